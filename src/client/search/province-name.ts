import { markShapes } from '../../domain/chart/mark-shape.ts';
import { wholeCountry } from '../../domain/text/of-provinces.ts';
import type { MarkedName } from '../../search/format/lexicon.ts';
import { el } from '../shared/element.ts';

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
