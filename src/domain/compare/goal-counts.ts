import { byYear } from '../words/years.ts';
import { agreeing, isGoal, mainYears } from './compare.ts';
import { groupBy } from '../words/group-by.ts';
import { noYear } from '../words/year-words.ts';
import type { Province, Statement } from '../../model/model.ts';

/** Goals with a number that a province sets for one year; null: for no year. */
export interface GoalCount {
  readonly year: number | null;
  /** A goal that several texts set alike counts once. */
  readonly goals: number;
  /** How many of them several texts set. */
  readonly repeated: number;
  /** How many each text sets, in the order of the province's texts. */
  readonly byText: readonly number[];
}

/** The count of one year; none when the year is not among them. */
export const goalsOfYear = (
  counts: readonly GoalCount[],
  year: number | null,
): Omit<GoalCount, 'year'> =>
  counts.find((c) => c.year === year) ?? { goals: 0, repeated: 0, byText: [] };

/** The goals with a number that a province's texts set. */
export const numberedGoals = (
  statements: readonly Statement[],
  province: Pick<Province, 'slug'>,
): readonly Statement[] =>
  statements.filter((s) => isGoal(s) && s.value !== null && s.province === province.slug);

/**
 * The goals with a number of one province, by year: the main years always, any other for which a goal with a number is set, those without a
 * year last. Goals are one and the same when their measure, year, operator, number (and exception) are, as in the cells of every table
 * (`agreeing`), so the count is that of the numbers in the province's own table.
 */
export function goalCounts(
  statements: readonly Statement[],
  province: Pick<Province, 'slug' | 'texts'>,
): readonly GoalCount[] {
  const own = numberedGoals(statements, province);
  const years = [...new Set<number | null>([...mainYears, ...own.map((s) => s.year)])];
  return years.sort(byYear).map((year) => {
    const groups = agreeing(own.filter((s) => s.year === year));
    return {
      year,
      goals: groups.length,
      repeated: groups.filter((g) => new Set(g.map((s) => s.text)).size > 1).length,
      byText: province.texts.map(
        ({ slug }) => groups.filter((g) => g.some((s) => s.text === slug)).length,
      ),
    };
  });
}

/**
 * How many values are counted once more because two topics ask for the same thing: "60% các cơ sở giáo dục …" of schools and of colleges.
 * The same thing in the same words of a clause: of a share its numerator, too; of things that are counted ("một mô hình") the words are enough.
 */
export const placedTwice = (statements: readonly Statement[]): number =>
  [
    ...groupBy(statements, ({ text, clause, year, words, valueWords, unit, indicator }) =>
      [
        text,
        clause,
        year,
        words,
        valueWords,
        unit === null || unit === '%' ? indicator.numerator : '',
      ].join('|'),
    ).values(),
  ].reduce((sum, same) => sum + same.length - 1, 0);

/** "20 đến hạn 2025, 14 đến hạn 2030, 2 không ghi năm". Years without any are left out. */
export function goalCountWords(counts: readonly GoalCount[]): string {
  const years = counts
    .filter((c) => c.goals > 0)
    .map(({ year, goals }) => `${goals} ${year === null ? noYear : `đến hạn ${year}`}`);
  return years.length === 0 ? 'không có' : years.join(', ');
}
