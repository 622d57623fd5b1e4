/** Pages demand trusted types (astro.config.mjs): this is the only place where the site's scripts make nodes of a string. */
const policy = globalThis.trustedTypes?.createPolicy('own-pages', {
  createHTML: (html) => html,
});

/**
 * The nodes of another page of the site, or of a part of it. No script in it runs. Its styles are left out: they would be held against
 * the policy of this page.
 * @param html as fetched from the site itself, from nowhere else
 */
export const parsePage = (html: string): Document => {
  const plain = html.replace(/<style[^]*?<\/style>/g, '');
  return new DOMParser().parseFromString(policy?.createHTML(plain) ?? plain, 'text/html');
};
