import type { Look } from './chart-svg.ts';

const tokens: Readonly<Record<string, string>> = {
  'kien-giang': '--kien-giang',
  'dong-thap': '--dong-thap',
  'gia-lai': '--gia-lai',
  'tra-vinh': '--tra-vinh',
};

/** Downloads go on paper and into articles: always the light values of tokens.css (a test keeps them equal). */
export const paperTokens: Readonly<Record<string, string>> = {
  '--paper': '#f4f3ec',
  '--ink': '#191b1e',
  '--ink-2': '#45484c',
  '--ink-3': '#5f6265',
  '--rule': '#cdcabc',
  '--border': '#7f7c70',
  '--cinnabar': '#b32b17',
  '--kien-giang': '#00525e',
  '--dong-thap': '#c6558d',
  '--gia-lai': '#6a3524',
  '--tra-vinh': '#927800',
};

/** A look whose colours are tokens of tokens.css, each read by `token`. */
export const lookOf = (token: (name: string) => string, font: string, serif: string): Look => ({
  ink: token('--ink'),
  soft: token('--ink-2'),
  quiet: token('--ink-3'),
  grid: token('--rule'),
  edge: token('--border'),
  thread: token('--cinnabar'),
  paper: token('--paper'),
  font,
  serif,
  province: (slug) => token(tokens[slug] ?? '--ink'),
});

/** For SVG in a page: the tokens themselves, so that it follows theme and contrast. */
export const cssLook = (): Look => lookOf((name) => `var(${name})`, 'var(--sans)', 'var(--serif)');

/** @param font faces of the figure, as `font-family` takes them */
export const paperLook = (font: string, serif: string): Look =>
  lookOf((name) => paperTokens[name] ?? '#191b1e', font, serif);
