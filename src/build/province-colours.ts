import { resolve } from 'node:path';
import { columnCount, mostColumns } from '../domain/compare/columns.ts';
import { isMany } from '../domain/compare/many.ts';
import { provinceLook } from '../domain/chart/province-look.ts';
import { columnPlaces } from './column-places.ts';
import { textSchema } from '../schemas/text.ts';
import { readFolder } from '../edition/read-content.ts';
import { provinceSchema, type ProvinceData } from '../schemas/province.ts';
import type { Plugin } from 'vite';

type Colours = Pick<ProvinceData, 'colour'> & { readonly slug: string };

/**
 * The style sheet of the provinces' colours, from `content/provinces/<slug>.yaml`.
 *
 * `--<slug>` is a province's colour in the current theme: light, dark (chosen by the system or the reader), or the system's text colour
 * in forced-colors mode. Inside `.province--<slug>` the same colour is `--province`.
 */
export function provinceColours(provinces: readonly Colours[]): string {
  const tokens = (colourOf: (province: Colours) => string) =>
    `{${provinces.map((p) => `--${p.slug}:${colourOf(p)}`).join(';')}}`;
  const dark = tokens((p) => p.colour.dark);
  return [
    '@layer tokens{',
    `:root${tokens((p) => p.colour.light)}`,
    `@media(prefers-color-scheme:dark){:root:not([data-nen=sang])${dark}}`,
    `:root[data-nen=toi]${dark}`,
    `@media(forced-colors:active){:root:not(#_)${tokens(() => 'CanvasText')}}`,
    '}',
    '@layer components{',
    ...provinces.map((p) => `.province--${p.slug}{--province:var(--${p.slug})}`),
    '}',
  ].join('');
}

/** What the print sheet says besides: on paper, whatever the theme of the screen, provinces have their colours for a light ground. */
export const printedColours = (provinces: readonly Colours[]): string =>
  `@layer tokens{:root{${provinces.map((p) => `--${p.slug}:${p.colour.light}!important`).join(';')}}}`;

const folder = 'content/provinces';
const textFolder = 'content/texts';

/**
 * Generates the content of `styles/provinces.css` and `components/matrix/matrix-places.css`, and the end of `styles/print.css`, from the files of
 * provinces and texts, and again when one changes. What only pages of many provinces need (folders named `many`) is empty where there are few.
 */
export const provinceStyles = (): Plugin => ({
  name: 'province-styles',
  enforce: 'pre',
  transform(code, id) {
    const [file = '', query] = id.split('?');
    const colours = file.endsWith('/styles/provinces.css');
    // With "url" it is the address of the sheet that is asked for.
    const print = file.endsWith('/styles/print.css') && query !== 'url';
    const ofMany = /\/components\/[a-z]+\/many\/[^/]+\.css$/.test(file);
    if (!colours && !print && !ofMany && !file.endsWith('/components/matrix/matrix-places.css'))
      return null;
    const provinces = readFolder(folder, '.yaml', provinceSchema);
    if (ofMany) return isMany(provinces) ? null : '';
    for (const { slug } of provinces) this.addWatchFile(resolve(folder, `${slug}.yaml`));
    const named = provinces.map(({ slug, data }) => ({
      slug,
      colour: provinceLook(data, provinces.length).colour,
    }));
    if (colours) return provinceColours(named);
    if (print) return code + printedColours(named);
    if (isMany(provinces)) return columnPlaces(mostColumns, 6);
    const texts = readFolder(textFolder, '.mdx', textSchema);
    for (const { slug } of texts) this.addWatchFile(resolve(textFolder, `${slug}.mdx`));
    return columnPlaces(
      columnCount(
        provinces.map(({ slug }) => ({ texts: texts.filter((t) => t.data.province === slug) })),
      ),
    );
  },
});
