import type { Engine, Filters, Hit } from './engine/engine.ts';
import { weightOf, type Lexicon } from './index/lexicon.ts';
import { isAsked, type Plan, type Unit } from './plan/plan.ts';

/** Reading records is the dear part of a search: how many are read for a looser form of the query. */
const looseLimit = 4;

/**
 * How many are read for the query as it stands, unless more are asked for. Short queries have many equal hits and cost few pieces of the
 * index, so more are read; in a large edition clauses share records, and the engine's order says less.
 */
export function firstLimit({ size }: Pick<Lexicon, 'size'>, { units }: Pick<Plan, 'units'>): number {
  const words = units.filter(isAsked).reduce((n, u) => n + Math.max(...u.alternatives.map((a) => a.tokens.length)), 0);
  return size > 4000 ? 16 : words <= 3 ? 12 : words === 4 ? 11 : 10;
}

/** Records found, and how many of them there are to be read. */
export interface Batch {
  readonly hits: readonly Hit[];
  readonly total: number;
}

type Keys = readonly string[];

/** What the engine is asked for one unit: the keys of each wording that the index can hold. */
const wordings = (unit: Unit, { vocabulary }: Lexicon): readonly Keys[] =>
  unit.alternatives
    .filter((a) => a.absent !== true)
    .map((a) => a.tokens.map((t) => t.key))
    .map((keys) => (unit.open === true && keys.length > 1 && (unit.role === 'code' || !vocabulary.has(keys.at(-1) ?? '')) ? keys.slice(0, -1) : keys))
    .filter((keys) => keys.every((k) => vocabulary.has(k)));

/** All ways to choose one wording for each unit, the likeliest first. @param most how many */
function combinations(units: readonly (readonly Keys[])[], most: number): readonly Keys[] {
  let ways: { keys: Keys; rank: number }[] = [{ keys: [], rank: 0 }];
  for (const options of units)
    ways = ways
      .flatMap((way) => options.map((keys, rank) => ({ keys: [...way.keys, ...keys], rank: way.rank + rank })))
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most);
  return ways.map((w) => [...new Set(w.keys)]).filter((keys) => keys.length > 0);
}

/** Takes from several lists in turn, so that no wording crowds out another; skips what was taken before. */
function inTurn(lists: readonly (readonly Hit[])[], taken: Set<string>, most: number): readonly Hit[] {
  const out: Hit[] = [];
  for (let i = 0; out.length < most && lists.some((l) => l.length > i); i++)
    for (const list of lists) {
      const hit = list[i];
      if (hit === undefined || taken.has(hit.id) || out.length >= most) continue;
      taken.add(hit.id);
      out.push(hit);
    }
  return out;
}

const weigh = (unit: Unit, lexicon: Lexicon): number => unit.typed.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);

/** Words that the last, unfinished one may become, the most frequent first. */
export const completionsOf = (key: string, { vocabulary }: Pick<Lexicon, 'vocabulary'>, most = 6): readonly string[] =>
  [...vocabulary].filter(([word]) => word.startsWith(key) && word !== key).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most).map(([word]) => word);

interface Asked {
  readonly unit: Unit;
  readonly ways: readonly Keys[];
}

/** Function words, years and places are not asked for. */
const askedUnits = (plan: Plan, lexicon: Lexicon): readonly Asked[] =>
  plan.units.filter(isAsked).map((unit) => ({ unit, ways: wordings(unit, lexicon) }));

/** So many words of a query, the most telling, leave few records; each word more would cost a piece of the index. */
const fewWords = 4;

/** The most telling words, in the order of the query. */
function telling(keys: Keys, lexicon: Lexicon): Keys {
  const chosen = new Set(keys.toSorted((a, b) => weightOf(b, lexicon) - weightOf(a, lexicon)).slice(0, fewWords));
  return keys.filter((k) => chosen.has(k));
}

/** Records that have every word; those that have the most telling ones, when these are so few that reading them shows the rest. */
async function findAll(engine: Engine, keys: Keys, filters: Filters, lexicon: Lexicon, most: number): Promise<readonly Hit[]> {
  const found = await engine.find(telling(keys, lexicon), filters);
  return keys.length <= fewWords || found.length <= most ? found : engine.find(keys, filters);
}

/** Has the engine fetch what it will be asked for, while something else is awaited. */
export function prepare(engine: Engine, plan: Plan, lexicon: Lexicon): void {
  const [keys] = combinations(askedUnits(plan, lexicon).map((a) => a.ways).filter((w) => w.length > 0), 1);
  if (keys !== undefined) engine.prepare?.(telling(keys, lexicon));
}

/**
 * The records that have every word: first in its likeliest wordings, then in the others. Nothing when a word is unknown; a last word that
 * may be unfinished is then not asked for. The caller stops when it has an answer.
 */
export async function* retrieveStrict(engine: Engine, plan: Plan, lexicon: Lexicon, filters: Filters, most: number): AsyncGenerator<Batch> {
  const asked = askedUnits(plan, lexicon);
  if (asked.some(({ unit, ways }) => ways.length === 0 && unit.open !== true)) return;
  const all = combinations(asked.map((a) => a.ways).filter((w) => w.length > 0), 8);
  const taken = new Set<string>();
  for (const some of [all.slice(0, 3), all.slice(3)]) {
    if (some.length === 0) continue;
    const lists = await Promise.all(some.map((keys) => findAll(engine, keys, filters, lexicon, most)));
    yield { hits: inTurn(lists, taken, most), total: new Set(lists.flat().map((h) => h.id)).size };
  }
}

/** The records that have every word but the last, when that may be unfinished: "các sở, ban, ngành tỉ". */
export async function retrieveUnfinished(engine: Engine, plan: Plan, lexicon: Lexicon, filters: Filters): Promise<readonly Hit[]> {
  const ways = askedUnits(plan, lexicon).map((a) => a.ways).slice(0, -1);
  if (ways.length === 0 || ways.some((w) => w.length === 0)) return [];
  return inTurn(await Promise.all(combinations(ways, 2).map((keys) => engine.find(telling(keys, lexicon), filters))), new Set(), firstLimit(lexicon, plan));
}

/**
 * Ever looser forms of the query, for when nothing has every word: without the last word, if it may be unfinished; without the unknown
 * words; without any one word; two neighbours; one telling word; what the unfinished word may become. The caller stops when it has enough.
 */
export async function* retrieveLoose(engine: Engine, plan: Plan, lexicon: Lexicon, filters: Filters): AsyncGenerator<readonly Hit[]> {
  const asked = askedUnits(plan, lexicon);
  const known = asked.filter(({ ways }) => ways.length > 0);
  const ways = known.map((a) => a.ways);
  const taken = new Set<string>();
  const searched = new Set<string>();
  const find = async (sets: readonly (readonly (readonly Keys[])[])[], most: number): Promise<readonly Hit[]> => {
    const fresh = sets.flatMap((options) => combinations(options, most)).filter((keys) => {
      const id = [...keys].sort().join(' ');
      return searched.has(id) ? false : searched.add(id);
    });
    return inTurn(await Promise.all(fresh.map((keys) => engine.find(telling(keys, lexicon), filters))), taken, looseLimit);
  };
  if (known.at(-1)?.unit.open === true && known.length > 1) yield await find([ways.slice(0, -1)], 4);
  yield await find([ways], 4);
  if (known.length > 2) yield await find(ways.map((_, i) => ways.toSpliced(i, 1)), 2);
  if (known.length > 2) yield await find(ways.slice(1).map((_, i) => ways.slice(i, i + 2)), 2);
  yield await find([...known].sort((a, b) => weigh(b.unit, lexicon) - weigh(a.unit, lexicon)).slice(0, 2).map((one) => [one.ways]), 3);
  const last = plan.units.at(-1);
  if (last?.open === true) yield await find([[completionsOf(last.typed.at(-1)?.key ?? '', lexicon).map((word) => [word])]], 6);
}
