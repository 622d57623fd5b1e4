import { ties } from '../../domain/words/ties.ts';

type Child = Node | string | null | undefined | false;

/** Creates an element: `el('a', { href }, 'words')`. Attributes that are `undefined` or `false` are omitted; `true` sets an empty one. Empty children are skipped. */
export function el<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(
    ...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false),
  );
  return made;
}

/** Words for a result, with the same no-break spans as on pages (domain/words/ties.ts). */
export const tied = (words: string): readonly (Node | string)[] =>
  ties(words).map((t) =>
    t.tie === 'none'
      ? t.words
      : el('span', { class: t.tie === 'whole' ? 'unbroken' : 'unbroken-date' }, t.words),
  );

/** Adds a style sheet once. Resolves when it has loaded or failed, or after three seconds: content is shown unstyled rather than not at all. */
export function withStyle(href: string): Promise<void> {
  if (document.querySelector(`link[href="${href}"]`) !== null) return Promise.resolve();
  const link = el('link', { rel: 'stylesheet', href });
  document.head.append(link);
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    setTimeout(resolve, 3000);
  });
}
