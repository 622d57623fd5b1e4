import type { Refuse } from '../model/content-error.ts';
import type { Clause } from '../model/clause.ts';
import { isGoal } from '../domain/compare/compare.ts';
import { yearsFrom } from './year-holders.ts';
import type { StatementData } from '../schemas/statement.ts';

/** Refuses a year without its place or the other way round, a year that the nearest place does not give, and a goal without a year where its deadline or its nearest heading gives one. */
export function checkYear(
  s: StatementData,
  place: { readonly start: number; readonly end: number },
  clause: Clause,
  clauses: readonly Clause[],
  fail: Refuse,
): void {
  if ((s.year === null) !== (s.yearFrom === null))
    fail('có "year" mà không có "yearFrom", hoặc ngược lại.', 'Ghi cả hai, hoặc cả hai là null.');
  if (s.year !== null && s.yearFrom !== null) {
    const years = yearsFrom(s.yearFrom, place, clause, clauses);
    if (!years.includes(s.year))
      fail(
        `có "yearFrom" là "${s.yearFrom}", nhưng chỗ ấy không in năm ${s.year}.`,
        `Chỗ gần nhất in: ${years.join(', ') || 'không có năm nào'}. "sentence" là năm gần lời ấy nhất trong đoạn, "heading" là đề mục gần nhất có năm, "deadline" là dòng thời hạn của nhiệm vụ.`,
      );
    return;
  }
  if (!isGoal(s)) return;
  const deadline = yearsFrom('deadline', place, clause, clauses);
  const heading = yearsFrom('heading', place, clause, clauses);
  const year = deadline[0] ?? (heading.length === 1 ? heading[0] : undefined);
  if (year !== undefined)
    fail(
      `có "year" là null, nhưng ${deadline.length > 0 ? 'dòng thời hạn của nó' : 'đề mục phía trên'} in năm ${year}.`,
      `Ghi năm ấy, và "yearFrom" là "${deadline.length > 0 ? 'deadline' : 'heading'}".`,
    );
}
