import { isIssuer } from '../../domain/cite/document-code.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import type { Filters } from '../find/engine.ts';
import type { LexiconText } from '../format/lexicon.ts';
import type { SearchRecord } from '../format/record.ts';
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

/** Where a text says what is asked of it, the likeliest first: its signature, its number, its date, who proposed it, who receives it, its beginning. */
function partsOf(
  { front, signer, date, number }: LexiconText,
  asks: Described['asks'],
): readonly Part[] {
  if (asks === 'number' && number !== null) return [{ id: 'so-hieu', words: number }, front];
  if (asks === 'signer' && signer !== null) return [{ id: 'ky-ten', words: signer }, front];
  if (asks === 'proposal') return [{ id: 'de-nghi', words: 'theo đề nghị của' }, front];
  if (asks === 'recipients') return [{ id: 'noi-nhan', words: 'nơi nhận' }, front];
  const [year = '', , day = ''] = date?.split('-') ?? [];
  return asks === 'date' && date !== null
    ? [{ id: 'ngay-ky', words: `ngày ${day} năm ${year}` }, front]
    : [front];
}

interface Found {
  readonly id: string;
  readonly record: SearchRecord;
}

/** The first records of these texts that have these words. */
async function recordsWith(
  words: string,
  texts: readonly LexiconText[],
  within: Within,
  filters: Filters,
): Promise<readonly Found[]> {
  const slugs = texts.map((t) => t.slug);
  const hits = await findWords({ ...within, filters: { ...filters, 'van-ban': slugs } }, words);
  const read = hits
    .slice(0, reads)
    .map(async ({ id }) => (await within.engine.read(id)).map((record) => ({ id, record })));
  return (await Promise.all(read)).flat();
}

/** The number of the document that a text is about, as its title gives it: "Bài trình bày Nghị quyết số 04-NQ/TU …". */
const codeIn = ({ title }: LexiconText): string | undefined =>
  title.split(' ').find((word) => isIssuer(asciiFold(word.split('/')[1] ?? '')));

/** Where another text gives the number of this one, and the day beside it. */
const givenElsewhere = async (
  { slug, number }: LexiconText,
  within: Within,
  filters: Filters,
): Promise<Found | undefined> => {
  const others = within.lexicon.texts.filter((t) => t.slug !== slug);
  if (number === null || others.length === 0) return undefined;
  return (await recordsWith(number, others, within, filters)).find(({ record: { words } }) =>
    words.split(number)[1]?.trimStart().startsWith('ngày'),
  );
};

/**
 * The clauses that answer what is asked of a described text: its beginning, or where it says who signed it, when, and its number.
 * - Of a text that does not print its day or number: the clause of another text that does, then its own beginning.
 * - Of a text about the document that is asked for: the clause with the document's number, and its day beside it.
 */
export async function describedClauses(
  within: Within,
  plan: Plan,
  { texts, about, asks }: Described,
  filters: Filters,
): Promise<readonly Result[]> {
  const found: Found[] = [];
  for (const text of within.lexicon.texts.filter((t) => texts.includes(t.slug)).slice(0, most)) {
    for (const part of partsOf(text, asks)) {
      const own = (await recordsWith(part.words, [text], within, filters)).find(
        ({ record }) => record.ref === `${text.slug}#${part.id}`,
      );
      if (own === undefined) continue;
      const given =
        part === text.front && (asks === 'date' || asks === 'number')
          ? await givenElsewhere(text, within, filters)
          : undefined;
      found.push(...(given === undefined ? [] : [given]), own);
      break;
    }
  }
  const others = within.lexicon.texts.filter((t) => asks !== 'text' && about.includes(t.slug));
  for (const text of others) {
    const code = codeIn(text);
    if (code === undefined) continue;
    const given = (await recordsWith(code, [text], within, filters)).find(({ record }) =>
      record.words.includes(code),
    );
    if (given !== undefined) found.push(given);
  }
  return found.map(({ id, record }) => ({
    ...score(record, plan, within.lexicon),
    id,
    fit: 'together',
    exact: true,
    meant: false,
  }));
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
