import { bareHeading } from '../domain/words/bare-heading.ts';
import { lineageBy, type Clause } from '../model/clause.ts';

const outlook = /^(?:định hướng|tầm nhìn)(?!\p{L})/iu;
const goals = /^mục tiêu(?!\p{L})/iu;

/**
 * The heading of an outlook that a clause stands under, as printed, without a colon at its end; null where none is above it, or where one of
 * goals is nearer. The title of a text is above no clause.
 */
export function outlookAbove(id: string, clauses: readonly Clause[]): string | null {
  const clause = clauses.find((c) => c.id === id);
  if (clause === undefined) return null;
  const heads = lineageBy((c) => clauses.find((o) => o.id === c.parent))(clause)
    .filter((c) => c.heading)
    .map((c) => c.words);
  const nearest = heads.find((words) => outlook.test(words) || goals.test(words));
  return nearest === undefined || goals.test(nearest) ? null : bareHeading(nearest);
}
