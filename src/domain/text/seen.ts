// Text of an address as it arrives: percent-encoded, with signs that nobody sees.
/** Invisible characters in copied addresses: soft hyphens, zero-width and direction marks, byte order marks, variation selectors. */
const unseen =
  /[\uFE00-\uFE0F\u034F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Hyphens and dashes that word processors write for "-". */
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** Characters of an address that are read, as many as servers take; what follows was not made to be read. */
export const longestAddress = 8000;

/** Text without percent-encoding, however many times it was encoded; what cannot be decoded is removed. */
export function decoded(text: string): string {
  let now = text.slice(0, longestAddress);
  for (let before = ''; now !== before;) {
    before = now;
    now = now.replace(/(?:%[\da-f]{2})+/gi, (code) => {
      try {
        return decodeURIComponent(code);
      } catch {
        return '';
      }
    });
  }
  return now;
}

/** Text as a reader sees it: decoded, NFC, without invisible characters. */
export const seen = (text: string): string =>
  decoded(text).normalize('NFC').replace(unseen, '').replace(dashes, '-').trim();
