import { isDeadlineLine } from '../domain/text/task-lines.ts';
import { cellAt, yearOfColumn } from '../domain/text/table-rows.ts';
import { yearPattern } from '../domain/words/years.ts';
import type { Clause } from '../model/clause.ts';
import type { StatementData } from '../schemas/statement.ts';

const printed = new RegExp(String.raw`(?<![\d.]|\d\/\d{1,2}\/)${yearPattern}(?![\d/])`, 'g');
/** Years that words print; not those in the number or the day of a text ("749/QĐ-TTg, ngày 03/6/2020"). */
const printedYears = (words: string): { readonly year: number; readonly at: number }[] =>
  [...words.matchAll(printed)].map((m) => ({
    year: Number(m[0]),
    at: m.index,
  }));
const namedYears = (words: string): number[] => [
  ...new Set(printedYears(words).map((y) => y.year)),
];

/** Lines of a task that give its deadline. */
export const deadlinesOf = (clause: Clause, clauses: readonly Clause[]): Clause[] =>
  clauses.filter((c) => c.parent === clause.id && isDeadlineLine(c));

/** The nearest clause above that prints a year, and its years; none above does: no years. */
function nearestHeading(
  clause: Clause,
  clauses: readonly Clause[],
): { readonly heading: Clause | null; readonly years: readonly number[] } {
  const parent = clauses.find((c) => c.id === clause.parent);
  if (parent === undefined) return { heading: null, years: [] };
  const years = namedYears(parent.words);
  return years.length > 0 ? { heading: parent, years } : nearestHeading(parent, clauses);
}

/** Where the words that give a number stand in those of its clause. */
interface Place {
  readonly start: number;
  readonly end: number;
}

const rightAfter = new RegExp(
  String.raw`^(?:(?!\svà\s\d)[^,;.%]){0,80}?\s(?:vào|trong|đến|tới|hết)\s+(?:cuối\s+|hết\s+)?năm\s+(${yearPattern})(?!\s*[-–]\s*\d)`,
  'u',
);
/** The year that a part of a sentence gives right after its number: "80% vào năm 2025 và 100% vào năm 2030"; null: none. */
export function yearAfter(words: string, { end }: Place): number | null {
  const found = rightAfter.exec(words.slice(end))?.[1];
  return found === undefined ? null : Number(found);
}

/**
 * The years in a clause that may govern a number: one inside the words that give it, else the one right after it in its part of the sentence
 * and the last one before it, else the first one after.
 */
function yearsInSentence(clause: Clause, { start, end }: Place): readonly number[] {
  const years = printedYears(clause.words);
  const inside = years.find((y) => y.at >= start && y.at < end);
  if (inside !== undefined) return [inside.year];
  const before = years.findLast((y) => y.at < start)?.year;
  const after = yearAfter(clause.words, { start, end });
  const governing = [after, before].filter((y) => y !== null && y !== undefined);
  return governing.length > 0 ? governing : years.slice(0, 1).map((y) => y.year);
}

/**
 * Years that may be given to a statement from one origin: of the sentence the one that governs its words; of the headings that of its
 * column in a table, else those of the nearest one that prints any; of its task those of the deadline.
 * @param place of the words of its value
 * @param clauses all clauses of the text
 */
export function yearsFrom(
  origin: NonNullable<StatementData['yearFrom']>,
  place: Place,
  clause: Clause,
  clauses: readonly Clause[],
): readonly number[] {
  if (origin === 'heading') {
    const cell = cellAt(clause, place.start);
    const { table } = clauses.find((c) => c.id === clause.parent) ?? {};
    const ofColumn = cell === undefined ? null : yearOfColumn(table, cell.column);
    return ofColumn === null ? nearestHeading(clause, clauses).years : [ofColumn];
  }
  if (origin === 'deadline')
    return deadlinesOf(clause, clauses).flatMap((c) => namedYears(c.words));
  return yearsInSentence(clause, place);
}
