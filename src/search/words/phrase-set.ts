/** Values a hash can take unless more are asked for: with 2,250 phrases, one phrase in 58 that is none is taken for one. */
const fewest = 2 ** 17;

/** FNV-1a with a final mix, cut to the space. */
function hash(phrase: string, space: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < phrase.length; i++) h = Math.imul(h ^ phrase.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return ((h ^ (h >>> 12)) >>> 0) % space;
}

/**
 * Phrases as a string a tenth of their size that says of any phrase "surely not" or "most likely": their hashes in order, each as its distance
 * from the one before, in base 36. @param phrases index keys with spaces between @param space values a hash can take: the more, the fewer mistakes
 */
export function packPhrases(phrases: readonly string[], space = fewest): string {
  const hashes = [...new Set(phrases.map((phrase) => hash(phrase, space)))].sort((a, b) => a - b);
  return hashes.map((h, i) => (h - (hashes[i - 1] ?? 0)).toString(36)).join(' ');
}

/** @param packed from `packPhrases`, with the same space @returns whether a phrase is most likely one of them */
export function unpackPhrases(packed: string, space = fewest): (phrase: string) => boolean {
  let at = 0;
  const hashes = new Set(
    packed
      .split(' ')
      .filter((d) => d !== '')
      .map((d) => (at += parseInt(d, 36))),
  );
  return (phrase) => hashes.has(hash(phrase, space));
}
