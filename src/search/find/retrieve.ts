import {
  askedUnits,
  fewWords,
  loosely,
  rarest,
  termOf,
  typedIn,
  type Words,
} from './asked-words.ts';
import { byNearness, findAll, type Match } from './find.ts';
import { findSome } from './find-some.ts';
import type { Engine } from './engine.ts';
import { fitsFacts, isOfSister } from './fits-filters.ts';
import { indexTerm } from '../format/encode.ts';
import { isBundled, type Lexicon } from '../format/lexicon.ts';
import { isAsked, type Plan, type Unit } from '../plan/plan.ts';
import { isMarked } from '../words/as-typed.ts';
import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import type { Within } from './within.ts';

/** Reading records is the expensive part of a search: how many are read for a looser form of the query. */
const looseLimit = 8;

/**
 * How many are read for the query as it stands, unless more are asked for. Short queries have many equal hits and cost few pieces of the
 * index, so more are read; in a large edition clauses share records, and the engine's order is less useful.
 */
export function firstLimit(lexicon: Pick<Lexicon, 'size'>, { units }: Pick<Plan, 'units'>): number {
  const words = units.filter(isAsked).reduce((n, u) => n + u.typed.length, 0);
  return isBundled(lexicon) ? 16 : words <= 2 ? 12 : words === 3 ? 9 : 6;
}

/** Records found, and how many of them there are to be read. */
export interface Batch {
  readonly hits: readonly Match[];
  readonly total: number;
}

/** Records that have every word, the nearest first. Where marks do not count, those are preferred that have more of the words with their marks. */
async function find(
  { engine, lexicon, filters, asksNumber, likes = [], sisters = [] }: Within,
  words: Words,
): Promise<readonly Match[]> {
  const marked = words.filter((w) => !w.exactly && w.token.value === null && !isBare(w.token));
  const idsWith = async (term: string): Promise<ReadonlySet<string>> =>
    new Set((await engine.word(term)).map((f) => f.id));
  const [found, ...exact] = await Promise.all([
    findAll(engine, words.map(termOf), (f) => fitsFacts(f.facts, filters, lexicon)),
    ...marked.map(({ token }) => idsWith(indexTerm(token, true))),
  ]);
  const liked = await Promise.all(likes.map(idsWith));
  return byNearness(
    found,
    ({ id, facts }) =>
      exact.filter((ids) => ids.has(id)).length / words.length +
      liked.filter((ids) => ids.has(id)).length +
      (asksNumber === true && facts.hasNumber ? 1 : 0) -
      isOfSister(facts, sisters, lexicon),
  );
}

/** All ways to choose one wording for each unit, the likeliest first. @param most how many */
function combinations(units: readonly (readonly Words[])[], most: number): readonly Words[] {
  let ways: { words: Words; rank: number }[] = [{ words: [], rank: 0 }];
  for (const options of units)
    ways = ways
      .flatMap((way) =>
        options.map((words, rank) => ({ words: [...way.words, ...words], rank: way.rank + rank })),
      )
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most);
  return ways
    .map((w) => [...new Map(w.words.map((word) => [termOf(word), word])).values()])
    .filter((words) => words.length > 0);
}

/** Takes from several lists in turn, so that no wording crowds out another; skips what was taken before. */
function inTurn(
  lists: readonly (readonly Match[])[],
  taken: Set<string>,
  most: number,
): readonly Match[] {
  const out: Match[] = [];
  for (let i = 0; out.length < most && lists.some((l) => l.length > i); i++)
    for (const list of lists) {
      const hit = list[i];
      if (hit === undefined || taken.has(hit.id) || out.length >= most) continue;
      taken.add(hit.id);
      out.push(hit);
    }
  return out;
}

/** Words that the last, unfinished one may become, the most frequent first. */
const completionsOf = (
  key: string,
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
  most = 6,
): readonly string[] =>
  [...vocabulary]
    .filter(([word]) => word.startsWith(key) && word !== key)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word);

/** Records with every word; or those with the rarest words, when these are so few that reading them shows the rest. */
async function findFew(within: Within, words: Words, most: number): Promise<readonly Match[]> {
  const found = await find(within, rarest(words, within.lexicon));
  return words.length <= fewWords || found.length <= most ? found : find(within, words);
}

/** Has the engine fetch what it will be asked for, while something else is awaited. */
export function prepare(engine: Engine, plan: Plan, lexicon: Lexicon): void {
  const [words] = combinations(
    askedUnits(plan, lexicon)
      .map((a) => a.ways)
      .filter((w) => w.length > 0),
    1,
  );
  if (words !== undefined) engine.prepare?.(rarest(words, lexicon).map(termOf));
}

/** Of more units hardly a record has all; those that have most are found as well by `retrieveLoose`, for fewer pieces of the index. */
const mostStrict = 4;

/**
 * The records that have every word in its likeliest wordings, then without regard to marks. Nothing when the units are many, or a word
 * is unknown; a last word that may be unfinished is then not asked for. The caller stops when it has an answer.
 * @param taken ids of records that were read before
 */
export async function* retrieveStrict(
  within: Within,
  plan: Plan,
  most: number,
  taken: Set<string>,
): AsyncGenerator<Batch> {
  const asked = askedUnits(plan, within.lexicon);
  if (
    asked.length > mostStrict ||
    asked.some(({ unit, ways }) => ways.length === 0 && unit.open !== true)
  )
    return;
  if (asked.length === 0) {
    // "việc nào phải xong trong năm 2024": only the year is asked.
    const ofYears = await Promise.all(
      plan.units
        .filter((u) => u.role === 'year')
        .map((u) => find(within, wordsOf(u.typed.slice(-1)))),
    );
    yield {
      hits: inTurn(ofYears, taken, most),
      total: new Set(ofYears.flat().map((h) => h.id)).size,
    };
    return;
  }
  const all = combinations(
    asked.map((a) => a.ways).filter((w) => w.length > 0),
    3,
  );
  const loose = all.filter((words) => words.some((w) => w.exactly)).map(loosely);
  for (const some of [all, loose]) {
    if (some.length === 0) continue;
    const lists = await Promise.all(some.map((words) => findFew(within, words, most)));
    yield { hits: inTurn(lists, taken, most), total: new Set(lists.flat().map((h) => h.id)).size };
  }
}

const wordsOf = (typed: readonly Token[]): Words =>
  typed.map((token) => ({ token, exactly: token.value !== null }));

/** Records with the rarest of these words, those with the words closest together first. */
export const findWords = (within: Within, words: string): Promise<readonly Match[]> =>
  find(within, rarest(wordsOf(tokens(words)), within.lexicon));

/** Lines like "Cơ quan thực hiện: …" have only the agency or the date of what is asked, the item above them has the rest. */
const isAttribute = ({ name, role, typed, alternatives }: Unit): boolean =>
  name === true || (role === 'number' && typed.length > 1 && alternatives.length > 1);
const attributeLimit = 4;

/** The records that have the agency or the date that the query names beside other things. */
export async function retrieveAttributes(within: Within, plan: Plan): Promise<readonly Match[]> {
  const asked = askedUnits(plan, within.lexicon);
  const known = asked.filter(({ unit, ways }) => isAttribute(unit) && ways.length > 0);
  if (known.length === 0 || known.length === asked.length) return [];
  const lists = await Promise.all(
    combinations(
      known.map((a) => a.ways),
      3,
    ).map((words) => find(within, rarest(words, within.lexicon))),
  );
  return inTurn(lists, new Set(), attributeLimit);
}

/** The records that have every word but the last, when that may be unfinished: "các sở, ban, ngành tỉ". */
export async function retrieveUnfinished(within: Within, plan: Plan): Promise<readonly Match[]> {
  const ways = askedUnits(plan, within.lexicon)
    .map((a) => a.ways)
    .slice(0, -1);
  if (ways.length === 0 || ways.some((w) => w.length === 0)) return [];
  return inTurn(
    await Promise.all(
      combinations(ways, 2).map((words) => find(within, rarest(loosely(words), within.lexicon))),
    ),
    new Set(),
    firstLimit(within.lexicon, plan),
  );
}

/**
 * Near records, for when no record has every word: the records with the rarest words, best first; then what the last,
 * unfinished word may become. Words typed with marks are first looked for with them. The caller stops when it has enough.
 * @param most words to be asked for that were not yet
 */
export async function* retrieveLoose(
  within: Within,
  plan: Plan,
  most: number,
): AsyncGenerator<readonly Match[]> {
  const { lexicon } = within;
  const known = askedUnits(plan, lexicon).filter(({ ways }) => ways.length > 0);
  for (const withoutMarks of isMarked(typedIn(plan)) ? [false, true] : [true]) {
    const found = await findSome(within, known, withoutMarks, most);
    yield found.slice(0, looseLimit);
    if (found.length > 0) break;
  }
  const last = plan.units.at(-1);
  const key = last?.typed.at(-1)?.key;
  // A word that the texts have, if only with other marks, is not half of another: "lòn" is "lớn" without its marks, not "lòng".
  if (last?.open !== true || key === undefined || lexicon.vocabulary.has(key)) return;
  const whole = completionsOf(key, lexicon).map((word): Words =>
    tokens(word).map((token) => ({ token, exactly: false })),
  );
  yield inTurn(await Promise.all(whole.map((words) => find(within, words))), new Set(), looseLimit);
}
