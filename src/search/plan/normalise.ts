/** Characters of a query that are read: a long paragraph. More would take longer than readers wait. */
const longestQuery = 1000;

/** Without the mark of an item that was copied with its words: "b) Người đứng đầu …", "1. Phê duyệt …". */
export const withoutCopiedMark = (query: string): string =>
  query.replace(/^\s*(?:[a-zđ]\)|\d{1,2}[.)])\s+(?=(?:\S+\s+){3}\S)/iu, '');

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
