import { wholeCountrySlug } from '../../domain/text/of-provinces.ts';
import type { Filters } from './engine.ts';
import type { Facts } from '../format/facts.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { SearchRecord } from '../format/record.ts';

type Known = Pick<Lexicon, 'texts' | 'pillars'>;

/** The facts of one clause, as its record's name would tell them if it stood alone there. */
export const factsOf = (
  { ref, years, pillars, hasNumber }: SearchRecord,
  known: {
    readonly texts: readonly { readonly slug: string }[];
    readonly pillars: Lexicon['pillars'];
  },
): Facts => ({
  text: known.texts.findIndex(({ slug }) => ref.startsWith(`${slug}#`)),
  years,
  hasNumber,
  pillars: pillars.map((slug) => known.pillars.findIndex(([own]) => own === slug)),
});

/** Does a record keep to the limits? One that holds several clauses does when any of them may. */
export function fitsFacts(
  { text: at, years, pillars, hasNumber }: Facts,
  filters: Filters,
  known: Known,
): boolean {
  const limits = Object.entries(filters).filter(([, wanted]) => wanted.length > 0);
  if (limits.length === 0) return true;
  const text = known.texts[at];
  const values: Readonly<Record<string, readonly (string | null | undefined)[]>> = {
    tinh: [text?.province ?? wholeCountrySlug],
    'van-ban': [text?.slug],
    loai: [text?.type],
    nam: years.map(String),
    'tru-cot': pillars.map((i) => known.pillars[i]?.[0]),
    so: hasNumber ? ['co'] : [],
  };
  return limits.every(([name, wanted]) => wanted.some((w) => values[name]?.includes(w)));
}

/** Does this clause itself keep to the limits? */
export const fitsFilters = (record: SearchRecord, filters: Filters, known: Known): boolean =>
  fitsFacts(factsOf(record, known), filters, known);

/** 1 of a text of these provinces, else 0: so much later it is read than others that fit as well. */
export const isOfSister = (
  { text }: Pick<Facts, 'text'>,
  sisters: readonly (string | null | undefined)[],
  { texts }: Pick<Known, 'texts'>,
): number => Number(sisters.includes(texts[text]?.province));
