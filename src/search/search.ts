import { fitOf } from './find/counted.ts';
import { countTyped } from './find/count-typed.ts';
import { byNearness, type Match } from './find/find.ts';
import type { Engine, Filters } from './find/engine.ts';
import { fitsFilters } from './find/fits-filters.ts';
import type { Lexicon } from './format/lexicon.ts';
import { beforeSynonyms, makePlan } from './plan/make-plan.ts';
import { openRuns } from './plan/runs.ts';
import { pauses } from './find/pauses.ts';
import { withConfusions } from './plan/confusions.ts';
import { describedClauses } from './answer/described-clauses.ts';
import { isBare } from '../domain/words/syllable.ts';
import type { SearchRecord } from './format/record.ts';
import {
  firstLimit,
  prepare,
  retrieveAttributes,
  retrieveLoose,
  retrieveStrict,
  retrieveUnfinished,
} from './find/retrieve.ts';
import type { Within } from './find/within.ts';
import { score, type Scored } from './rank/score.ts';
import { isAsked, type Plan } from './plan/plan.ts';
import type { Sources } from './find/sources.ts';
import type { Outcome, Result, SearchOptions } from './outcome.ts';

/** An answer to the query, in its own words or in words of the same meaning. */
const isAnswer = (s: Scored | undefined): boolean => s?.exact === true || s?.meant === true;

const byScore = (a: Result, b: Result): number =>
  Number(b.fit === 'together') - Number(a.fit === 'together') ||
  Number(isAnswer(b)) - Number(isAnswer(a)) ||
  b.score - a.score ||
  a.record.order - b.record.order;

/** With less a clause has next to nothing of the query. */
const leastScore = 0.01;

/** Enough near results to be of use. */
const fewNear = 6;

/** Reading records is the dear part of a search: so many more are read when the first ones hold no answer. */
const moreReads = 1;

/** So many files at most are read, of the synonyms, of the index and of records, when no clause has the words as they stand. */
const mostFiles = 22;
/** Of these, so many are kept for records; so many are read in any case. */
const fewReads = 5;
const fewestReads = 3;

/** Of so few words, another province is asked for those very words even when something close is found. */
const fewAsked = 4;

/** So many words at most are also looked for as others spell them. */
const mostConfused = 4;

/** The last word may be unfinished, and the best result does not have it whole beside the word before it. */
function isLastLoose({ units }: Plan, best: Scored | undefined): boolean {
  const asked = units.map((u, i) => ({ u, i })).filter(({ u }) => u.role !== 'year');
  const [before, last] = asked.slice(-2);
  if (before === undefined || last === undefined || last.u.open !== true) return false;
  const [a, b] = [best?.found[before.i], best?.found[last.i]];
  return a === undefined || b === undefined || b.from !== a.to + 1 || b.strength < 0.9;
}

/** The plan with its last word taken as it is typed, if the texts have that word; null otherwise. */
function finishedPlan(plan: Plan, { vocabulary }: Lexicon): Plan | null {
  const last = plan.units.at(-1);
  if (last?.open !== true || !last.typed.every((t) => vocabulary.has(t.key))) return null;
  const { open: _, ...closed } = last;
  return { ...plan, units: [...plan.units.slice(0, -1), closed] };
}

/** Best first, each record once. */
const ranked = (scored: readonly Result[]): readonly Result[] =>
  [...new Map(scored.map((s) => [s.record.ref, s])).values()].sort(byScore);

/** An agency is asked for and nothing else: a clause that does not name it is not even near. */
const asksNameOnly = ({ units }: Plan): boolean =>
  units.filter(isAsked).every((u) => u.name === true);

/** Answers a query. The same query gives the same answer, whatever was searched before. */
export async function search(
  sources: Sources,
  query: string,
  filters: Filters = {},
  options: SearchOptions = {},
): Promise<Outcome> {
  const { lexicon } = sources;
  const askedTerms = new Set<string>();
  const engine: Engine = {
    ...sources.engine,
    word: (term) => (askedTerms.add(term), sources.engine.word(term)),
  };
  const synonymsToCome =
    options.verbatim === true
      ? []
      : sources.synonyms(openRuns(beforeSynonyms(query, lexicon, options).pieces));
  if (synonymsToCome instanceof Promise)
    prepare(engine, makePlan(query, lexicon, [], options), lexicon);
  const synonymFiles = await synonymsToCome;
  let plan = makePlan(query, lexicon, synonymFiles.flat(), options);
  const limit = options.limit ?? firstLimit(lexicon, plan);
  const ofYears: Filters =
    plan.years.length > 0 && filters['nam'] === undefined ? { nam: plan.years.map(String) } : {};
  const ofProvinces: Filters =
    plan.provinces.length > 0 && filters['tinh'] === undefined ? { tinh: plan.provinces } : {};
  const ofTexts: Filters =
    plan.texts.length > 0 && filters['van-ban'] === undefined ? { 'van-ban': plan.texts } : {};
  // Years and texts that are named limit what is looked for, not what is counted.
  const said: Filters = { ...filters, ...ofProvinces };
  const anyYear: Filters = { ...said, ...ofTexts };
  const scope: Filters = { ...anyYear, ...ofYears };
  const within: Within = {
    engine,
    lexicon,
    filters: scope,
    asksNumber: plan.asksNumber,
    askedTerms,
  };
  if (plan.units.length === 0)
    return {
      plan,
      exact: [],
      near: [],
      unread: 0,
      scope: said,
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

  const { typed, literal, countsOf } = await countTyped(
    { ...within, filters: said },
    query,
    plan,
    limit,
  );
  const taken = new Set<string>();
  let left = (literal.matches.length > 0 ? limit : Math.min(limit, fewReads)) + moreReads;
  let unread = 0;
  const loaded = new Map<string, Promise<readonly SearchRecord[]>>();
  /** How many files may still be read, or were, beside those of the synonyms and of the index. */
  const room = (): number =>
    Math.max(mostFiles - askedTerms.size - synonymFiles.length, fewestReads);
  const pause = pauses();
  /** Reads records, as many as are left to be read, and measures their clauses. What has the query word for word is an answer. */
  const read = async (
    hits: readonly Match[],
    p: Plan,
    where: Filters,
  ): Promise<readonly Result[]> => {
    const some = hits.filter(({ id }) => {
      if (loaded.has(id)) return true;
      if (left === 0 || (literal.matches.length === 0 && loaded.size >= room())) return false;
      left -= 1;
      loaded.set(id, engine.read(id));
      return true;
    });
    await pause();
    const records = (
      await Promise.all(
        some.map(async ({ id }) =>
          ((await loaded.get(id)) ?? []).map((record) => ({ id, record })),
        ),
      )
    )
      .flat()
      .filter(({ record }) => fitsFilters(record, where, lexicon));
    const results: Result[] = [];
    for (const { id, record } of records) {
      await pause();
      const scored = score(record, p, lexicon);
      // "sở y tế" in "cơ sở y tế" is not that agency.
      const isNamed = p.units.every(
        (u, i) => u.name !== true || (scored.found[i]?.strength ?? 0) >= 0.45,
      );
      if (!isNamed && asksNameOnly(p)) continue;
      const fit = isNamed ? fitOf(record, typed, scored.words) : 'other';
      if (fit === 'together' || scored.score > leastScore)
        results.push(
          fit === 'together'
            ? { ...scored, fit, id, exact: true, meant: false }
            : { ...scored, fit, id },
        );
    }
    return results;
  };
  const outcome = (p: Plan, results: readonly Result[]): Outcome => {
    const list = ranked(results);
    return {
      plan: p,
      scope: said,
      unread,
      counts: countsOf(results),
      exact: list.filter((s) => s.exact),
      near: list.filter((s) => !s.exact),
    };
  };
  /** @param exhaustively do not stop at the first wordings that give an answer @param before what was read already */
  const strictly = async (
    p: Plan,
    where: Filters = scope,
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
      where === scope && p === plan ? taken : new Set(),
    )) {
      unread = Math.max(unread, total - limit);
      results.push(...(await read(hits, p, where)));
      if (!exhaustively && [...before, ...results].some(isAnswer)) break;
    }
    const lines = await retrieveAttributes(place, p);
    left += lines.length;
    results.push(...(await read(lines, p, where)));
    if (isLastLoose(p, ranked(results)[0]))
      results.push(...(await read(await retrieveUnfinished(place, p), p, where)));
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
  const first = byNearness(literal.matches).slice(0, limit);
  for (const { id } of first) taken.add(id);
  const found = await read(first, plan, scope);
  unread = literal.matches.length - first.length;
  if (first.length === limit && found.some(isAnswer)) return outcome(plan, found);
  // A last word that stands in the texts is finished, as long as that gives an answer.
  const finished = finishedPlan(plan, lexicon);
  if (finished !== null) {
    const closed = await strictly(finished, scope, false, limit - first.length, found);
    const at = finished.units.length - 1;
    // Typed with its marks, and there beside the others: not unfinished.
    const stands =
      finished.units[at]?.typed.some((t) => !isBare(t)) === true &&
      closed.some((s) => (s.found[at]?.strength ?? 0) >= 0.95);
    if (stands || closed.some(isAnswer)) plan = finished;
  }
  const strict = [...found, ...(await strictly(plan, scope, false, limit - first.length, found))];
  const best = ranked(strict)[0];
  // Words that stand side by side nowhere as they were typed may do so as others write the same sounds: "năng xuất lao động".
  const isDoubtful =
    best === undefined ||
    !isAnswer(best) ||
    (best.fit !== 'together' && best.run < 0.7 && plan.units.length <= 5 && !plan.isQuestion);
  if (!isDoubtful) return outcome(plan, strict);
  // Other spellings cost many pieces of the index; long queries and questions have enough words that are spelt right.
  // A word alone has no neighbour that vouches for another spelling.
  const wanted = plan.units.filter(isAsked).length;
  if (options.verbatim !== true && !plan.isQuestion && wanted > 1 && wanted <= mostConfused) {
    const wider = withConfusions(plan, lexicon);
    const again = await strictly(wider, scope, true);
    const other = ranked(again)[0];
    if (isAnswer(other) && (!isAnswer(best) || (other?.run ?? 0) > 0.9))
      return outcome(wider, [...again, ...strict]);
  }
  if (isAnswer(best)) return outcome(plan, strict);
  unread = 0;
  const loose: Result[] = [...strict];
  // No clause says it of this year; of another one may.
  if ('nam' in ofYears) loose.push(...(await strictly(plan, anyYear)));
  unread = 0;
  if (loose.some((s) => s.butYear)) return outcome(plan, loose);
  for await (const hits of retrieveLoose(
    { ...within, filters: anyYear },
    plan,
    Math.max(room() - loaded.size - left, 0),
  )) {
    loose.push(...(await read(hits, plan, anyYear)));
    if (
      left === 0 ||
      loose.some(isAnswer) ||
      loose.some((s) => s.close) ||
      ranked(loose).length >= fewNear
    )
      break;
  }
  if ('tinh' in ofProvinces && (wanted <= fewAsked || !loose.some((s) => s.close))) {
    // The province says nothing of it; another may, or has the very words.
    left += moreReads;
    const elsewhere = (await strictly(plan, { ...filters, ...ofYears })).filter(isAnswer);
    unread = 0;
    if (elsewhere.some((s) => s.fit === 'together' || !loose.some((own) => own.close)))
      return {
        ...outcome(plan, []),
        left: true,
        near: ranked(elsewhere).map((s) => ({ ...s, exact: false, meant: false })),
      };
  }
  return outcome(plan, loose);
}
