import { lineageBy, type Clause } from '../model/clause.ts';
import { ContentError, type Refuse } from '../model/content-error.ts';
import { numberSpans } from '../domain/text/number-spans.ts';
import { sectionsOf } from '../domain/text/section-of.ts';
import { checkKind, checkValue } from './check-statement-value.ts';
import { checkWords } from './check-statement-words.ts';
import { checkYear } from './check-statement-year.ts';
import { attempt } from './faults.ts';
import type { StatementData } from '../schemas/statement.ts';

/** Where a statement stands in its YAML file. */
export type PlaceOf = (id: string) => { file: string; line?: number | undefined };

/** Refuses a part of the text that is not the one in which the clause stands. */
function checkSection(s: StatementData, sections: readonly string[], fail: Refuse): void {
  if (sections.length > 0 && !sections.includes(s.section))
    fail(
      `có "section" là "${s.section}", nhưng đề mục phía trên là của phần khác.`,
      `Đề mục gần nhất cho biết đoạn này thuộc: ${sections.join(', ')}.`,
    );
}

/** Refuses a statement that is given twice. @param seen ids of those before it, by id and by what they say; its own is added */
function checkOnce(s: StatementData, seen: Map<string, string>, fail: Refuse): void {
  if (seen.has(s.id)) fail('được ghi hai lần.', 'Mỗi cam kết của một đoạn lấy số thứ tự kế tiếp.');
  const key = `${s.clause} ${s.indicator} ${s.year} ${s.value ?? s.valueWords}`;
  const twin = seen.get(key);
  if (twin !== undefined)
    fail(
      `nói cùng một điều với cam kết "${twin}".`,
      'Cùng đoạn, thước đo, năm và giá trị thì chỉ ghi một cam kết.',
    );
  seen.set(key, s.id).set(s.id, s.id);
}

/**
 * Refuses a statement whose quote is not in its clause, whose value or operator its words do not bear, or that is given twice.
 * @param clauses all clauses of the text
 */
export function checkStatements(
  statements: readonly StatementData[],
  clauses: readonly Clause[],
  place: PlaceOf,
): void {
  const byId = new Map(clauses.map((c) => [c.id, c]));
  const lineageOf = lineageBy((c) => byId.get(c.parent ?? ''));
  const seen = new Map<string, string>();
  const places = new Map(
    [...Map.groupBy(statements, (s) => s.clause)].flatMap(([id, own]) =>
      numberSpans({ words: byId.get(id)?.words ?? '' }, own).map(
        (span) => [span.value, span] as const,
      ),
    ),
  );
  for (const s of statements)
    attempt(() => {
      const fail: Refuse = (wrong, right) => {
        throw new ContentError(place(s.id), `cam kết "${s.id}" ${wrong}`, right);
      };
      const clause = checkWords(s, byId.get(s.clause), clauses, fail);
      const stands = places.get(s) ?? { start: 0, end: 0 };
      checkValue(s, { ...stands, clause, table: byId.get(clause.parent ?? '')?.table }, fail);
      checkKind(s, fail);
      checkSection(s, sectionsOf(clause, lineageOf(clause)), fail);
      checkYear(s, stands, clause, clauses, fail);
      checkOnce(s, seen, fail);
    });
}
