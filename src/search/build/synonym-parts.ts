import { groupBy } from '../../domain/words/group-by.ts';
import { packPhrases } from '../words/phrase-set.ts';
import { tokens } from '../../domain/words/tokens.ts';
import type { LexiconSynonyms } from '../format/lexicon.ts';
import type { IndexedClause } from './records.ts';
import { spelled } from './spelled.ts';
import type { PackedSynonym } from '../format/synonym.ts';
import type { Synonym } from '../../schemas/search.ts';

export interface SynonymPart {
  /** First key of the part; it reaches up to the next part's. */
  readonly from: string;
  readonly entries: readonly PackedSynonym[];
}

/** Size of a part before compression, bytes; measured (tests/bench/search-scale.ts). */
const limit = 1000;
/** Size from which on the entries of one head are told apart by two words. */
const wideFrom = 2100;

/** Heads with more entries than one part should hold: their entries are told apart by two words ("sở nội vụ", "sở tài chính"). */
function wideHeads(entries: readonly Synonym[]): ReadonlySet<string> {
  const sizes = new Map<string, number>();
  for (const entry of entries)
    for (const head of new Set(entry.from.map((words) => tokens(words)[0]?.key ?? '')))
      sizes.set(head, (sizes.get(head) ?? 0) + JSON.stringify(entry).length);
  return new Set([...sizes].flatMap(([head, size]) => (size > wideFrom ? [head] : [])));
}

/** What an entry is sorted by: its first word, or the first two. */
function headOf(words: string, wide: ReadonlySet<string>): string {
  const [first = '', second] = tokens(words).map((t) => t.key);
  return wide.has(first) && second !== undefined ? `${first} ${second}` : first;
}

/** All that may be typed for a synonym, as the lexicon holds it. */
export function synonymPhrases(
  entries: readonly Synonym[],
): Pick<LexiconSynonyms, 'phrases' | 'longest'> {
  const typed = entries.flatMap(({ from }) => from.map((words) => tokens(words).map((t) => t.key)));
  return {
    phrases: packPhrases(typed.map((keys) => keys.join(' '))),
    longest: Math.max(...typed.map((keys) => keys.length)),
  };
}

/** Beside its neighbour a syllable is a compound when it hardly ever stands without it, and it does so often enough to tell. */
const bound = 0.9;
const oftenEnough = 3;

/** Compounds of the texts, by their first syllable: "điện" → "điện tử", "điện thoại". */
function compounds(records: readonly IndexedClause[]): ReadonlyMap<string, readonly string[]> {
  const alone = new Map<string, number>();
  const pairs = new Map<string, number>();
  const count = (of: Map<string, number>, key: string): unknown =>
    of.set(key, (of.get(key) ?? 0) + 1);
  for (const { record } of records) {
    const words = tokens(record.words).map((t) => (t.value === null ? t.text.toLowerCase() : ''));
    words.forEach((w, i) => {
      count(alone, w);
      if (i > 0) count(pairs, `${words[i - 1]} ${w}`);
    });
  }
  const often = [...pairs].flatMap(([pair, n]) => {
    const [first = '', second = ''] = pair.split(' ');
    return first !== '' &&
      second !== '' &&
      n >= oftenEnough &&
      n >= bound * (alone.get(second) ?? 0)
      ? [{ first, pair }]
      : [];
  });
  return new Map(
    [...groupBy(often, ({ first }) => first)].map(([first, own]) => [
      first,
      own.map(({ pair }) => pair),
    ]),
  );
}

/** The entries with what the texts themselves print of them, one for each head. */
function packSynonyms(
  entries: readonly Synonym[],
  records: readonly IndexedClause[],
): readonly PackedSynonym[] {
  const texts = records.map(({ record }) => spelled(record.words)).join('\n');
  // "cơ sở y tế" has no "Sở Y tế" in it.
  const named = texts.replaceAll(spelled('cơ sở'), ' – ');
  const compoundsOf = compounds(records);
  const wide = wideHeads(entries);
  return entries.flatMap(({ from, to, near, caps, same, name, asks }) =>
    [...groupBy(from, (words) => headOf(words, wide)).values()].map((words): PackedSynonym => {
      const unless = [
        ...new Set(
          words.flatMap((w) => compoundsOf.get(w.split(' ').at(-1)?.toLowerCase() ?? '') ?? []),
        ),
      ];
      const printed = words.filter((w) => (name === true ? named : texts).includes(spelled(w)));
      return {
        // An agency that no text names leads to no other.
        from: words,
        to:
          name === true
            ? to.filter(
                (w) => named.includes(spelled(w)) && !(words.length === 1 && w === words[0]),
              )
            : to,
        ...(near === undefined ? {} : { near }),
        ...(caps === true ? { caps } : {}),
        ...(same === true ? { same } : {}),
        ...(name === true ? { name } : {}),
        ...(asks === true ? { asks } : {}),
        ...(printed.length > 0 ? { printed } : {}),
        ...(unless.length > 0 ? { unless } : {}),
      };
    }),
  );
}

/** The entries by the head of what is typed, cut into small files: a query reads those of its own words. */
export function synonymParts(
  entries: readonly Synonym[],
  records: readonly IndexedClause[],
): readonly SynonymPart[] {
  const wide = wideHeads(entries);
  const ways = packSynonyms(entries, records)
    .map((entry) => ({ head: headOf(entry.from[0] ?? '', wide), entry }))
    .sort((a, b) => (a.head < b.head ? -1 : a.head > b.head ? 1 : 0));
  const groups: { from: string; entries: PackedSynonym[]; size: number }[] = [];
  for (const [head, own] of groupBy(ways, (w) => w.head)) {
    const entries = own.map((w) => w.entry);
    const size = JSON.stringify(entries).length;
    const open = groups.at(-1);
    if (open === undefined || open.size + size > limit) groups.push({ from: head, entries, size });
    else {
      open.entries.push(...entries);
      open.size += size;
    }
  }
  return groups;
}
