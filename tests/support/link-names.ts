import type { HTMLElement } from 'node-html-parser';

/** Links on words of a text. */
const inWords = '.number-link, .reference-link, .term-link, .note-mark';

/** Links that may share a name, and why. */
export const mayShare: readonly (readonly [selector: string, reason: string])[] = [
  [
    inWords,
    'They are words of a text, read in their sentence: any other name would put words of ours into it (WCAG 2.4.4: the sentence says where a link leads; `withoutSentence` sees that there is one).',
  ],
  [
    '.clause__cite',
    'The page of a text has no room for two hundred names; its script gives them (tests/browser/link-names.test.ts), and the clause that each ends says which without it.',
  ],
  [
    '.margin-note div a',
    'The page of a text has no room; the line begins with the year, the note with the topic.',
  ],
];

/** Name as a screen reader says it; no link of the site is a picture alone. */
export const nameOf = (link: HTMLElement): string =>
  (link.getAttribute('aria-label') ?? link.textContent).replace(/\s+/g, ' ').trim().toLowerCase();

/** Links on words of a text that no sentence encloses: in their paragraph or heading no word stands beside them, nor are they a sentence themselves. @param html that `root` was read from */
export function withoutSentence(root: HTMLElement, html: string): string[] {
  const words = (from: number, to: number): string =>
    html.slice(from, to).replace(/<[^>]*>|&[#\w]+;/g, ' ');
  return root.querySelectorAll(inWords).flatMap((link) => {
    const block = link.closest('p, blockquote, h1, h2, h3, h4, h5, h6');
    if (block === null) return [`${link.textContent}: in no paragraph`];
    const before = words(block.range[0], link.range[0]).split(/[.;!?]\s/);
    const after = words(link.range[1], block.range[1]).split(/[.;!?]\s/);
    const beside = `${before.at(-1) ?? ''} ${after[0] ?? ''}`;
    const isSentence = (link.textContent.match(/\p{L}{2,}/gu) ?? []).length > 4;
    return isSentence || /\p{L}{2}/u.test(beside) ? [] : [`${link.textContent}: alone`];
  });
}

/** What is wrong with the names of a page's links: one has none, or leads elsewhere than another of its name. @param path of the page */
export function wrongNames(root: HTMLElement, path: string): string[] {
  const free = new Set(mayShare.flatMap(([selector]) => root.querySelectorAll(selector)));
  const seen = new Map<string, string>();
  return root.querySelectorAll('a[href]').flatMap((link) => {
    if (free.has(link)) return [];
    const name = nameOf(link);
    const to = new URL(link.getAttribute('href') ?? '', `http://site${path}`).href;
    const before = seen.get(name);
    seen.set(name, to);
    return [
      ...(name === '' ? [`${path}: a link to ${to} has no name`] : []),
      ...(before !== undefined && before !== to
        ? [`${path}: “${name}” leads to ${before} and to ${to}`]
        : []),
    ];
  });
}

/** Controls that may share a name, and why. */
export const mayShareControl: readonly (readonly [selector: string, reason: string])[] = [
  [
    '.find-button',
    'They open the same field: one stands in the list of contents, one at the head of the text, one in the bar that follows the reader.',
  ],
];

/** Controls that do nothing, and are not shown, until a script gives each its name (tests/browser/control-names.test.ts). */
const namedByScript = '.subject-passage__copy';

/** What is pressed, opened, chosen or filled in. */
const controls = 'button, summary, select, textarea, input:not([type=hidden])';

/** Name as a screen reader says it: its own attribute, the words it points to, its label, what it shows. */
export function controlName(control: HTMLElement, root: HTMLElement): string {
  const byId = (id: string): string => root.getElementById(id)?.textContent ?? '';
  const own = control.getAttribute('aria-label');
  const by = control.getAttribute('aria-labelledby');
  const filled = /^(?:input|select|textarea)$/i.test(control.tagName);
  const label =
    root.querySelector(`label[for="${control.getAttribute('id') ?? ''}"]`) ??
    control.closest('label');
  const words =
    by === undefined
      ? (own ??
        (filled ? label?.textContent.replace(control.textContent, '') : control.textContent))
      : by.split(/\s+/).map(byId).join(' ');
  return (words ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What is wrong with the names of a page's controls: one has none, or the name of another. @param path of the page */
export function wrongControlNames(root: HTMLElement, path: string): string[] {
  const free = new Set(
    [...mayShareControl.map(([selector]) => selector), namedByScript].flatMap((selector) =>
      root.querySelectorAll(selector),
    ),
  );
  const seen = new Set<string>();
  return root.querySelectorAll(controls).flatMap((control) => {
    if (free.has(control)) return [];
    const tag = control.tagName.toLowerCase();
    const name = controlName(control, root);
    const isSecond = seen.has(`${tag} ${name}`);
    seen.add(`${tag} ${name}`);
    if (name === '') return [`${path}: a ${tag} has no name`];
    return isSecond ? [`${path}: a second ${tag} is called “${name}”`] : [];
  });
}
