import { bareHeading } from '../../domain/words/bare-heading.ts';
import { saysOfTask, usualLabels } from '../../domain/text/task-lines.ts';
import type { AnswerKind } from './answer-kind.ts';

/** A topic that a clause speaks of, and the numbers it gives there as the reader sees them: "trên 80% (2025)". */
export interface RecordTopic {
  readonly slug: string;
  readonly name: string;
  readonly values: readonly string[];
}

/** What the engine keeps of one clause, and the reader is shown. */
export interface SearchRecord {
  /** `<text>#<clause>` */
  readonly ref: string;
  /** Place among all clauses of the edition; the last tie-breaker. */
  readonly order: number;
  /** h heading · p words of its own · a what belongs to the item above ("Cơ quan thực hiện: …") · f form (letterhead, legal basis, signature) · t title */
  readonly role: 'h' | 'p' | 'a' | 'f' | 't';
  /** Place in the text, as cited: "gạch đầu dòng thứ 1, phần I". */
  readonly place: string;
  /** Headings above, the outermost first. */
  readonly trail: readonly string[];
  /** Years it speaks of: in its own words, in a heading above that names just one, in its statements. */
  readonly years: readonly number[];
  /** Topics and pillars of its statements. */
  readonly topics: readonly RecordTopic[];
  readonly pillars: readonly string[];
  /** One of its statements has a number. */
  readonly hasNumber: boolean;
  /** The kinds of question it answers, in its own words or in the lines below it. */
  readonly answers: readonly AnswerKind[];
  /** The lines below it that say who does it and by when; below the name of an agency, what it does. */
  readonly lines: readonly SearchRecord[];
  /** Mark (of a Điều only) and words, as printed. */
  readonly words: string;
}

const parts = '\t';
/** Between topics, and between a topic's slug, name and values: signs that no name has. */
const [each, inner] = [';', '|'];
/** Between lines. */
const eachLine = '\n';

/** A line right below an item, by what differs from the item; of its label, where it is usual, its place among those. */
function packLine({ ref, place, years, words }: SearchRecord, item: SearchRecord): string {
  const label = usualLabels.findIndex((l) => words.startsWith(l));
  const rest = label < 0 ? words : `${label}${words.slice(usualLabels[label]?.length)}`;
  const before = place.slice(0, place.length - item.place.length);
  return [ref.slice(item.ref.length), before, years.join(','), rest].join(inner);
}

/** Undoes `packLine`. @param at place among the lines of the item, from 1 on */
function unpackLine(packed: string, item: SearchRecord, at: number): SearchRecord {
  const [end = '', before = '', years = '', rest = ''] = packed.split(inner);
  const words = rest.replace(/^\d/, (label) => usualLabels[Number(label)] ?? label);
  return {
    ...item,
    ref: item.ref + end,
    order: item.order + at,
    role: saysOfTask(words) ? 'a' : 'p',
    place: before + item.place,
    trail: [...item.trail, bareHeading(item.words)],
    years: list(years, ',').map(Number),
    topics: [],
    pillars: [],
    hasNumber: false,
    words,
  };
}

const signs: Readonly<Record<AnswerKind, string>> = { who: 'n', when: 'k', whole: 'm' };

/**
 * A record packed into the one field of a Pagefind record that is neither searched nor changed: its address.
 * @param withWords false when the content of the Pagefind record has them
 */
export const packRecord = (r: SearchRecord, withWords = false): string =>
  [
    r.ref,
    r.order,
    r.role,
    r.place,
    r.trail.join(' › '),
    r.years.join(','),
    r.topics.map((t) => [t.slug, t.name, ...t.values].join(inner)).join(each),
    r.pillars.join(','),
    `${r.hasNumber ? '1' : ''}${r.answers.map((kind) => signs[kind]).join('')}`,
    r.lines.map((line) => packLine(line, r)).join(eachLine),
    withWords ? r.words : '',
  ]
    .join(parts)
    .replace(/\t+$/, '');

const list = (s: string, by: string): string[] => (s === '' ? [] : s.split(by));

/** Undoes `packRecord`. @param content the words, if they were not packed */
export function unpackRecord(packed: string, content: string): SearchRecord {
  const [
    ref = '',
    order = '',
    role = 'p',
    place = '',
    trail = '',
    years = '',
    topics = '',
    pillars = '',
    told = '',
    lines = '',
    words = '',
  ] = packed.split(parts);
  const item: SearchRecord = {
    ref,
    order: Number(order),
    role: role as SearchRecord['role'],
    place,
    trail: list(trail, ' › '),
    years: list(years, ',').map(Number),
    topics: list(topics, each).map((t) => {
      const [slug = '', name = '', ...values] = t.split(inner);
      return { slug, name, values };
    }),
    pillars: list(pillars, ','),
    hasNumber: told.startsWith('1'),
    answers: (Object.keys(signs) as AnswerKind[]).filter((kind) => told.includes(signs[kind])),
    lines: [],
    words: words === '' ? content : words,
  };
  return {
    ...item,
    lines: list(lines, eachLine).map((line, i) =>
      unpackLine(line, { ...item, answers: [] }, i + 1),
    ),
  };
}
