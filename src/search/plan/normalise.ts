/** Characters of a query that are read: a long paragraph. More would take longer than readers wait. */
const longestQuery = 1000;

/** One spelling for everything that keyboards and copies make different: NFC, plain quotes, plain dashes, single spaces. */
export const normalise = (query: string): string =>
  query
    .slice(0, longestQuery)
    .normalize('NFC')
    .replace(/[“”„‟«»″＂]/gu, '"')
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/(^|\s)bn(?=\s*%)/giu, '$1bao nhiêu')
    .replace(/\s+/gu, ' ')
    .trimStart();
