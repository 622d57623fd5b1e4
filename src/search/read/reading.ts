import { fitOf } from '../find/counted.ts';
import type { Engine, Filters } from '../find/engine.ts';
import type { Match } from '../find/find.ts';
import { fitsFilters } from '../find/fits-filters.ts';
import { pauses } from '../find/pauses.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { SearchRecord } from '../format/record.ts';
import type { Result } from '../outcome.ts';
import { isAsked, type Plan } from '../plan/plan.ts';
import { score } from '../rank/score.ts';
import { met } from '../rank/tune.ts';
import type { Token } from '../../domain/words/tokens.ts';

/** With less a clause has next to nothing of the query. */
const leastScore = 0.01;
/** So many files at most are read, of the synonyms, of the index and of records, when no clause has the words as they stand. */
const mostFiles = 22;
/** Of these, so many are kept for records; so many are read in any case. */
const fewReads = 5;
const fewestReads = 3;
/** So many more are read when the first ones hold no answer, and so many of other provinces. */
export const moreReads = 1;

/** An agency is asked for and nothing else: a clause that does not name it is not even near. */
const asksNameOnly = ({ units }: Plan): boolean =>
  units.filter(isAsked).every((u) => u.name === true);

/** Reads records for one search, of which each costs a file, and scores their clauses. */
export interface Reading {
  /** Reads as many of these as are left to be read. What has the query word for word is an answer. */
  readonly read: (hits: readonly Match[], plan: Plan, where: Filters) => Promise<readonly Result[]>;
  /** So many more records may be read. */
  readonly allow: (more: number) => void;
  readonly isSpent: () => boolean;
  /** How many files may be read beside the records that are left to be read. */
  readonly spare: () => number;
}

/** @param typed the words that are counted @param isLiteral some clause has them side by side @param otherFiles read so far, of the synonyms and of the index */
export function startReading({
  engine,
  lexicon,
  typed,
  isLiteral,
  limit,
  otherFiles,
}: {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  readonly typed: readonly Token[];
  readonly isLiteral: boolean;
  readonly limit: number;
  readonly otherFiles: () => number;
}): Reading {
  let left = (isLiteral ? limit : Math.min(limit, fewReads)) + moreReads;
  const loaded = new Map<string, Promise<readonly SearchRecord[]>>();
  const pause = pauses();
  const room = (): number => Math.max(mostFiles - otherFiles(), fewestReads);

  const mayRead = ({ id }: Match): boolean => {
    if (loaded.has(id)) return true;
    if (left === 0 || (!isLiteral && loaded.size >= room())) return false;
    left -= 1;
    loaded.set(id, engine.read(id));
    return true;
  };

  const scored = (id: string, record: SearchRecord, plan: Plan): readonly Result[] => {
    const own = score(record, plan, lexicon);
    // "sở y tế" in "cơ sở y tế" is not that agency.
    const isNamed = plan.units.every(
      (u, i) => u.name !== true || (own.found[i]?.strength ?? 0) >= met,
    );
    if (!isNamed && asksNameOnly(plan)) return [];
    const fit = isNamed ? fitOf(record, typed, own.words) : 'other';
    if (fit === 'together') return [{ ...own, fit, id, exact: true, meant: false }];
    return own.score > leastScore ? [{ ...own, fit, id }] : [];
  };

  return {
    async read(hits, plan, where) {
      const some = hits.filter(mayRead);
      await pause();
      const bundles = await Promise.all(
        some.map(async ({ id }) => ({ id, records: (await loaded.get(id)) ?? [] })),
      );
      const results: Result[] = [];
      for (const { id, records } of bundles)
        for (const record of records) {
          if (!fitsFilters(record, where, lexicon)) continue;
          await pause();
          results.push(...scored(id, record, plan));
        }
      return results;
    },
    allow: (more) => void (left += more),
    isSpent: () => left === 0,
    spare: () => Math.max(room() - loaded.size - left, 0),
  };
}
