import { placeOf } from '../../model/clause-ref.ts';
import { groupBy } from '../../domain/words/group-by.ts';
import { answeredTexts } from '../../search/answer/answered-texts.ts';
import { firstResults, foldedTitle, furtherSections } from '../../search/answer/sections.ts';
import { understood } from '../../search/answer/understood.ts';
import { stateAddress, type SearchState } from '../../search/address.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import { isOptional, yearOf } from '../../search/plan/plan.ts';
import type { Result } from '../../search/outcome.ts';
import { missingTopic, textBlock, topicBlock } from './answers.ts';
import { el } from '../shared/element.ts';
import type { Candidate } from '../every-page/find-citation.ts';
import { counted } from './filters.ts';
import { subjectIn, topicAnswer, type Answered } from './load.ts';
import { resultItem } from './result-item.ts';
import { understoodLine } from './understood-line.ts';
import { textUrl } from '../../model/addresses.ts';

/** Words of the query that a near result does not contain. */
function missingWords(s: Result, { plan }: Answered): string {
  const lacking = plan.units.filter(
    (u, i) =>
      !isOptional(u) &&
      (s.found[i]?.strength ?? 0) < 0.45 &&
      !(u.role === 'year' && s.record.years.includes(yearOf(u))),
  );
  return lacking.map((u) => `“${u.typed.map((t) => t.text).join(' ')}”`).join(', ');
}

/** Results grouped by text, with the number of all results in each. */
function listByText(items: readonly Result[], answered: Answered): readonly HTMLElement[] {
  const {
    sources: { lexicon },
  } = answered;
  return [...groupBy(items, (s) => placeOf(s.record.ref).text)].map(([slug, shown]) => {
    const text = lexicon.texts.find((t) => t.slug === slug);
    const all = answered.counts.together > 0 ? counted(answered, 'van-ban', slug) : null;
    return el(
      'section',
      { class: 'search-group' },
      el(
        'h3',
        {},
        el('a', { href: textUrl(slug) }, text?.title ?? slug),
        all !== null &&
          el(
            'small',
            {},
            all > shown.length ? ` ${shown.length} trong ${all} đoạn` : ` ${all} đoạn`,
          ),
      ),
      el('ol', { class: 'search-results' }, ...shown.map((s) => labelled(s, answered))),
    );
  });
}

/** A result, with a note when it matches only without diacritics. */
function labelled(s: Result, { plan, sources: { lexicon } }: Answered): HTMLElement {
  const item = resultItem(s, plan, lexicon);
  if (s.fit === 'folded')
    item.append(el('p', { class: 'small-text faint' }, 'Chỉ khớp khi bỏ dấu.'));
  return item;
}

function exactList(
  answered: Answered,
  state: SearchState,
  showMore: () => void,
): readonly HTMLElement[] {
  const exact = firstResults(answered);
  if (exact.length === 0) return [];
  const lists = state.byText
    ? listByText(exact, answered)
    : [el('ol', { class: 'search-results' }, ...exact.map((s) => labelled(s, answered)))];
  if (answered.unread <= 0) return lists;
  const more = el('button', { type: 'button', class: 'search-page__button' }, 'Hiện thêm');
  more.addEventListener('click', showMore);
  return [...lists, el('p', {}, more)];
}

/** Near results under their headings, each with the query's words that it does not contain. */
function furtherList(answered: Answered): readonly HTMLElement[] {
  const {
    counts,
    plan,
    sources: { lexicon },
  } = answered;
  const sections = furtherSections(answered);
  const shownFolded = sections.find((s) => s.title === foldedTitle)?.results.length ?? 0;
  return [
    ...sections.map(({ title, results }) =>
      el(
        'section',
        { 'data-near': true, class: 'near-results' },
        el('h2', {}, title),
        el(
          'ol',
          { class: 'search-results' },
          ...results.map((s) => {
            const item = resultItem(s, plan, lexicon);
            const lacking =
              s.exact || s.meant || s.fit !== 'other' ? '' : missingWords(s, answered);
            if (lacking !== '')
              item.append(el('p', { class: 'small-text faint' }, `Không có ${lacking}.`));
            return item;
          }),
        ),
      ),
    ),
    ...(counts.together > 0 && (counts.folded ?? 0) > shownFolded
      ? [foldedLine(counts.words)]
      : []),
  ];
}

/** A link to the same search without diacritics. */
const foldedLine = (words: string): HTMLElement =>
  el(
    'p',
    { class: 'small-text' },
    'Các đoạn chỉ khớp khi bỏ dấu: ',
    el(
      'a',
      {
        href: stateAddress({ q: asciiFold(words), verbatim: false, filters: {}, byText: false }),
        'data-search': true,
      },
      `tìm “${asciiFold(words)}”`,
    ),
    '.',
  );

/** The clauses that the query cites by their place. */
const citedBlock = (cited: readonly Candidate[]): HTMLElement =>
  el(
    'section',
    { 'aria-label': 'Đoạn được dẫn' },
    el(
      'ol',
      { class: 'search-results' },
      ...cited.map((c) =>
        el(
          'li',
          { 'data-result': true, 'data-ref': c.url },
          el(
            'p',
            { class: 'search-result__words' },
            el('a', { href: c.url }, c.words === '' ? c.place : c.words),
          ),
          el('p', { class: 'small-text' }, c.place),
        ),
      ),
    ),
  );

/** The topic's comparison, or a notice that it could not be loaded. */
const topicOrFailure = (topic: string): Promise<HTMLElement> =>
  topicAnswer(topic).then(topicBlock, () => missingTopic(topic, () => topicOrFailure(topic)));

/** Cited clauses, answers, results and near results, in this order. @param cited clauses that the query cites by place @param showMore loads more results */
export async function resultsView(
  answered: Answered,
  state: SearchState,
  cited: readonly Candidate[],
  showMore: () => void,
): Promise<DocumentFragment> {
  const {
    plan,
    sources: { lexicon },
  } = answered;
  const out = document.createDocumentFragment();
  const line = understoodLine(understood(answered), state);
  if (line !== null) out.append(line);
  if (cited.length > 0) out.append(citedBlock(cited));
  for (const text of answeredTexts(plan, lexicon)) out.append(textBlock(text, lexicon));
  // Who names a subject asks for no single topic of it: "so sánh y tế của các tỉnh".
  const subject = await subjectIn(plan);
  if (subject === '' && answered.topic !== null) out.append(await topicOrFailure(answered.topic));
  out.append(subject);
  if (firstResults(answered).length > 0)
    out.append(el('h2', { class: 'visually-hidden' }, 'Các đoạn tìm được'));
  out.append(...exactList(answered, state, showMore));
  if (cited.length === 0) out.append(...furtherList(answered));
  return out;
}
