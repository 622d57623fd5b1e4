import { markShapes } from '../../domain/chart/mark-shape.ts';
import { wholeCountry } from '../../domain/text/of-provinces.ts';
import { ties } from '../../domain/words/ties.ts';
import type { MarkedName } from '../../search/format/lexicon.ts';

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

const svg = 'http://www.w3.org/2000/svg';

/** A province's name after its symbol, as in ProvinceName.astro. */
export function provinceName({ slug, name, mark }: MarkedName): HTMLSpanElement {
  const span = el('span', { class: 'province-name province-name--light' }, name);
  const picture = document.createElementNS(svg, 'svg');
  picture.setAttribute('viewBox', '0 0 12 12');
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('class', `province-mark province--${slug}`);
  path.setAttribute('d', markShapes[mark]);
  picture.append(path);
  span.prepend(picture);
  return span;
}

/** `provinceName` of the province with this slug, of which a text of the whole country has none; nothing for one that is not in the list. */
export function provinceNamed(
  slug: string | null | undefined,
  provinces: readonly MarkedName[],
): HTMLSpanElement | string {
  const province = provinces.find((p) => p.slug === slug);
  return province ? provinceName(province) : slug === null ? wholeCountry : '';
}

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
