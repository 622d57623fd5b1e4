import type { Look } from './chart-svg.ts';

const tokens: Readonly<Record<string, string>> = {
  'kien-giang': '--kg',
  'dong-thap': '--dt',
  'gia-lai': '--gl',
  'tra-vinh': '--tv',
};

/** Downloads go on paper and into articles: always the light values of tokens.css (a test keeps them equal). */
export const paperTokens: Readonly<Record<string, string>> = {
  '--giay': '#f4f3ec',
  '--muc': '#191b1e',
  '--muc2': '#45484c',
  '--muc3': '#5f6265',
  '--ke': '#cdcabc',
  '--vien': '#7f7c70',
  '--son': '#b32b17',
  '--kg': '#00525e',
  '--dt': '#c6558d',
  '--gl': '#6a3524',
  '--tv': '#927800',
};

/** A look whose colours are tokens of tokens.css, each read by `token`. */
export const lookOf = (token: (name: string) => string, font: string, serif: string): Look => ({
  ink: token('--muc'),
  soft: token('--muc2'),
  quiet: token('--muc3'),
  grid: token('--ke'),
  edge: token('--vien'),
  thread: token('--son'),
  paper: token('--giay'),
  font,
  serif,
  province: (slug) => token(tokens[slug] ?? '--muc'),
});

/** For SVG in a page: the tokens themselves, so that it follows theme and contrast. */
export const cssLook = (): Look => lookOf((name) => `var(${name})`, 'var(--sans)', 'var(--serif)');

/** @param font faces of the figure, as `font-family` takes them */
export const paperLook = (font: string, serif: string): Look =>
  lookOf((name) => paperTokens[name] ?? '#191b1e', font, serif);
