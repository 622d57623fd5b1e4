import { byNearness } from './find/find.ts';
import { countTyped } from './find/count-typed.ts';
import type { Filters } from './find/engine.ts';
import { isOfSister } from './find/fits-filters.ts';
import { likedTerms } from './find/liked-terms.ts';
import {
  firstLimit,
  retrieveAttributes,
  retrieveLoose,
  retrieveStrict,
  retrieveUnfinished,
} from './find/retrieve.ts';
import type { Sources } from './find/sources.ts';
import type { Within } from './find/within.ts';
import { withConfusions } from './plan/confusions.ts';
import { isAsked, type Plan } from './plan/plan.ts';
import { score } from './rank/score.ts';
import { namesNoneHeld, namesNoText } from './answer/answer-words.ts';
import { describedClauses } from './answer/described-clauses.ts';
import { withLines } from './answer/with-lines.ts';
import { withTopic } from './answer/with-topic.ts';
import { bestFirst, countedFirst, isAnswer, ownFirst } from './best-first.ts';
import { isLastLoose, withLastFinished } from './last-word.ts';
import type { Outcome, Result, SearchOptions } from './outcome.ts';
import { moreReads, startReading } from './reading.ts';
import { scopesOf, type Scopes } from './scopes.ts';
import { startSearch, type Started } from './start.ts';
import { isBare } from '../domain/words/syllable.ts';

/** Enough near results to be of use. */
const fewNear = 6;

/** Of so few words, another province is asked for those very words even when something close is found. */
const fewAsked = 4;

/** So many words at most are also looked for as others spell them. */
const mostConfused = 4;

/** What is said of a query without words. */
const nothing: Omit<Outcome, 'plan' | 'scope'> = {
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
  },
};

/** No answers: clauses of other provinces than the one that was named. */
const ofOthers = (results: readonly Result[]): Pick<Outcome, 'exact' | 'near' | 'left'> => ({
  exact: [],
  near: results.map((s) => ({ ...s, exact: false, meant: false })),
  left: true,
});

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(
  sources: Sources,
  query: string,
  filters: Filters = {},
  options: SearchOptions = {},
): Promise<Outcome> {
  const { lexicon } = sources;
  const started = await startSearch(sources, query, options);
  const { plan, engine, askedTerms } = started;
  const scopes = scopesOf(plan, filters);
  if (plan.units.length === 0) return { ...nothing, plan, scope: scopes.counted };
  const within: Within = {
    engine,
    lexicon,
    filters: scopes.searched,
    asksNumber: plan.asksNumber,
    likes: likedTerms(plan, lexicon),
    sisters: plan.sisters,
    askedTerms,
  };
  const found = await searchWords(started, within, scopes, query, filters, options);
  return withTopic(found, sources, within, [scopes.searched, scopes.anyYear]);
}

/** What the words of a query lead to. */
async function searchWords(
  { plan: started, engine, askedTerms, synonymFiles }: Started,
  within: Within,
  scopes: Scopes,
  query: string,
  filters: Filters,
  options: SearchOptions,
): Promise<Outcome> {
  const { lexicon } = within;
  let plan = started;
  const limit = options.limit ?? firstLimit(lexicon, plan);
  const { typed, literal, countsOf } = await countTyped(
    { ...within, filters: scopes.counted },
    query,
    plan,
    limit,
  );
  const reading = startReading({
    engine,
    lexicon,
    typed,
    isLiteral: literal.matches.length > 0,
    limit,
    otherFiles: () => askedTerms.size + synonymFiles,
  });
  const taken = new Set<string>();
  let unread = 0;
  const outcome = (p: Plan, results: readonly Result[]): Outcome => {
    const list = withLines(ownFirst(bestFirst(results), p, lexicon), p, lexicon);
    const counts = countsOf(results);
    const said = { plan: p, scope: scopes.counted, unread, counts, topic: null };
    if (namesNoneHeld(p) && list.length > 0) return { ...said, ...ofOthers(list) };
    return {
      ...said,
      exact: countedFirst(
        list.filter((s) => s.exact),
        counts,
      ),
      near: list.filter((s) => !s.exact),
    };
  };
  /** @param exhaustively do not stop at the first wordings that give an answer @param before what was read already */
  const strictly = async (
    p: Plan,
    where: Filters = scopes.searched,
    exhaustively = false,
    most = limit,
    before: readonly Result[] = [],
  ): Promise<readonly Result[]> => {
    const results: Result[] = [];
    const place = { ...within, filters: where };
    for await (const { hits, total } of retrieveStrict(
      place,
      p,
      most,
      where === scopes.searched && p === plan ? taken : new Set(),
    )) {
      unread = Math.max(unread, total - limit);
      results.push(...(await reading.read(hits, p, where)));
      if (!exhaustively && [...before, ...results].some(isAnswer)) break;
    }
    const lines = await retrieveAttributes(place, p);
    reading.allow(lines.length);
    results.push(...(await reading.read(lines, p, where)));
    if (isLastLoose(p, bestFirst(results)[0]))
      results.push(...(await reading.read(await retrieveUnfinished(place, p), p, where)));
    return results;
  };

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
  const literally = byNearness(
    literal.matches,
    ({ facts }) => -isOfSister(facts, plan.sisters, lexicon),
  );
  let first = literally.slice(0, limit);
  const found = [...(await reading.read(first, plan, scopes.searched))];
  // In a large edition a record that has all the words need not have them side by side; the next ones may.
  if (literally.length > limit && !found.some((s) => s.fit === 'together')) {
    reading.allow(limit);
    first = literally.slice(0, 2 * limit);
    found.push(...(await reading.read(first.slice(limit), plan, scopes.searched)));
  }
  for (const { id } of first) taken.add(id);
  unread = literal.matches.length - first.length;
  if (namesNoText(plan) || (first.length >= limit && found.some(isAnswer)))
    return outcome(plan, found);
  // A last word that stands in the texts is finished, as long as that gives an answer.
  const finished = withLastFinished(plan, lexicon);
  if (finished !== null) {
    const closed = await strictly(
      finished,
      scopes.searched,
      false,
      Math.max(limit - first.length, 0),
      found,
    );
    const at = finished.units.length - 1;
    // Typed with its marks, and there beside the others: not unfinished.
    const stands =
      finished.units[at]?.typed.some((t) => !isBare(t)) === true &&
      closed.some((s) => (s.found[at]?.strength ?? 0) >= 0.95);
    if (stands || closed.some(isAnswer)) plan = finished;
  }
  const strict = [
    ...found,
    ...(await strictly(plan, scopes.searched, false, Math.max(limit - first.length, 0), found)),
  ];
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
    const again = await strictly(wider, scopes.searched, true);
    const other = bestFirst(again)[0];
    if (isAnswer(other) && (!isAnswer(best) || (other?.run ?? 0) > 0.9))
      return outcome(wider, [...again, ...strict]);
  }
  if (isAnswer(best)) return outcome(plan, strict);
  unread = 0;
  const loose: Result[] = [...strict];
  // No clause says it of this year; one of another year may.
  if (scopes.namesYear) loose.push(...(await strictly(plan, scopes.anyYear)));
  unread = 0;
  if (loose.some((s) => s.butYear)) return outcome(plan, loose);
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
    unread = 0;
    if (elsewhere.some((s) => s.fit === 'together' || !loose.some((own) => own.close)))
      return { ...outcome(plan, []), ...ofOthers(bestFirst(elsewhere)) };
  }
  return outcome(plan, loose);
}
