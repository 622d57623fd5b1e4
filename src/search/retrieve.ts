import type { Engine, Filters, Hit } from './engine/engine.ts';
import { weightOf, type Lexicon } from './index/lexicon.ts';
import type { Plan, Unit } from './plan/plan.ts';

/** Fragments are the dear part of a search: no more than these are read. */
export const mostCandidates = 40;
/** Below this, the query is taken less strictly. */
const fewest = 10;
/** A phrase query costs Pagefind the square of the hits. */
const phraseLimit = 3000;

type Keys = readonly string[];

/** What the engine is asked for one unit: the keys of each wording that the index can hold. */
const wordings = (unit: Unit, { vocabulary }: Lexicon): readonly Keys[] =>
  unit.alternatives
    .map((a) => a.tokens.map((t) => t.key))
    .map((keys) => (unit.open === true && keys.length > 1 && !vocabulary.has(keys.at(-1) ?? '') ? keys.slice(0, -1) : keys))
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

class Basket {
  readonly hits = new Map<string, Hit>();
  /** Takes from several lists in turn, so that no wording crowds out another. */
  add(lists: readonly (readonly Hit[])[], most = mostCandidates): void {
    for (let i = 0; this.hits.size < most && lists.some((l) => l.length > i); i++)
      for (const list of lists) {
        const hit = list[i];
        if (hit !== undefined && this.hits.size < most) this.hits.set(hit.id, this.hits.get(hit.id) ?? hit);
      }
  }
}

async function findAll(engine: Engine, keys: Keys, filters: Filters): Promise<readonly Hit[]> {
  const all = await engine.find(keys, { filters });
  if (all.length <= mostCandidates || all.length > phraseLimit || keys.length < 2) return all;
  const together = await engine.find(keys, { filters, phrase: true });
  return [...together, ...all];
}

/**
 * The records worth reading: those that have every word (in any wording), then, if they are few, those that lack one word, then
 * those that have two neighbours, then one telling word. Function words and years are not asked for; a last word that may be
 * unfinished is not asked for when others are.
 */
export async function retrieve(engine: Engine, plan: Plan, lexicon: Lexicon, filters: Filters): Promise<readonly Hit[]> {
  const asked = plan.units.filter((u) => u.role !== 'weak' && u.role !== 'year').map((unit) => ({ unit, ways: wordings(unit, lexicon) }));
  const basket = new Basket();
  const searched = new Set<string>();
  /** Asks for several sets of units; their hits are taken in turn. */
  const search = async (sets: readonly (readonly (readonly Keys[])[])[], most: number): Promise<void> => {
    const ways = sets.flatMap((options) => combinations(options, most)).filter((keys) => {
      const id = [...keys].sort().join(' ');
      return searched.has(id) ? false : searched.add(id);
    });
    basket.add(await Promise.all(ways.map((keys) => findAll(engine, keys, filters))));
  };
  const few = (): boolean => basket.hits.size < fewest;

  const known = asked.filter(({ ways }) => ways.length > 0);
  const ways = known.map((a) => a.ways);
  const missing = asked.filter(({ unit, ways: own }) => own.length === 0 && unit.open !== true).length;
  const last = known.at(-1);
  if (missing === 0) await search([ways], 8);
  if (few() && last?.unit.open === true && known.length > 1) await search([ways.slice(0, -1)], 4);
  if (few() && missing > 0) await search([ways], 4);
  if (few() && known.length > 2) await search(ways.map((_, i) => ways.toSpliced(i, 1)), 2);
  if (few() && known.length > 2) await search(ways.slice(1).map((_, i) => ways.slice(i, i + 2)), 2);
  if (few()) await search([...known].sort((a, b) => weigh(b.unit, lexicon) - weigh(a.unit, lexicon)).slice(0, 2).map((one) => [one.ways]), 3);
  if (basket.hits.size === 0 && plan.units.at(-1)?.open === true) await completions(engine, plan, lexicon, filters, basket);
  return [...basket.hits.values()];
}

const weigh = (unit: Unit, lexicon: Lexicon): number => unit.typed.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);

/** Words that the last, unfinished one may become, the most frequent first. */
export const completionsOf = (key: string, { vocabulary }: Pick<Lexicon, 'vocabulary'>, most = 6): readonly string[] =>
  [...vocabulary].filter(([word]) => word.startsWith(key) && word !== key).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, most).map(([word]) => word);

async function completions(engine: Engine, plan: Plan, lexicon: Lexicon, filters: Filters, basket: Basket): Promise<void> {
  const last = plan.units.findLast((u) => u.role !== 'year')?.typed.at(-1);
  if (last === undefined) return;
  basket.add(await Promise.all(completionsOf(last.key, lexicon).map((word) => engine.find([word], { filters }))));
}
