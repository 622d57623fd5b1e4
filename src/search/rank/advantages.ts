import type { Plan } from '../plan/plan.ts';
import type { Token } from '../../domain/words/tokens.ts';
import type { Measured } from './measure.ts';
import { tune } from './tune.ts';
import type { SearchRecord } from '../format/record.ts';

/** Headings, letterheads and lines like "Cơ quan thực hiện: …" count less than clauses that say something themselves; codes stand in letterheads. */
const roles = { p: 1, h: 0.97, t: 0.97, a: 0.92, f: 0.9 } as const;
/** For the name of an agency, its own heading and the lines that give it a task count more. */
const rolesForNames = { p: 1, h: 1.06, t: 0.9, a: 1.03, f: 0.85 } as const;
const rolesForCodes = { p: 0.95, h: 0.97, t: 1.05, a: 0.9, f: 1.05 } as const;

/** Does the query name an agency? */
export const asksName = ({ units }: Plan): boolean => units.some((u) => u.name === true);

/** By how much a kind of clause counts for a query. */
export const roleFactor = (plan: Plan, role: SearchRecord['role']): number =>
  (plan.units.some((u) => u.role === 'code')
    ? rolesForCodes
    : asksName(plan)
      ? rolesForNames
      : roles)[role];

/** Number of words before the first colon, when they name the clause's subject: "Lĩnh vực Y tế: …"; a whole heading. */
function subjectLength(record: SearchRecord, words: readonly Token[]): number {
  const colon = record.words.indexOf(':');
  const end = record.role === 'h' && colon < 0 ? record.words.length : colon;
  const length = words.findIndex((t) => t.start >= end);
  const size = end < 0 ? 0 : length < 0 ? words.length : length;
  return size <= 14 ? size : 0;
}

/** What a clause gains over others that have as much of the query. @param isVerbatim the query stands there in one piece, as typed */
export function advantages(
  record: SearchRecord,
  plan: Plan,
  { words, needed, size, run }: Measured,
  isVerbatim: boolean,
): number {
  const subject = subjectLength(record, words);
  const namesAll =
    subject > 0 && needed.every(({ all }) => all.some((o) => o.strength >= 0.5 && o.to < subject));
  const isNamed = asksName(plan);
  return (
    tune.brief / (1 + words.length / 30) +
    tune.early / (1 + Math.min(run.first, words.length) / 8) +
    (namesAll ? tune.subject * (0.5 + 0.5 * Math.min(1, size / subject)) : 0) +
    tune.often * Math.min(3, Math.max(0, run.count - 1)) +
    (plan.asksNumber && record.hasNumber ? tune.number : 0) +
    plan.wants.filter((want) => want !== 'due' && record.answers.includes(want)).length *
      tune.answers +
    (plan.isQuestion && isNamed && record.answers.includes('who') ? tune.number : 0) +
    (plan.isQuestion && record.topics.length > 0 && !isNamed ? tune.promise : 0) +
    (isVerbatim || (run.share > 0.95 && size > 1) ? tune.whole : 0)
  );
}
