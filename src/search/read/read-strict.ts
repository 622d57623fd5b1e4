import { bestFirst, isAnswer } from '../best-first.ts';
import type { Filters } from '../find/engine.ts';
import type { Match } from '../find/find.ts';
import { retrieveAttributes, retrieveStrict, retrieveUnfinished } from '../find/retrieve.ts';
import type { Within } from '../find/within.ts';
import type { Result } from '../outcome.ts';
import type { Plan } from '../plan/plan.ts';
import type { Scored } from '../rank/score.ts';
import type { Reading } from './reading.ts';

/** One search: where it looks, and what reads records for it. */
export interface Looking {
  readonly within: Within;
  readonly reading: Reading;
  /** How many records are read of what is found for the query as it stands. */
  readonly limit: number;
}

/** What was read, and how many records were found that were not. */
export interface Read {
  readonly results: readonly Result[];
  readonly unread: number;
}

export interface StrictOptions {
  /** Where else than the search looks. */
  readonly where?: Filters;
  readonly most?: number;
  /** What was read before: when it holds an answer, no further wording is read. */
  readonly before?: readonly Result[];
  /** Ids of records that are not read again. */
  readonly taken?: ReadonlySet<string>;
  /** Do not stop at the first wordings that give an answer. */
  readonly isExhaustive?: boolean;
}

/** The last word may be unfinished, and the best result does not have it whole beside the word before it. */
function isLastLoose({ units }: Plan, best: Scored | undefined): boolean {
  const asked = units.map((u, i) => ({ u, i })).filter(({ u }) => u.role !== 'year');
  const [before, last] = asked.slice(-2);
  if (before === undefined || last === undefined || last.u.open !== true) return false;
  const [a, b] = [best?.found[before.i], best?.found[last.i]];
  return a === undefined || b === undefined || b.from !== a.to + 1 || b.strength < 0.9;
}

/** Reads the records that have every word of the plan, until one of them answers; then lines that name whom or when it asks for, and what an unfinished last word may become. */
export async function readStrict(
  { within, reading, limit }: Looking,
  plan: Plan,
  options: StrictOptions = {},
): Promise<Read> {
  const { where = within.filters, most = limit, before = [], taken, isExhaustive } = options;
  const place: Within = { ...within, filters: where };
  const results: Result[] = [];
  const read = async (hits: readonly Match[]): Promise<void> =>
    void results.push(...(await reading.read(hits, plan, where)));
  let unread = 0;
  for await (const { hits, total } of retrieveStrict(place, plan, most, new Set(taken))) {
    unread = Math.max(unread, total - limit);
    await read(hits);
    if (isExhaustive !== true && [...before, ...results].some(isAnswer)) break;
  }
  const lines = await retrieveAttributes(place, plan);
  reading.allow(lines.length);
  await read(lines);
  if (isLastLoose(plan, bestFirst(results)[0])) await read(await retrieveUnfinished(place, plan));
  return { results, unread };
}
