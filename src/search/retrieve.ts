import { byNearness, findAll, type Match } from './engine/find.ts';
import type { Engine, Filters } from './engine/engine.ts';
import { fitsFacts } from './fits-filters.ts';
import { indexTerm } from './index/encode.ts';
import { isBundled, weightOf, type Lexicon } from './index/lexicon.ts';
import { isAsked, type Plan, type Unit } from './plan/plan.ts';
import { isBare } from './text/syllable.ts';
import { tokens, type Token } from './text/tokens.ts';

/** Reading records is the dear part of a search: how many are read for a looser form of the query. */
export const looseLimit = 8;

/**
 * How many are read for the query as it stands, unless more are asked for. Short queries have many equal hits and cost few pieces of the
 * index, so more are read; in a large edition clauses share records, and the engine's order says less.
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

/** A word the index is asked for. */
interface Word {
  readonly token: Token;
  /** With its marks as they are; else in any spelling that folds to it. */
  readonly exactly: boolean;
  /** Of a synonym: the texts write it so, and never otherwise. */
  readonly fixed?: true;
}
type Words = readonly Word[];

const termOf = ({ token, exactly }: Word): string => indexTerm(token, exactly);
const loosely = (words: Words): Words =>
  words.map((w) => (w.fixed === true ? w : { ...w, exactly: false }));

/** Where searches look. */
export interface Within {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly filters: Filters;
  /** Clauses with numbers are read first. */
  readonly asksNumber?: boolean;
  /** Words the index was asked for in this search: what is looked for again costs nothing. */
  readonly known: ReadonlySet<string>;
}

/** Records that have every word, the nearest first. Where marks do not count, those are preferred that have more of the words with their marks. */
async function find(
  { engine, lexicon, filters, asksNumber }: Within,
  words: Words,
): Promise<readonly Match[]> {
  const marked = words.filter((w) => !w.exactly && w.token.value === null && !isBare(w.token));
  const [found, ...exact] = await Promise.all([
    findAll(engine, words.map(termOf), (f) => fitsFacts(f.facts, filters, lexicon)),
    ...marked.map(
      async ({ token }) => new Set((await engine.word(indexTerm(token, true))).map((f) => f.id)),
    ),
  ]);
  return byNearness(
    found,
    ({ id, facts }) =>
      exact.filter((ids) => ids.has(id)).length / words.length +
      (asksNumber === true && facts.hasNumber ? 1 : 0),
  );
}

/** Marks were typed, so a word without them means a word without them. */
const isMarked = (plan: Plan): boolean =>
  plan.units.some((u) => u.typed.some((t) => t.value === null && !isBare(t)));

/** What the engine is asked for one unit: the words of each wording that the index can hold. What was typed is asked for as it was typed, a synonym as the texts write it. */
const wordings = (unit: Unit, { vocabulary }: Lexicon, marked: boolean): readonly Words[] =>
  unit.alternatives
    .filter((a) => a.absent !== true)
    .map(({ tokens: own }) => {
      const isTyped = own.every((t, i) => t === unit.typed[i]);
      return own.map((token): Word =>
        !isTyped && unit.role === 'synonym'
          ? { token, exactly: true, fixed: true }
          : { token, exactly: isTyped && marked },
      );
    })
    .map((words) =>
      unit.open === true &&
      words.length > 1 &&
      (unit.role === 'code' || !vocabulary.has(words.at(-1)?.token.key ?? ''))
        ? words.slice(0, -1)
        : words,
    )
    .filter((words) => words.every((w) => vocabulary.has(w.token.key)));

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

const weigh = (unit: Unit, lexicon: Lexicon): number =>
  unit.typed.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);

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

interface Asked {
  readonly unit: Unit;
  readonly ways: readonly Words[];
}

/** Function words, years and places are not asked for. */
function askedUnits(plan: Plan, lexicon: Lexicon): readonly Asked[] {
  const marked = isMarked(plan);
  return plan.units
    .filter(isAsked)
    .map((unit) => ({ unit, ways: wordings(unit, lexicon, marked) }));
}

/** So many words of a query, the most telling, leave few records; each word more would cost a piece of the index. */
const fewWords = 4;

/** The most telling words, in the order of the query. */
function telling(words: Words, lexicon: Lexicon): Words {
  const chosen = new Set(
    [...words]
      .sort((a, b) => weightOf(b.token.key, lexicon) - weightOf(a.token.key, lexicon))
      .slice(0, fewWords),
  );
  return words.filter((w) => chosen.has(w));
}

/** Records that have every word; those that have the most telling ones, when these are so few that reading them shows the rest. */
async function findFew(within: Within, words: Words, most: number): Promise<readonly Match[]> {
  const found = await find(within, telling(words, within.lexicon));
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
  if (words !== undefined) engine.prepare?.(telling(words, lexicon).map(termOf));
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
    return yield {
      hits: inTurn(ofYears, taken, most),
      total: new Set(ofYears.flat().map((h) => h.id)).size,
    };
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

/** Records that have the most telling of these words, the nearest first. */
export const findWords = (within: Within, words: string): Promise<readonly Match[]> =>
  find(within, telling(wordsOf(tokens(words)), within.lexicon));

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
    ).map((words) => find(within, telling(words, within.lexicon))),
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
      combinations(ways, 2).map((words) => find(within, telling(loosely(words), within.lexicon))),
    ),
    new Set(),
    firstLimit(within.lexicon, plan),
  );
}

/** What a record gains that has a number, when one is asked for and all words together weigh 1. */
const likedNumber = 0.2;
/** So many wordings of one unit at most are asked for. */
const fewWordings = 3;

/** Where a unit stands in a record: how surely, and the places of its first and last word. */
interface Standing {
  readonly match: Match;
  readonly strength: number;
}

/**
 * The records that have some of the units, first those that have the most telling ones side by side. Several wordings of a unit are asked
 * for, as long as the words are few: one province says it in other words than the next. @param most words to be asked for that were not yet
 */
async function findSome(
  { engine, lexicon, filters, asksNumber, known }: Within,
  asked: readonly Asked[],
  withoutMarks: boolean,
  most: number,
): Promise<readonly Match[]> {
  const weights = asked.map(({ unit }) => weigh(unit, lexicon));
  const words = new Set<string>();
  const chosen: Words[][] = asked.map(() => []);
  const byWeight = asked.map((_, i) => i).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  for (let rank = 0; rank < fewWordings; rank++)
    for (const i of byWeight) {
      const way = asked[i]?.ways[rank];
      if (way === undefined) continue;
      const some = telling(withoutMarks ? loosely(way) : way, lexicon);
      const fresh = some.map(termOf).filter((t) => !words.has(t) && !known.has(t));
      if (words.size + fresh.length > most && words.size > 0) continue;
      for (const t of fresh) words.add(t);
      chosen[i]?.push(some);
    }
  const standings = await Promise.all(
    chosen.map(async (ways) => {
      const best = new Map<string, Standing>();
      const lists = await Promise.all(
        ways.map((way) =>
          findAll(engine, way.map(termOf), (f) => fitsFacts(f.facts, filters, lexicon)),
        ),
      );
      lists.forEach((list, rank) => {
        for (const match of list)
          if (!best.has(match.id)) best.set(match.id, { match, strength: 1 - 0.1 * rank });
      });
      return best;
    }),
  );
  const total = weights.reduce((a, b) => a + b, 0);
  const found = new Map(
    standings.flatMap((own) => [...own].map(([id, { match }]) => [id, match] as const)),
  );
  const rankOf = (id: string): number => {
    let sum = 0;
    standings.forEach((own, i) => {
      const here = own.get(id);
      if (here === undefined) return;
      sum += (weights[i] ?? 0) * here.strength;
      const next = standings[i + 1]?.get(id);
      const after = new Set(here.match.places.at(-1)?.map((p) => p + 1));
      if (next?.match.places[0]?.some((p) => after.has(p)) === true)
        sum += Math.min(weights[i] ?? 0, weights[i + 1] ?? 0);
    });
    return (
      sum / total +
      (asksNumber === true && found.get(id)?.facts.hasNumber === true ? likedNumber : 0)
    );
  };
  return [...found.values()]
    .map((match) => ({ match, rank: rankOf(match.id) }))
    .sort((a, b) => b.rank - a.rank || b.match.score - a.match.score)
    .map(({ match }) => match);
}

/**
 * What is merely near, for when nothing has every word: the records that have the most telling words, best first; then what the last,
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
  for (const withoutMarks of isMarked(plan) ? [false, true] : [true]) {
    const found = await findSome(within, known, withoutMarks, most);
    yield found.slice(0, looseLimit);
    if (found.length > 0) break;
  }
  const last = plan.units.at(-1);
  if (last?.open !== true) return;
  const whole = completionsOf(last.typed.at(-1)?.key ?? '', lexicon).map((word): Words =>
    tokens(word).map((token) => ({ token, exactly: false })),
  );
  yield inTurn(await Promise.all(whole.map((words) => find(within, words))), new Set(), looseLimit);
}
