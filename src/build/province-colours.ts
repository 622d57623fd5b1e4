import { resolve } from 'node:path';
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

const folder = 'content/provinces';

/** Generates the content of `styles/provinces.css` from the provinces' files, and again when one of them changes. */
export const provinceStyles = (): Plugin => ({
  name: 'province-styles',
  enforce: 'pre',
  transform(_, id) {
    if (!id.endsWith('/styles/provinces.css')) return null;
    const files = readFolder(folder, '.yaml', provinceSchema);
    for (const { slug } of files) this.addWatchFile(resolve(folder, `${slug}.yaml`));
    return provinceColours(files.map(({ slug, data }) => ({ slug, colour: data.colour })));
  },
});
