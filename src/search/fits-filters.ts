import type { Filters } from './engine/engine.ts';
import type { Lexicon } from './index/lexicon.ts';
import type { SearchRecord } from './index/record.ts';

/** Does this clause itself keep to the limits? The index answers for whole records, which in a large edition hold several clauses. */
export function fitsFilters(record: SearchRecord, filters: Filters, { texts }: Pick<Lexicon, 'texts'>): boolean {
  const slug = record.ref.slice(0, record.ref.indexOf('#'));
  const text = texts.find((t) => t.slug === slug);
  const values: Readonly<Record<string, readonly string[]>> = {
    tinh: [text?.province ?? ''],
    'van-ban': [slug],
    loai: [text?.type ?? ''],
    nam: record.years.map(String),
    'tru-cot': record.pillars,
    so: record.hasNumber ? ['co'] : [],
  };
  return Object.entries(filters).every(([name, wanted]) => wanted.length === 0 || wanted.some((w) => values[name]?.includes(w)));
}
