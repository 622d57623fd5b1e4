import type { Look } from './chart-svg.ts';

const tokens: Readonly<Record<string, string>> = {
  'kien-giang': '--kg',
  'dong-thap': '--dt',
  'gia-lai': '--gl',
  'tra-vinh': '--tv',
};

/** The light colours of tokens.css, for downloads and pictures; a test keeps them equal. */
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

/** A look in the colours of tokens.css. @param token gives the value of a token */
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

/** For SVG in a page: CSS variables, so that it follows theme and contrast. */
export const cssLook = (): Look => lookOf((name) => `var(${name})`, 'var(--sans)', 'var(--serif)');

/** For downloads. @param font values of `font-family` @param serif the same for serif words */
export const paperLook = (font: string, serif: string): Look =>
  lookOf((name) => paperTokens[name] ?? '#191b1e', font, serif);
