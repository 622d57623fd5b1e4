/** Values a hash can take: with 2,250 phrases, one phrase in 58 that is none is taken for one. */
const space = 2 ** 17;

/** FNV-1a with a final mix, cut to the space. */
function hash(phrase: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < phrase.length; i++) h = Math.imul(h ^ phrase.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 12)) >>> 0) % space;
}

/**
 * Phrases as a string a tenth of their size that says of any phrase "surely not" or "most likely": their hashes in order, each as its distance
 * from the one before, in base 36. @param phrases index keys with spaces between
 */
export function packPhrases(phrases: readonly string[]): string {
  const hashes = [...new Set(phrases.map(hash))].sort((a, b) => a - b);
  return hashes.map((h, i) => (h - (hashes[i - 1] ?? 0)).toString(36)).join(' ');
}

/** @param packed from `packPhrases` @returns whether a phrase is most likely one of them */
export function unpackPhrases(packed: string): (phrase: string) => boolean {
  let at = 0;
  const hashes = new Set(
    packed
      .split(' ')
      .filter((d) => d !== '')
      .map((d) => (at += parseInt(d, 36))),
  );
  return (phrase) => hashes.has(hash(phrase));
}
