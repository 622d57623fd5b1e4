import type { Look } from './chart-svg.ts';

/** The light colours of tokens.css, for downloads and pictures; a test keeps them equal. */
export const paperTokens = {
  '--paper': '#f4f3ec',
  '--ink': '#191b1e',
  '--ink-2': '#45484c',
  '--ink-3': '#5f6265',
  '--rule': '#cdcabc',
  '--border': '#7f7c70',
  '--cinnabar': '#b32b17',
} as const;
/** A token that all looks have. */
type Token = keyof typeof paperTokens;

/**
 * A look whose colours are tokens of tokens.css.
 * @param token the value of a token
 * @param province the colour of a row's province
 */
const lookOf = (
  token: (name: Token) => string,
  province: Look['province'],
  font: string,
  serif: string,
): Look => ({
  ink: token('--ink'),
  soft: token('--ink-2'),
  quiet: token('--ink-3'),
  grid: token('--rule'),
  edge: token('--border'),
  thread: token('--cinnabar'),
  paper: token('--paper'),
  font,
  serif,
  province,
});

/** A look that follows the reader's ground: each colour is a token of the page, read by `token`. */
export const pageLook = (token: (name: string) => string, font: string, serif: string): Look =>
  lookOf(token, (row) => token(`--${row.province}`), font, serif);

/** For SVG in a page: CSS variables, so that it follows theme and contrast. */
export const cssLook = (): Look =>
  pageLook((name) => `var(${name})`, 'var(--sans)', 'var(--serif)');

/** For downloads. @param font values of `font-family` @param serif the same for serif words */
export const paperLook = (font: string, serif: string): Look =>
  lookOf(
    (name) => paperTokens[name],
    (row) => row.colour,
    font,
    serif,
  );
