import { isGoal } from './compare.ts';
import type { Statement, Topic } from '../../model/model.ts';

/** A sentence that makes one or more statements of a group. */
export interface Sentence {
  readonly statement: Statement;
  /** Years of the statements it makes, ascending. */
  readonly years: readonly number[];
  /** Other places with the same words: the province's other text, another clause. */
  readonly also: readonly Statement[];
}
/** Sentences with one heading. */
export interface SentenceGroup {
  readonly title: string;
  readonly kind: 'measure' | 'wording' | 'baseline' | 'other';
  readonly sentences: readonly Sentence[];
}

const kindOf = (s: Statement): SentenceGroup['kind'] =>
  !isGoal(s)
    ? s.kind === 'baseline'
      ? 'baseline'
      : 'other'
    : s.value === null
      ? 'wording'
      : 'measure';
const fixedTitles = { baseline: 'Hiện trạng, không phải mục tiêu', other: 'Con số khác' } as const;
const kinds: readonly SentenceGroup['kind'][] = ['measure', 'wording', 'other', 'baseline'];

/** Headings of measures, those of most provinces first, so that what can be compared comes first. */
export function measureOrder(topic: Topic): readonly string[] {
  const numbered = topic.statements.filter((s) => kindOf(s) === 'measure');
  const groups = [...new Set(numbered.map((s) => s.indicator.group))];
  const provinces = (group: string) =>
    new Set(numbered.filter((s) => s.indicator.group === group).map((s) => s.province)).size;
  return groups.toSorted((a, b) => provinces(b) - provinces(a));
}

/** The sentences of a topic by what they count: numbers first, then wordings, then other numbers and the situation at the time. */
export function sentenceGroups(topic: Topic): readonly SentenceGroup[] {
  const order = measureOrder(topic);
  const groups = new Map<
    string,
    { title: string; kind: SentenceGroup['kind']; statements: Statement[] }
  >();
  for (const s of topic.statements) {
    const kind = kindOf(s);
    const title = kind === 'baseline' || kind === 'other' ? fixedTitles[kind] : s.indicator.group;
    const key = `${kind === 'wording' && order.includes(title) ? 'measure' : kind} ${title}`;
    const own = groups.get(key) ?? {
      title,
      kind: kind === 'wording' && order.includes(title) ? 'measure' : kind,
      statements: [],
    };
    own.statements.push(s);
    groups.set(key, own);
  }
  const place = (g: { title: string; kind: SentenceGroup['kind'] }) =>
    kinds.indexOf(g.kind) * 100 + Math.max(0, order.indexOf(g.title));
  return [...groups.values()]
    .toSorted((a, b) => place(a) - place(b))
    .map(({ title, kind, statements }) => ({ title, kind, sentences: sentencesOf(statements) }));
}

/** A key that is equal for sentences of one province with the same words, whatever punctuation ends them. */
const sameWords = (s: Statement): string =>
  `${s.province} ${s.quote.replace(/[.;,\s]+$/u, '').replace(/(\d)\s+%/gu, '$1%')}`;

/** One entry per sentence, in the order of the texts; the same words in several places are one entry. */
export function sentencesOf(statements: readonly Statement[]): readonly Sentence[] {
  const sentences = new Map<
    string,
    { statement: Statement; years: Set<number>; also: Map<string, Statement> }
  >();
  for (const s of statements) {
    const own = sentences.get(sameWords(s)) ?? {
      statement: s,
      years: new Set<number>(),
      also: new Map<string, Statement>(),
    };
    if (s.year !== null) own.years.add(s.year);
    if (s.url !== own.statement.url) own.also.set(s.url, s);
    sentences.set(sameWords(s), own);
  }
  return [...sentences.values()].map(({ statement, years, also }) => ({
    statement,
    years: [...years].sort((a, b) => a - b),
    also: [...also.values()],
  }));
}
