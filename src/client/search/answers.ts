import { noLevel, noNumber } from '../../domain/compare/without-number.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import type { TopicAnswer, AnswerCell } from '../../search/format/topic-answer.ts';
import { hasException } from '../../domain/compare/exception.ts';
import { formatDate } from '../../domain/words/dates.ts';
import { yearWords } from '../../domain/words/year-words.ts';
import type { Lexicon, LexiconText } from '../../search/format/lexicon.ts';
import { el, tied } from '../shared/element.ts';
import { provinceName, provinceNamed } from './province-name.ts';
import { textUrl, topicUrl } from '../../model/addresses.ts';

/** A value whose number links to its sentence: "trên <80>%". A value without a number is a link as a whole. */
function valueNodes({
  shown,
  number,
  url,
}: AnswerCell['values'][number]): readonly (Node | string)[] {
  if (number === null) return [el('a', { href: url }, shown), ' ', el('small', {}, noNumber)];
  const at = shown.indexOf(number);
  const [before, after] = [shown.slice(0, at), shown.slice(at + number.length)];
  return [
    el(
      'span',
      { class: 'value' },
      before !== '' && el('small', {}, before),
      el('a', { href: url }, number),
      after !== '' && el('small', {}, after),
    ),
  ];
}

const cell = (
  c: AnswerCell,
  year: number | null,
  ...before: readonly string[]
): HTMLTableCellElement =>
  el(
    'td',
    { 'data-year': String(year ?? '') },
    ...before,
    ...c.values.flatMap((v, i) => [
      ...(i > 0 ? [' · '] : []),
      ...valueNodes(v),
      ...(v.measure === null ? [] : [' ', el('small', {}, v.measure)]),
      ...(v.excepted ? [' ', el('small', {}, hasException)] : []),
    ]),
    c.absent !== '' && el('span', { class: 'absence' }, c.absent),
  );

/** A province's years in one row; goals without a year, if any, in a second row. */
function rowsOf(
  row: TopicAnswer['rows'][number],
  years: TopicAnswer['years'],
): readonly HTMLElement[] {
  const { cells } = row;
  const dated = years.flatMap((year, i) =>
    year === null || cells[i] === undefined ? [] : [cell(cells[i], year)],
  );
  const undated = cells[years.indexOf(null)];
  const below =
    undated === undefined || undated.values.length === 0
      ? null
      : cell(undated, null, `${yearWords(null)}: `);
  below?.setAttribute('colspan', String(dated.length));
  return [
    el('tr', {}, el('th', { scope: 'row' }, provinceName(row)), ...dated),
    ...(below === null ? [] : [el('tr', {}, el('td'), below)]),
  ];
}

const isSilent = (r: TopicAnswer['rows'][number]): boolean =>
  r.cells.every((c) => c.values.length === 0);

/** The comparison of the topic that the query asks for; provinces without a goal are listed below it. */
export function topicBlock(a: TopicAnswer): HTMLElement {
  const silent = a.rows.filter(isSilent);
  return el(
    'section',
    { class: 'search-answer', 'aria-label': `Chỉ tiêu: ${a.name}` },
    el('h2', {}, el('a', { href: topicUrl(a.topic) }, a.name)),
    el(
      'p',
      {},
      el(
        'span',
        { class: 'verdict', 'data-verdict': a.comparability },
        el('b', {}, a.verdict),
        a.difference === null ? '' : `: ${a.difference}`,
      ),
    ),
    el(
      'table',
      { 'aria-label': a.name },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('td'),
          ...a.years.flatMap((y) => (y === null ? [] : [el('th', { scope: 'col' }, String(y))])),
        ),
      ),
      el('tbody', {}, ...a.rows.filter((r) => !isSilent(r)).flatMap((r) => rowsOf(r, a.years))),
    ),
    silent.length > 0 &&
      el(
        'p',
        { class: 'small-text' },
        `${upperFirst(noLevel)}: ${silent.map((r) => r.name).join(', ')}.`,
      ),
    el(
      'div',
      { 'data-national': true },
      ...a.national.map((m) =>
        el('p', {}, m.before, el('a', { href: m.url }, m.shown), ...tied(m.after)),
      ),
    ),
    el(
      'p',
      { class: 'small-text' },
      el('a', { href: topicUrl(a.topic) }, 'Xem các câu và cách so'),
    ),
  );
}

/** Shown in place of `topicBlock` when its data cannot be loaded: a retry button and a link to the topic's page. @param again makes the block that replaces this one */
export function missingTopic(topic: string, again: () => Promise<HTMLElement>): HTMLElement {
  const retry = el('button', { type: 'button', class: 'text-button' }, 'Thử lại');
  const place = el(
    'p',
    { class: 'understood-line' },
    'Không tải được hàng so sánh của chỉ tiêu này. ',
    retry,
    ' · ',
    el('a', { href: topicUrl(topic) }, 'Mở trang chỉ tiêu'),
  );
  retry.addEventListener(
    'click',
    () =>
      void again().then((block) => {
        place.replaceWith(block);
      }),
  );
  return place;
}

/** The text that the query names or describes. */
export const textBlock = (t: LexiconText, { provinces }: Lexicon): HTMLElement =>
  el(
    'section',
    { class: 'search-answer', 'aria-label': `Văn bản ${t.number ?? ''}` },
    el(
      'p',
      { class: 'small-text' },
      provinceNamed(t.province, provinces),
      t.number === null ? '' : ` · Số ${t.number}`,
    ),
    el('h2', {}, el('a', { href: textUrl(t.slug) }, t.title)),
    el(
      'p',
      { class: 'small-text' },
      ...(t.date === null ? ['Bản nguồn không in ngày ký'] : [`Ngày ${formatDate(t.date)}`]),
      ' · ',
      t.signer === null ? 'Bản nguồn không in tên người ký' : `Người ký: ${t.signer}`,
    ),
  );
