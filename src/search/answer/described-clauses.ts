import type { Filters } from '../find/engine.ts';
import type { LexiconText } from '../format/lexicon.ts';
import type { Outcome, Result } from '../outcome.ts';
import type { Described, Plan } from '../plan/plan.ts';
import { score } from '../rank/score.ts';
import { findWords } from '../find/retrieve.ts';
import type { Within } from '../find/within.ts';

/** Texts whose clauses are shown when several are described, and records read to find each. */
const [most, reads] = [5, 6];

interface Part {
  readonly id: string;
  /** Words that stand in it. */
  readonly words: string;
}

/** Where a text says what is asked of it, the likeliest first: its signature, its number, its date, its beginning. */
function partsOf(
  { front, signer, date, number }: LexiconText,
  asks: Described['asks'],
): readonly Part[] {
  if (asks === 'number' && number !== null) return [{ id: 'so-hieu', words: number }, front];
  if (asks === 'signer' && signer !== null) return [{ id: 'ky-ten', words: signer }, front];
  const [year = '', , day = ''] = date?.split('-') ?? [];
  return asks === 'date' && date !== null
    ? [{ id: 'ngay-ky', words: `ngày ${day} năm ${year}` }, front]
    : [front];
}

/** The clauses in which the described texts begin, or in which they say who signed them, when, and their number; where a text does not say it, its beginning. */
export async function describedClauses(
  within: Within,
  plan: Plan,
  { texts, asks }: Described,
  filters: Filters,
): Promise<readonly Result[]> {
  const found: Result[] = [];
  for (const text of within.lexicon.texts.filter((t) => texts.includes(t.slug)).slice(0, most)) {
    for (const part of partsOf(text, asks)) {
      const hits = await findWords(
        { ...within, filters: { ...filters, 'van-ban': [text.slug] } },
        part.words,
      );
      const read = (
        await Promise.all(
          hits
            .slice(0, reads)
            .map(async ({ id }) =>
              (await within.engine.read(id)).map((record) => ({ id, record })),
            ),
        )
      ).flat();
      const own = read.find(({ record }) => record.ref === `${text.slug}#${part.id}`);
      if (own === undefined) continue;
      const scored = score(own.record, plan, within.lexicon);
      found.push({ ...scored, id: own.id, fit: 'together', exact: true, meant: false });
      break;
    }
  }
  return found;
}

/** The outcome of a query with the clauses of the texts that it describes before all others. */
export function withDescribed(own: readonly Result[], outcome: Outcome): Outcome {
  const isOther = (s: Result): boolean => !own.some((o) => o.record.ref === s.record.ref);
  return {
    ...outcome,
    exact: [...own, ...outcome.exact.filter(isOther)],
    near: outcome.near.filter(isOther),
  };
}
