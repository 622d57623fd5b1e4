import { withException } from '../../domain/compare/exception.ts';
import { yearWords } from '../../domain/words/year-words.ts';
import { resultAddress } from '../../search/address.ts';
import type { Lexicon, LexiconText } from '../../search/format/lexicon.ts';
import type { Plan } from '../../search/plan/plan.ts';
import type { Scored } from '../../search/rank/score.ts';
import { el } from '../shared/element.ts';
import { provinceName, provinceNamed } from './province-name.ts';
import type { Candidate } from '../every-page/find-citation.ts';
import { topicAnswer } from './load.ts';
import { markedWords, placeLine } from './result-item.ts';
import { textUrl, topicUrl } from '../../model/addresses.ts';

const option = (href: string, ...inside: readonly (Node | string)[]): HTMLElement =>
  el('div', { role: 'option', 'aria-selected': 'false', 'data-href': href }, ...inside);

/** A plain link: an earlier query, or all results. */
export const wordsOption = (words: string, href: string): HTMLElement =>
  option(href, el('span', { class: 'search-dialog__suggestion' }, words));

/** A clause that the query cites by its place. */
export const citedOption = ({ url, words, place }: Candidate): HTMLElement =>
  option(
    url,
    el('p', { class: 'search-result__words' }, words === '' ? place : words),
    el('p', { class: 'small-text' }, place),
  );

/** A clause that the search found. @param label how nearly it fits; '' when it fits exactly */
export function resultOption(
  scored: Scored,
  plan: Plan,
  lexicon: Lexicon,
  label: string,
): HTMLElement {
  const { nodes, phrases } = markedWords(scored.record.words, plan, 200);
  return option(
    resultAddress(scored.record.ref, phrases),
    el('p', { class: 'search-result__words' }, ...nodes),
    ...(label === '' ? [] : [el('p', { class: 'small-text' }, label)]),
    placeLine(scored, lexicon),
  );
}

/** A text that the query names. */
export const textOption = (text: LexiconText, { provinces }: Lexicon): HTMLElement =>
  option(
    textUrl(text.slug),
    el(
      'p',
      { class: 'small-text' },
      provinceNamed(text.province, provinces),
      ` · Số ${text.number ?? ''}`,
    ),
    el('p', { class: 'search-result__words' }, text.title),
  );

/** A topic's comparison in one line: "Điện thoại thông minh · Kiên Giang 80% → 95% · …". Only a link to its page when it cannot be loaded. */
export async function topicOption(topic: string): Promise<HTMLElement> {
  const answer = await topicAnswer(topic).catch(() => null);
  if (answer === null)
    return wordsOption('Không tải được hàng so sánh. Mở trang chỉ tiêu', topicUrl(topic));
  const rows = answer.rows.flatMap((r) => {
    const values = r.cells.flatMap((c, i) =>
      c.values.length === 0
        ? []
        : [
            `${c.values.map((v) => withException(v.shown, v.excepted)).join(', ')} (${yearWords(answer.years[i] ?? null)})`,
          ],
    );
    return values.length === 0
      ? []
      : [el('span', { class: 'search-dialog__value' }, provinceName(r), ` ${values.join(' → ')}`)];
  });
  return option(
    topicUrl(answer.topic),
    el('p', { class: 'search-dialog__topic' }, answer.name),
    el(
      'p',
      { class: 'small-text' },
      el(
        'span',
        { class: 'verdict', 'data-verdict': answer.comparability },
        el('b', {}, answer.verdict),
        answer.difference === null ? '' : `: ${answer.difference}`,
      ),
    ),
    el('p', { class: 'small-text search-dialog__provinces' }, ...rows),
  );
}
