import { topicOf } from '../../search/answer/topic-of.ts';
import { understood } from '../../search/answer/understood.ts';
import type { SearchState } from '../../search/address.ts';
import { isOptional } from '../../search/plan/plan.ts';
import type { Scored } from '../../search/rank/score.ts';
import { textBlock, topicBlock } from './answers.ts';
import { el } from './element.ts';
import type { Candidate } from '../find-citation.ts';
import { steps, topicAnswer, type Answered } from './load.ts';
import { resultItem } from './result-item.ts';
import { understoodLine } from './understood-line.ts';

const nearShown = 8;

/** Words of the query that a near result lacks. */
function missing(s: Scored, { plan }: Answered): string {
  const lacking = plan.units.filter((u, i) => !isOptional(u) && (s.found[i]?.strength ?? 0) < 0.45 && !(u.role === 'year' && s.record.years.includes(u.typed[0]?.value ?? 0)));
  return lacking.map((u) => `“${u.typed.map((t) => t.text).join(' ')}”`).join(', ');
}

/** "28 đoạn", or what to expect instead. */
export function statusWords({ exact, near, plan, total, limit }: Answered, query: string, cited = 0): string {
  if (cited > 0 && exact.length === 0) return cited === 1 ? `“${query.trim()}” là đoạn này.` : `“${query.trim()}” có thể là một trong ${cited} đoạn này.`;
  if (plan.units.length === 0) return 'Gõ vài chữ để tìm.';
  if (exact.length > 0 && total > limit) return `${total} đoạn có đủ “${query.trim()}”; ${exact.length} đoạn sát nhất đứng trước.`;
  if (exact.length > 0) return `${exact.length} đoạn trả lời “${query.trim()}”, đúng nhất đứng trước.`;
  if (near.some((s) => s.meant)) return `Không đoạn nào viết “${query.trim()}”. Dưới đây là những đoạn cùng ý.`;
  if (near.length > 0) return `Không đoạn nào có đủ “${query.trim()}”. Dưới đây là những đoạn gần đúng.`;
  return `Không tìm thấy “${query.trim()}” trong các văn bản, kể cả khi bỏ dấu và tìm gần đúng. Hãy thử ít chữ hơn hoặc chữ khác.`;
}

function listByText(items: readonly Scored[], answered: Answered): readonly HTMLElement[] {
  const { plan, sources: { lexicon } } = answered;
  return [...Map.groupBy(items, (s) => s.record.ref.split('#')[0] ?? '')].map(([slug, own]) => {
    const text = lexicon.texts.find((t) => t.slug === slug);
    return el('section', { class: 'nhom' },
      el('h3', {}, el('a', { href: `/van-ban/${slug}/` }, text?.title ?? slug), el('small', {}, ` ${own.length} đoạn`)),
      el('ol', { class: 'ds-tim' }, ...own.map((s) => resultItem(s, plan, lexicon))));
  });
}

/** What can still be shown after these, if anything: the number of records not yet read. */
const remaining = ({ total, limit }: Answered): number => (limit === steps.at(-1) ? 0 : Math.max(0, total - limit));

function exactList(answered: Answered, state: SearchState, showMore: () => void): readonly HTMLElement[] {
  const { exact, plan, sources: { lexicon } } = answered;
  if (exact.length === 0) return [];
  const lists = state.byText ? listByText(exact, answered) : [el('ol', { class: 'ds-tim' }, ...exact.map((s) => resultItem(s, plan, lexicon)))];
  if (remaining(answered) === 0) return lists;
  const more = el('button', { type: 'button', class: 'nut' }, 'Hiện thêm');
  more.addEventListener('click', showMore);
  return [...lists, el('p', {}, more)];
}

/** What is no answer in so many words: first what says the same in others, then what has a part of it. */
function nearSections(answered: Answered): readonly HTMLElement[] {
  const { exact, near, plan, sources: { lexicon } } = answered;
  if (exact.length >= 5) return [];
  const section = (title: string, items: readonly Scored[]): HTMLElement =>
    el('section', { 'data-near': true, class: 'gan-dung' }, el('h2', {}, title), el('ol', { class: 'ds-tim' }, ...items.map((s) => {
      const item = resultItem(s, plan, lexicon);
      const lacking = s.meant ? '' : missing(s, answered);
      if (lacking !== '') item.append(el('p', { class: 'nho mo' }, `Không có ${lacking}.`));
      return item;
    })));
  const meant = near.filter((s) => s.meant).slice(0, 10);
  const rest = near.filter((s) => !s.meant).slice(0, meant.length > 4 ? 0 : nearShown);
  return [...(meant.length > 0 ? [section('Cùng ý', meant)] : []), ...(rest.length > 0 ? [section('Gần đúng', rest)] : [])];
}

/** The clauses that the query names by their place. */
const citedBlock = (cited: readonly Candidate[]): HTMLElement =>
  el('section', { 'aria-label': 'Đoạn được dẫn' }, el('ol', { class: 'ds-tim' }, ...cited.map((c) =>
    el('li', { 'data-result': true, 'data-ref': c.url }, el('p', { class: 'cau-tim' }, el('a', { href: c.url }, c.words === '' ? c.place : c.words)), el('p', { class: 'nho' }, c.place)))));

/** Answers, results and near results, in this order. @param cited what the query names by place */
export async function resultsView(answered: Answered, state: SearchState, cited: readonly Candidate[], showMore: () => void): Promise<DocumentFragment> {
  const { plan, sources: { lexicon } } = answered;
  const out = document.createDocumentFragment();
  const line = understoodLine(understood(answered), state);
  if (line !== null) out.append(line);
  for (const note of plan.notes) {
    const text = note.kind === 'code' ? lexicon.texts.find((t) => t.slug === note.text) : undefined;
    if (text !== undefined) out.append(textBlock(text, lexicon.provinces.find((p) => p.slug === text.province)?.name ?? ''));
  }
  if (cited.length > 0) out.append(citedBlock(cited));
  const topic = topicOf(answered, lexicon);
  const answer = topic === null ? null : await topicAnswer(topic).catch(() => null);
  if (answer !== null) out.append(topicBlock(answer));
  if (answered.exact.length > 0) out.append(el('h2', { class: 'an' }, 'Các đoạn tìm được'));
  out.append(...exactList(answered, state, showMore));
  if (cited.length === 0) out.append(...nearSections(answered));
  return out;
}
