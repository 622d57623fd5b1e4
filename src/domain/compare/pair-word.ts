import { byYear } from '../words/years.ts';
import { groupBy } from '../words/group-by.ts';
import type { Comparability } from '../../schemas/verdicts.ts';
import { numbersCompare } from './numbers-compare.ts';
import type { Said } from './said.ts';

/** How two columns compare in one row. */
export type PairWord =
  'same' | 'partly' | 'different' | 'unlike' | 'near' | 'only-a' | 'only-b' | 'neither' | 'outside';

const measures = (said: readonly Said[]) => new Set(said.map((s) => s.measure));
const values = (said: readonly Said[], measure: string) =>
  [...new Set(said.filter((s) => s.measure === measure).map((s) => s.value))].sort().join(' / ');

/**
 * How two columns compare in one year. Figures are compared only within one measure: different measures are 'unlike', or
 * 'near' where `numbersCompare` says so. Nothing is ranked.
 */
export function pairInYear(
  a: readonly Said[],
  b: readonly Said[],
  comparability: Comparability,
): PairWord {
  if (a.length === 0 && b.length === 0) return 'neither';
  if (b.length === 0) return 'only-a';
  if (a.length === 0) return 'only-b';
  const shared = [...measures(a)].filter((m) => measures(b).has(m));
  if (shared.some((m) => values(a, m) !== values(b, m))) return 'different';
  if (shared.length > 0)
    return measures(a).size === shared.length && measures(b).size === shared.length
      ? 'same'
      : 'partly';
  const [numbersA, numbersB] = [a.filter((s) => s.numeric), b.filter((s) => s.numeric)];
  return numbersA.length === 0 || numbersB.length === 0
    ? 'different'
    : numbersCompare(numbersA, numbersB, comparability);
}

/** How two columns compare in one year; null: goals without a year. */
export interface YearWord {
  readonly year: number | null;
  readonly word: PairWord;
}

/** How columns `a` and `b` compare in each year for which at least one states something; goals without a year last. */
export function pairByYear(
  said: readonly Said[],
  a: string,
  b: string,
  comparability: Comparability,
): readonly YearWord[] {
  const own = said.filter((s) => s.column === a || s.column === b);
  const years = [...new Set(own.map((s) => s.year))].sort(byYear);
  const of = (column: string, year: number | null) =>
    own.filter((s) => s.column === column && s.year === year);
  return years.map((year) => ({ year, word: pairInYear(of(a, year), of(b, year), comparability) }));
}

/**
 * How two columns compare in a whole row. If all years have the same word, that; a difference in any year makes the row
 * differ; agreement in one year and only one side stating something in another is 'partly'.
 */
export function pairWord(years: readonly YearWord[]): PairWord {
  const words = new Set(years.map((y) => y.word));
  if (words.size === 0) return 'neither';
  const [only] = words;
  if (words.size === 1 && only !== undefined) return only;
  for (const word of ['different', 'unlike', 'near'] as const) if (words.has(word)) return word;
  return words.has('same') || words.has('partly') ? 'partly' : 'different';
}

/** What the numbers of two columns for one measure and one year are to each other. */
export type LevelWord = Extract<PairWord, 'same' | 'partly' | 'different'>;

/**
 * Whether the numbers agree that two columns give for the same measure and the same year; 'partly' when some of these agree and some
 * do not, or one column gives more beside, in numbers or in words. null: they give none for the same, so no level can be compared.
 */
export function levelWord(said: readonly Said[], a: string, b: string): LevelWord | null {
  const numbersOf = (column: string): ReadonlyMap<string, readonly Said[]> =>
    groupBy(
      said.filter((s) => s.column === column && s.numeric),
      (s) => `${s.year} ${s.measure}`,
    );
  const [here, there] = [numbersOf(a), numbersOf(b)];
  const shared = [...here].filter(([key]) => there.has(key));
  if (shared.length === 0) return null;
  const levels = (own: readonly Said[]): string =>
    [...new Set(own.map((s) => s.value))].sort().join(' / ');
  const unequal = shared.filter(([key, own]) => levels(own) !== levels(there.get(key) ?? []));
  if (unequal.length > 0) return unequal.length === shared.length ? 'different' : 'partly';
  const wordsOf = (column: string): string =>
    [
      ...new Set(
        said.filter((s) => s.column === column && !s.numeric).map((s) => `${s.year} ${s.measure}`),
      ),
    ]
      .sort()
      .join(' / ');
  return shared.length === here.size && shared.length === there.size && wordsOf(a) === wordsOf(b)
    ? 'same'
    : 'partly';
}

/** True when any two of the columns state something for the same year and differ. */
export const columnsDiffer = (
  said: readonly Said[],
  columns: readonly string[],
  comparability: Comparability,
): boolean =>
  columns.some((a, i) =>
    columns
      .slice(i + 1)
      .some((b) =>
        pairByYear(said, a, b, comparability).some(
          (y) => y.word === 'different' || y.word === 'unlike' || y.word === 'near',
        ),
      ),
  );
