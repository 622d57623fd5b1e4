import type { Edition, Subject, Topic } from '../../model/model.ts';
import { aspectsOf, type Aspects } from './aspects.ts';
import { meetingPairs } from './meeting-pairs.ts';
import { leastWords, mostWithoutWords, nearEnough, nearness } from './nearness.ts';
import { sentences } from './pieces.ts';
import { cosine, weigher, type Vector } from './vectors.ts';
import { wordLikeness } from './word-likeness.ts';
import { clauseRef } from '../../model/clause-ref.ts';

/** A clause of another province that says something near. */
export interface Related {
  readonly text: string;
  readonly clause: string;
  readonly province: string;
  /** What of it is near, verbatim: the whole clause when it is short, else its nearest sentence. */
  readonly words: string;
  /** From `nearEnough` up; only to be compared with another. */
  readonly nearness: number;
  readonly why: {
    /** Rows of the comparison in which both have goals or facts of one measure. */
    readonly topics: readonly Topic[];
    /** … in which both have some, none of theirs of one measure. */
    readonly measuredApart: readonly Topic[];
    /** … of which both speak, at least one of them without a goal. */
    readonly spokenOf: readonly Topic[];
    /** Subjects of both, those that both are about first. */
    readonly subjects: readonly Subject[];
    readonly manyWords: boolean;
  };
}

const most = 5;
const mostOfOneProvince = 3;
/** What is farther than this share of the nearest is left out beside it. */
const besideNearest = 0.3;
/** Likeness of words from which "nhiều chữ chung" is true. */
const manyWords = 0.2;
/** A clause up to this length is shown whole; in characters. */
const short = 320;

/** Abbreviations with one meaning in the texts. */
const spelledOut = ({ glossary }: Pick<Edition, 'glossary'>): Map<string, string> =>
  new Map(
    glossary.flatMap(({ kind, term, meanings: [first, ...others] }) =>
      kind === 'viet-tat' && first !== undefined && others.every((m) => m.sense === first.sense)
        ? [[term, first.meaning] as const]
        : [],
    ),
  );

/** The sentence of `b` that is nearest to `a`, with the goal that both set when there is one. */
function nearestWords(a: Aspects, b: Aspects, weigh: (w: string) => Vector) {
  const { words } = b.clause;
  if (words.length <= short) return words;
  const goals = b.statements.filter(
    (s) => a.indicators.has(s.indicator) || [...a.topics].some((t) => t.slug === s.topic),
  );
  const own = [a.clause.words, ...sentences(a.clause.words)].map(weigh);
  const [best = words] = sentences(words)
    .map((piece) => {
      const vector = weigh(piece);
      const common = goals.some((s) => piece.includes(s.words)) ? 1 : 0;
      return { piece, near: common + Math.max(...own.map((v) => cosine(v, vector))) };
    })
    .sort((x, y) => y.near - x.near)
    .map((p) => p.piece);
  return best;
}

function reasons(a: Aspects, b: Aspects, words: number): Related['why'] {
  const rows = [...a.topics].filter((t) => b.topics.has(t));
  const isMeasuredAlike = (t: Topic) =>
    t.indicators.some((i) => a.indicators.has(i) && b.indicators.has(i));
  const both = [...a.subjects]
    .map(([subject, w]) => ({ subject, weight: w * (b.subjects.get(subject) ?? 0) }))
    .filter((s) => s.weight > 0)
    .sort((x, y) => y.weight - x.weight);
  return {
    topics: rows.filter(isMeasuredAlike),
    measuredApart: rows.filter((t) => !isMeasuredAlike(t)),
    spokenOf: [...a.spokenOf].filter((t) => b.spokenOf.has(t) && !rows.includes(t)),
    subjects: both.map((s) => s.subject),
    manyWords: words >= manyWords,
  };
}

/** A clause that is near another. */
interface Near {
  /** Its number: of two that are equally near the earlier stands first. */
  readonly at: number;
  readonly other: Aspects;
  readonly words: number;
  readonly nearness: number;
}

/** The nearest that are kept, once one more was found, nearest first: whatever the order in which they are found, the same in the end. */
function nearestOf(before: readonly Near[], found: Near): readonly Near[] {
  const last = before.at(-1);
  if (before.length === most && last !== undefined && last.nearness > found.nearness) return before;
  const ofProvince = new Map<string, number>();
  const kept: Near[] = [];
  for (const n of [...before, found].sort((x, y) => y.nearness - x.nearness || x.at - y.at)) {
    const others = ofProvince.get(n.other.province) ?? 0;
    ofProvince.set(n.other.province, others + 1);
    if (others < mostOfOneProvince && kept.length < most) kept.push(n);
  }
  return kept;
}

function findRelated(edition: Edition): Map<string, readonly Related[]> {
  const aspects = aspectsOf(edition);
  const spellOut = spelledOut(edition);
  const weigh = weigher(
    aspects.map((a) => a.clause.words),
    spellOut,
  );
  const likeness = wordLikeness(
    aspects.map((a) => a.clause.words),
    weigh,
  );
  const weighHeading = weigher(
    aspects.map((a) => a.heading),
    spellOut,
  );
  const headings = aspects.map((a) => weighHeading(a.heading));
  const near = aspects.map((): readonly Near[] => []);
  const none: Vector = new Map();
  const compare = (i: number, j: number, words: number): void => {
    const [a, b] = [aspects[i], aspects[j]];
    if (a === undefined || b === undefined || a.province === b.province) return;
    const found = nearness(a, b, words, cosine(headings[i] ?? none, headings[j] ?? none));
    if (found < nearEnough) return;
    near[i] = nearestOf(near[i] ?? [], { at: j, other: b, words, nearness: found });
    near[j] = nearestOf(near[j] ?? [], { at: i, other: a, words, nearness: found });
  };
  likeness.each(leastWords, (i, later) => {
    for (const [j, words] of later) compare(i, j, words);
  });
  // With as many that are nearer than any of the others can be, nothing more will be found.
  const isOpen = (i: number): boolean => {
    const own = near[i] ?? [];
    return (
      (own.length < most || (own.at(-1)?.nearness ?? 0) <= mostWithoutWords) &&
      (own[0]?.nearness ?? 0) * besideNearest <= mostWithoutWords
    );
  };
  meetingPairs(aspects, isOpen, (i, j) => {
    const words = likeness.of(i, j);
    if (words < leastWords) compare(i, j, words);
  });
  return new Map(
    aspects.map((a, i) => {
      const all = near[i] ?? [];
      const least = (all[0]?.nearness ?? 0) * besideNearest;
      return [
        clauseRef(a.clause.text, a.clause.id),
        all
          .filter((n) => n.nearness >= least)
          .map(({ other, words, nearness: found }): Related => ({
            text: other.clause.text,
            clause: other.clause.id,
            province: other.province,
            words: nearestWords(a, other, weigh),
            nearness: found,
            why: reasons(a, other, words),
          })),
      ];
    }),
  );
}

const known = new WeakMap<Edition, ReadonlyMap<string, readonly Related[]>>();

/**
 * For every clause that can have any, by `<text>#<clause>` in the order of the texts, up to five clauses of other provinces that say
 * something near, nearest first; an empty list where nothing is near enough. Found by rule, without a model, and the same every time;
 * reckoned once per edition. The rule is told on `/phuong-phap/#gan-nghia`.
 */
export function relatedClauses(edition: Edition): ReadonlyMap<string, readonly Related[]> {
  const found = known.get(edition) ?? findRelated(edition);
  known.set(edition, found);
  return found;
}
