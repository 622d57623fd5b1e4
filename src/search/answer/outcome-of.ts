import { bestFirst, countedFirst, ownFirst } from '../best-first.ts';
import type { Typed } from '../find/count-typed.ts';
import type { Filters } from '../find/engine.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { Outcome, Result } from '../outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { Read } from '../read/read-strict.ts';
import { namesNoneHeld } from './answer-words.ts';
import { withLines } from './with-lines.ts';

/** What is said of a query without words. */
export const nothing: Omit<Outcome, 'plan' | 'scope'> = {
  topic: null,
  exact: [],
  near: [],
  unread: 0,
  counts: {
    words: '',
    isMarked: false,
    together: 0,
    apart: 0,
    folded: 0,
    atLeast: false,
    facets: null,
    facetsOf: 'together',
  },
};

/** No answers: clauses of other provinces than the one that was named. */
export const ofOthers = (results: readonly Result[]): Pick<Outcome, 'exact' | 'near' | 'left'> => ({
  exact: [],
  near: results.map((s) => ({ ...s, exact: false, meant: false })),
  left: true,
});

/** What was read, told as an outcome: best first, with the lines that answer for an item; nothing answers where a province is named that has no text. */
export function outcomeOf(
  plan: Plan,
  { results, unread }: Read,
  scope: Filters,
  { countsOf }: Pick<Typed, 'countsOf'>,
  lexicon: Lexicon,
): Outcome {
  const list = withLines(ownFirst(bestFirst(results), plan, lexicon), plan, lexicon);
  const counts = countsOf(results);
  const said = { plan, scope, unread, counts, topic: null };
  if (namesNoneHeld(plan) && list.length > 0) return { ...said, ...ofOthers(list) };
  const exact = list.filter((s) => s.exact);
  return { ...said, exact: countedFirst(exact, counts), near: list.filter((s) => !s.exact) };
}
