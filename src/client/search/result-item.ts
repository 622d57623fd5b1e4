import { placeOf } from '../../model/clause-ref.ts';
import { citeShort } from '../../domain/cite/cite.ts';
import { marks } from '../../search/rank/marks.ts';
import { resultAddress } from '../../search/address.ts';
import type { RecordTopic } from '../../search/format/record.ts';
import type { Scored } from '../../search/rank/score.ts';
import type { Plan } from '../../search/plan/plan.ts';
import type { Lexicon } from '../../search/format/lexicon.ts';
import { el, tied } from '../shared/element.ts';
import { provinceNamed } from './province-name.ts';

/** Length of a clause's excerpt in a result, in characters. */
const excerptLength = 420;

interface Excerpt {
  readonly start: number;
  readonly end: number;
}

/** The part of a long clause to show: from shortly before its first highlight, cut between words. */
function excerptOf(words: string, first: number, longest: number): Excerpt {
  if (words.length <= longest) return { start: 0, end: words.length };
  const from = first < longest / 3 ? 0 : words.lastIndexOf(' ', first - 60) + 1;
  const to = Math.min(words.length, from + longest);
  return { start: from, end: to === words.length ? to : words.lastIndexOf(' ', to) };
}

/** A clause's words with its matches highlighted, and the matched phrases. @param longest characters shown */
export function markedWords(
  words: string,
  plan: Plan,
  longest = excerptLength,
): { readonly nodes: readonly (Node | string)[]; readonly phrases: readonly string[] } {
  const found = marks(words, plan);
  const { start, end } = excerptOf(words, found[0]?.start ?? 0, longest);
  const nodes: (Node | string)[] = start > 0 ? ['… '] : [];
  let at = start;
  for (const m of found) {
    if (m.start < at || m.end > end) continue;
    nodes.push(...tied(words.slice(at, m.start)), el('mark', {}, words.slice(m.start, m.end)));
    at = m.end;
  }
  nodes.push(...tied(words.slice(at, end)), end < words.length ? ' …' : '');
  return { nodes, phrases: found.map((m) => words.slice(m.start, m.end)) };
}

/** Where a clause is: province, text, place, and the headings above it. */
export function placeLine(scored: Scored, lexicon: Lexicon): HTMLElement {
  const { record } = scored;
  const text = lexicon.texts.find((t) => t.slug === placeOf(record.ref).text);
  const above = record.trail
    .slice(-2)
    .map((h) => (h.length > 70 ? `${h.slice(0, h.lastIndexOf(' ', 66))}…` : h));
  return el(
    'p',
    { class: 'small-text' },
    provinceNamed(text?.province, lexicon.provinces),
    ' · ',
    ...tied(text === undefined ? record.place : citeShort(record.place, text)),
    above.length > 0 && el('span', { class: 'search-result__path faint' }, above.join(' › ')),
  );
}

/** Number of topics named under a result; the clause's page names all. */
const topicsShown = 3;

/** The clause's numbers, each linking to the comparison of its topic. */
function numbersLine(topics: readonly RecordTopic[]): HTMLElement | false {
  if (topics.length === 0) return false;
  const more = topics.length - topicsShown;
  const links = topics.slice(0, topicsShown).flatMap(({ slug, name, values }, i) => [
    i > 0 && ' · ',
    el(
      'a',
      // eslint-disable-next-line no-restricted-syntax -- what every search waits for: an import costs more
      { href: `/so-sanh/${slug}/` },
      ...values.flatMap((v) => [el('b', { class: 'unbroken' }, v), ' ']),
      name,
    ),
  ]);
  return el(
    'p',
    { class: 'small-text' },
    'So sánh: ',
    ...links,
    more > 0 && ` và ${more} chỉ tiêu khác`,
  );
}

/** One result on the search page; its words are the link. */
export function resultItem(scored: Scored, plan: Plan, lexicon: Lexicon): HTMLLIElement {
  const { nodes, phrases } = markedWords(scored.record.words, plan);
  return el(
    'li',
    { 'data-result': true, 'data-ref': scored.record.ref },
    el(
      'p',
      { class: 'search-result__words' },
      el('a', { href: resultAddress(scored.record.ref, phrases) }, ...nodes),
    ),
    placeLine(scored, lexicon),
    numbersLine(scored.record.topics),
  );
}
