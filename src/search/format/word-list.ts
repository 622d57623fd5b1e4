/** How many letters a word shares with the one before, as a letter: none is A. */
const noneShared = 65;

/** Sorted words without capitals, each without what it shares with the one before, so that they pack well: "an anh bo" is "AanChAbo". */
export const packWords = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < word.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(noneShared + shared) + word.slice(shared);
    })
    .join('');

/** Undoes `packWords`. */
export function unpackWords(packed: string): readonly string[] {
  let word = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (rest) => (word = word.slice(0, rest.charCodeAt(0) - noneShared) + rest.slice(1)),
  );
}
