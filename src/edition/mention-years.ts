import { isGoal } from '../domain/compare/compare.ts';
import type { Statement, Text } from '../model/model.ts';
import type { TopicData } from '../schemas/topic.ts';
import { isDeadlineLine } from '../domain/text/task-lines.ts';
import { yearsOnward } from '../domain/words/years.ts';
import { yearsFrom } from './year-holders.ts';

/**
 * The years for which a mention speaks of a thing: those of the goals whose words it shares, which are of another topic; else the one that
 * the nearest dated heading gives. The situation at the time is of no year to come, and what is to go on is tied to none: "từ năm 2025",
 * "trước tháng 6/2025 và thường xuyên".
 */
export function mentionYears(
  { clause: key, words, as }: TopicData['alsoSpeaks'][number],
  texts: readonly Text[],
  statements: readonly Statement[],
): readonly number[] {
  const clause = texts
    .find((t) => key.startsWith(`${t.slug}#`))
    ?.clauses.find((c) => key === `${c.text}#${c.id}`);
  if (clause === undefined || as === 'situation') return [];
  const { clauses } = texts.find((t) => t.slug === clause.text) ?? { clauses: [] };
  if (yearsOnward(clause.words).length > 0) return [];
  const goesOn = clauses.some(
    (c) => c.parent === clause.id && isDeadlineLine(c) && /thường xuyên/iu.test(c.words),
  );
  const placeOf = (said: string) => {
    const start = clause.words.indexOf(said);
    return { start, end: start + said.length };
  };
  const own = placeOf(words);
  const goals = statements.filter((s) => {
    if (s.text !== clause.text || s.clause !== clause.id || !isGoal(s)) return false;
    const { start, end } = placeOf(s.words);
    return start < own.end && end > own.start;
  });
  // What goes on after its date is tied to no year but one that its own sentence prints.
  const dated = goesOn ? goals.filter((s) => s.yearFrom === 'sentence') : goals;
  if (goesOn || goals.length > 0)
    return [...new Set(dated.flatMap((s) => (s.year === null ? [] : [s.year])))].sort(
      (a, b) => a - b,
    );
  const years = yearsFrom('heading', own, clause, clauses);
  return years.length === 1 ? years : [];
}
