/** What stands in the clauses, read without any code of the search: what its counts are measured by. */
export interface Truth {
  /** Syllables, and pairs of neighbours, as a reader types them with their marks, each with the clauses that have it. */
  readonly marked: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same typed without marks. */
  readonly bare: ReadonlyMap<string, ReadonlySet<string>>;
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** One spelling for what counts as the same: case, the place of the tone mark, i for a y that ends a syllable after a consonant. */
function sameAs(word: string): string {
  const apart = word.toLowerCase().normalize('NFD');
  const letters = apart
    .replace(tone, '')
    .normalize('NFC')
    .replace(/^((?:ch|kh|nh|ng|ph|th|tr|[bcdđghklmnprstvx]))y$/u, '$1i');
  return letters + (apart.match(tone)?.[0] ?? '');
}
const withoutMarks = (same: string): string =>
  same.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

function counted(
  clauses: readonly { readonly ref: string; readonly words: string }[],
  length: number,
  spell: (word: string) => string,
): {
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
  readonly typed: ReadonlyMap<string, string>;
} {
  const sets = new Map<string, Set<string>>();
  const typed = new Map<string, string>();
  for (const { ref, words } of clauses) {
    const all =
      words.normalize('NFC').match(/\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+/gu) ?? [];
    for (let at = 0; at + length <= all.length; at++) {
      const some = all.slice(at, at + length);
      const key = some.map(spell).join(' ');
      typed.set(key, some.join(' '));
      sets.set(key, (sets.get(key) ?? new Set<string>()).add(ref));
    }
  }
  return { sets, typed };
}

/** @param length 1 for syllables, 2 for pairs */
export function truthOf(
  clauses: readonly { readonly ref: string; readonly words: string }[],
  length: number,
): Truth {
  const { sets, typed } = counted(clauses, length, sameAs);
  const bare = counted(clauses, length, (w) => withoutMarks(sameAs(w))).sets;
  // Whoever types a word that has no marks has typed it without marks.
  const marked = new Map(
    [...sets]
      .filter(([key]) => key !== withoutMarks(key))
      .map(([key, refs]) => [typed.get(key) ?? key, refs]),
  );
  return { marked, bare };
}
