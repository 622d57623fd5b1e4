import type { Filters } from './find/engine.ts';
import { retrieveLoose } from './find/retrieve.ts';
import type { Sources } from './find/sources.ts';
import { withConfusions } from './plan/confusions.ts';
import { isAsked } from './plan/plan.ts';
import { score } from './rank/score.ts';
import { namesNoText } from './answer/answer-words.ts';
import { describedClauses } from './answer/described-clauses.ts';
import { bestFirst, isAnswer } from './best-first.ts';
import { withLastFinished } from './last-word.ts';
import { ofOthers, type Outcome, type Result, type SearchOptions } from './outcome.ts';
import { moreReads } from './reading.ts';
import { startRun } from './run.ts';
import { scopesOf } from './scopes.ts';
import { startSearch } from './start.ts';
import { isBare } from '../domain/words/syllable.ts';

/** Enough near results to be of use. */
const fewNear = 6;

/** Of so few words, another province is asked for those very words even when something close is found. */
const fewAsked = 4;

/** So many words at most are also looked for as others spell them. */
const mostConfused = 4;

/** What is said of a query without words. */
const nothing: Omit<Outcome, 'plan' | 'scope'> = {
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
  },
};

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(
  sources: Sources,
  query: string,
  filters: Filters = {},
  options: SearchOptions = {},
): Promise<Outcome> {
  const { lexicon } = sources;
  const started = await startSearch(sources, query, options);
  let { plan } = started;
  const scopes = scopesOf(plan, filters);
  if (plan.units.length === 0) return { ...nothing, plan, scope: scopes.counted };
  const { within, reading, outcome, strictly, literally } = await startRun(
    lexicon,
    query,
    started,
    scopes,
    options.limit,
  );
  if (plan.described !== null) {
    const own = (await describedClauses(within, plan.described, filters)).map(
      ({ id, record }): Result => ({
        ...score(record, plan, lexicon),
        id,
        fit: 'together',
        exact: true,
        meant: false,
      }),
    );
    if (own.length > 0) {
      const others =
        plan.described.asks === 'text' ? outcome(plan, await strictly(plan)) : outcome(plan, []);
      const isOther = (s: Result): boolean => !own.some((o) => o.record.ref === s.record.ref);
      return {
        ...others,
        exact: [...own, ...others.exact.filter(isOther)],
        near: others.near.filter(isOther),
      };
    }
  }
  const [found, left, taken] = await literally();
  if (namesNoText(plan) || (left === 0 && found.some(isAnswer))) return outcome(plan, found);
  // A last word that stands in the texts is finished, as long as that gives an answer.
  const finished = withLastFinished(plan, lexicon);
  if (finished !== null) {
    const closed = await strictly(finished, scopes.searched, found, left);
    const at = finished.units.length - 1;
    // Typed with its marks, and there beside the others: not unfinished.
    const stands =
      finished.units[at]?.typed.some((t) => !isBare(t)) === true &&
      closed.some((s) => (s.found[at]?.strength ?? 0) >= 0.95);
    if (stands || closed.some(isAnswer)) plan = finished;
  }
  const strict = [...found, ...(await strictly(plan, scopes.searched, found, left, taken))];
  const best = bestFirst(strict)[0];
  // Words that no clause has side by side as typed may be there in another spelling of the same sounds: "năng xuất lao động".
  const isDoubtful =
    best === undefined ||
    !isAnswer(best) ||
    (best.fit !== 'together' && best.run < 0.7 && plan.units.length <= 5 && !plan.isQuestion);
  if (!isDoubtful) return outcome(plan, strict);
  // Other spellings cost many pieces of the index; long queries and questions have enough words that are spelt right.
  // A single word has no neighbour that confirms another spelling.
  const wanted = plan.units.filter(isAsked).length;
  if (options.verbatim !== true && !plan.isQuestion && wanted > 1 && wanted <= mostConfused) {
    const wider = withConfusions(plan, lexicon);
    const again = await strictly(wider, scopes.searched, null);
    const other = bestFirst(again)[0];
    if (isAnswer(other) && (!isAnswer(best) || (other?.run ?? 0) > 0.9))
      return outcome(wider, [...again, ...strict]);
  }
  if (isAnswer(best)) return outcome(plan, strict);
  const loose = [...strict];
  // No clause says it of this year; one of another year may.
  if (scopes.namesYear) loose.push(...(await strictly(plan, scopes.anyYear)));
  if (loose.some((s) => s.butYear)) return outcome(plan, loose, 0);
  for await (const hits of retrieveLoose(
    { ...within, filters: scopes.anyYear },
    plan,
    reading.spare(),
  )) {
    loose.push(...(await reading.read(hits, plan, scopes.anyYear)));
    if (
      reading.isSpent() ||
      loose.some(isAnswer) ||
      loose.some((s) => s.close) ||
      bestFirst(loose).length >= fewNear
    )
      break;
  }
  if (scopes.namesProvince && (wanted <= fewAsked || !loose.some((s) => s.close))) {
    // The province does not mention it; another may, or has exactly these words.
    reading.allow(moreReads);
    const elsewhere = (await strictly(plan, scopes.anyProvince)).filter(isAnswer);
    if (elsewhere.some((s) => s.fit === 'together' || !loose.some((own) => own.close)))
      return { ...outcome(plan, [], 0), ...ofOthers(bestFirst(elsewhere)) };
  }
  return outcome(plan, loose, 0);
}
