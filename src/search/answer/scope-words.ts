import { wholeCountry } from '../../domain/text/of-provinces.ts';
import { tokens } from '../../domain/words/tokens.ts';
import { insideSentence } from '../../domain/words/inside-sentence.ts';
import { fitsFacts } from '../find/fits-filters.ts';
import type { Outcome } from '../outcome.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** Where a search was made, as readers call it: "Trà Vinh, năm 2030, trụ cột Nhân lực số"; empty when everywhere. */
function scopeWords(
  scope: Outcome['scope'],
  { provinces, texts, pillars }: Pick<Lexicon, 'provinces' | 'texts' | 'pillars'>,
): string {
  const names: Readonly<Record<string, (value: string) => string>> = {
    tinh: (slug) => provinces.find((p) => p.slug === slug)?.name ?? wholeCountry,
    nam: (year) => `năm ${year}`,
    so: () => 'có con số',
    'van-ban': (slug) => texts.find((t) => t.slug === slug)?.shortName ?? slug,
    loai: (type) => type,
    'tru-cot': (slug) => `trụ cột ${pillars.find(([own]) => own === slug)?.[1] ?? slug}`,
  };
  return Object.entries(names)
    .flatMap(([name, called]) =>
      scope[name] === undefined || scope[name].length === 0
        ? []
        : [scope[name].map(called).join(' hoặc ')],
    )
    .join(', ');
}

/** A count or a denial, said of where the search was made; with what all texts have, as far as that was counted. */
export function scoped(
  sentence: string,
  { scope, counts: { facets, facetsOf, words, apart } }: Pick<Outcome, 'scope' | 'counts'>,
  lexicon: Lexicon,
): string {
  const where = scopeWords(scope, lexicon);
  if (where === '') return sentence;
  const isOfAll = facets !== null && facets.some((f) => !fitsFacts(f, scope, lexicon));
  // The sentence may count both kinds: which of them is counted of all texts is then said.
  const kind =
    facetsOf === 'apart'
      ? ` có ${facets?.length} đoạn có đủ các chữ ấy`
      : apart === 0 || tokens(words).length === 1
        ? ` tìm được ${facets?.length} đoạn`
        : ` có ${facets?.length} đoạn viết liền những chữ ấy`;
  const more = isOfAll ? ` Trong mọi văn bản${kind}.` : '';
  return `Trong phần đang tìm (${where}), ${insideSentence(sentence)}${more}`;
}
