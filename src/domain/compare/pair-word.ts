import { asciiFold } from '../words/fold.ts';
import type { Statement } from '../../model/model.ts';
import { comparabilities, type Comparability } from '../../schemas/verdicts.ts';

/** A province, or a text that stands apart, held against others. */
export interface Side {
  readonly slug: string;
  readonly name: string;
}

/** One thing that a column says on a topic, as the table shows it. */
export interface Said {
  /** Slug of the province; of the text, where a province's texts stand apart. */
  readonly column: string;
  /** null: the text gives no year. */
  readonly year: number | null;
  /** Id of the exact measure. */
  readonly measure: string;
  /** Heading of the measure, as readers see it. */
  readonly group: string;
  /** What tells the measure from others under its heading; null where it stands there alone. */
  readonly apart: string | null;
  /** Operator, number and upper end, or the quoted words: equal only when the texts say the same. */
  readonly value: string;
  /** False for a wording without a number. */
  readonly numeric: boolean;
}

/** What a statement says, under the column of its province. */
export const saidOf = (s: Statement): Said => ({
  column: s.province,
  year: s.year,
  measure: s.indicator.id,
  group: s.indicator.group,
  apart: s.indicator.apart,
  numeric: s.value !== null,
  value:
    s.value === null ? asciiFold(`“${s.valueWords}”`) : [s.operator, s.value, s.valueMax].join(' '),
});

/** How two columns stand to each other in one row. */
export type PairWord =
  'same' | 'partly' | 'different' | 'unlike' | 'near' | 'only-a' | 'only-b' | 'neither';

const measures = (said: readonly Said[]) => new Set(said.map((s) => s.measure));
const values = (said: readonly Said[], measure: string) =>
  [...new Set(said.filter((s) => s.measure === measure).map((s) => s.value))].sort().join(' / ');

/**
 * One year of two columns. Figures are held against each other only within one measure:
 * other measures are 'unlike', or 'near' when the verdict lets them be compared with care. Nothing is ranked.
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
  if (!a.some((s) => s.numeric) || !b.some((s) => s.numeric)) return 'different';
  const oneGroup = a.some((s) => s.numeric && b.some((o) => o.numeric && o.group === s.group));
  return oneGroup || comparability === 'so-duoc-co-luu-y' ? 'near' : 'unlike';
}

export interface YearWord {
  readonly year: number | null;
  readonly word: PairWord;
}

/** The years in which at least one of the two speaks, each with its word; undated goals last. */
export function pairByYear(
  said: readonly Said[],
  a: string,
  b: string,
  comparability: Comparability,
): readonly YearWord[] {
  const own = said.filter((s) => s.column === a || s.column === b);
  const years = [...new Set(own.map((s) => s.year))].sort((x, y) => (x ?? 9999) - (y ?? 9999));
  const of = (column: string, year: number | null) =>
    own.filter((s) => s.column === column && s.year === year);
  return years.map((year) => ({ year, word: pairInYear(of(a, year), of(b, year), comparability) }));
}

/**
 * The word of a whole row. Years that agree give that word; a difference in any year makes the row differ;
 * agreement in one year beside one side's silence in another is 'partly'.
 */
export function pairWord(years: readonly YearWord[]): PairWord {
  const words = new Set(years.map((y) => y.word));
  if (words.size === 0) return 'neither';
  const [only] = words;
  if (words.size === 1 && only !== undefined) return only;
  for (const word of ['different', 'unlike', 'near'] as const) if (words.has(word)) return word;
  return words.has('same') || words.has('partly') ? 'partly' : 'different';
}

/** True when any two of the columns speak of the row for the same year and do not say the same. */
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

/** The word in readers' language. */
export const pairText = (word: PairWord, a: string, b: string): string =>
  ({
    same: 'giống',
    partly: 'giống một phần',
    different: 'khác',
    unlike: comparabilities['khac-thuoc-do'],
    near: 'thước đo gần nhau',
    'only-a': `chỉ ${a} đặt mục tiêu`,
    'only-b': `chỉ ${b} đặt mục tiêu`,
    neither: 'cả hai không đặt mục tiêu',
  })[word];

/** "Kiên Giang và Trà Vinh: 9 giống, 6 khác, 20 chỉ một bên đặt mục tiêu; …". What does not occur is left out, but for the three that are always said. */
export function pairHeading(words: readonly PairWord[], a: string, b: string): string {
  const count = (...of: PairWord[]) => words.filter((w) => of.includes(w)).length;
  const rest = (
    [
      [count('partly'), 'giống một phần'],
      [count('unlike'), comparabilities['khac-thuoc-do']],
      [count('near'), 'thước đo gần nhau'],
      [count('neither'), 'cả hai không đặt mục tiêu'],
    ] as const
  )
    .filter(([n]) => n > 0)
    .map(([n, text]) => `${n} ${text}`);
  return `${a} và ${b}: ${count('same')} giống, ${count('different')} khác, ${count('only-a', 'only-b')} chỉ một bên đặt mục tiêu${rest.length > 0 ? `; ${rest.join(', ')}` : ''}`;
}
