/** One spelling for everything that keyboards and copies make different: NFC, plain quotes, plain dashes, single spaces. */
export const normalise = (query: string): string =>
  query
    .normalize('NFC')
    .replace(/[“”„‟«»″＂]/gu, '"')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trimStart();
