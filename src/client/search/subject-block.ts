// What the texts say on the subject that a query names: above the results. Loaded only for a query that may name one.
import { subjectOf, subjectWords } from '../../search/answer/subject-of.ts';
import {
  subjectsFile,
  type SubjectAnswer,
  type SubjectColumn,
  type SubjectNames,
} from '../../search/format/subject-answer.ts';
import type { Plan } from '../../search/plan/plan.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { el } from '../shared/element.ts';
import { provinceName } from './province-name.ts';
import { clauseUrl, subjectUrl } from '../../model/addresses.ts';

/** More texts than these are counted, not listed. */
const mostTexts = 12;
/** Results wait for it, ms. */
const patience = 2500;
const base = '/pagefind/';

const counted = ({ about, touches, silence }: SubjectColumn): string =>
  [
    about > 0 ? `${about} đoạn nói về` : silence,
    ...(touches > 0 ? [`${touches} đoạn nhắc qua`] : []),
  ].join(', ');

function column(own: SubjectColumn, isOnly: boolean): HTMLElement {
  const listed = isOnly ? own.passages : [];
  return el(
    'div',
    {},
    el('p', { class: 'small-text' }, provinceName(own), ` · ${own.shortName}: ${counted(own)}.`),
    listed.length > 0 &&
      el(
        'ul',
        {},
        ...listed.map(({ clause, words, place }) =>
          el(
            'li',
            {},
            el('a', { href: clauseUrl(own.text, clause) }, words),
            el('span', { class: 'small-text' }, ` ${place}`),
          ),
        ),
      ),
    isOnly &&
      own.about > listed.length &&
      el(
        'p',
        { class: 'small-text' },
        `Còn ${own.about - listed.length} đoạn nữa trong chủ đề này.`,
      ),
  );
}

/** All texts in one line: how many speak of it, and how many only in passing. */
function allTexts(texts: readonly SubjectColumn[]): HTMLElement {
  const [about, touching] = [
    texts.filter((t) => t.about > 0).length,
    texts.filter((t) => t.about === 0 && t.touches > 0).length,
  ];
  return el(
    'p',
    { class: 'small-text' },
    `${about}/${texts.length} văn bản có đoạn nói về${touching > 0 ? `, ${touching} chỉ nhắc qua` : ''}.`,
  );
}

/**
 * The subject that a query names, in the texts of the provinces that it names, or in all; '' when it names none. When a file does not
 * come, '' too: the results say what they found without it.
 */
export async function subjectBlock(plan: Plan): Promise<HTMLElement | ''> {
  const { provinces } = plan;
  const words = subjectWords(plan);
  if (words === null) return '';
  try {
    const names = await fetchJson<SubjectNames>(base + subjectsFile, () => true, patience);
    const id = subjectOf(words, names);
    if (id === null) return '';
    const answer = await fetchJson<SubjectAnswer>(
      `${base}chu-de/${id}.json`,
      (a) => a.id === id && Array.isArray(a.texts),
      patience,
    );
    const own = answer.texts.filter((t) => provinces.length === 0 || provinces.includes(t.slug));
    return el(
      'section',
      { class: 'search-answer', 'aria-label': `Chủ đề: ${answer.name}` },
      el('h2', {}, 'Chủ đề: ', el('a', { href: subjectUrl(id) }, answer.name)),
      ...(own.length > mostTexts
        ? [allTexts(own)]
        : own.map((t) => column(t, provinces.length > 0))),
      el(
        'p',
        { class: 'small-text' },
        el('a', { href: subjectUrl(id) }, 'Đặt các văn bản cạnh nhau'),
      ),
    );
  } catch {
    return '';
  }
}
