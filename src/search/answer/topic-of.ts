import { isBare } from '../../domain/words/syllable.ts';
import { tokens } from '../../domain/words/tokens.ts';
import { weightOf, type Lexicon } from '../format/lexicon.ts';
import { unpackNames, type TopicWords } from '../format/topic-answer.ts';
import { isAnswer } from '../best-first.ts';
import type { RecordTopic } from '../format/record.ts';
import type { Outcome, Result } from '../outcome.ts';
import { isAsked, type Plan, type Unit } from '../plan/plan.ts';

/** What is asked of numbers, and names none: "tinh nao dat … cao". */
const comparing = /^(?:cao|thap|nhieu|it|lon|nho|som|muon|nhanh|cham|dat)$/;

const tune = {
  /** So much at most does one word weigh: a rare one that no topic has must not hide what the others name. */
  heaviest: 4,
  /** What a word counts that only the topic's question has, and a wording that means something like it. */
  inQuestion: 0.9,
  related: 0.7,
  /** What it counts that the first result speaks of the topic, an answer more; that another one does; that its name is in the query with all its marks. */
  first: 0.3,
  firstAnswer: 0.35,
  another: 0.05,
  asWritten: 0.2,
} as const;

/** A unit that may name a topic: what it weighs, and in which wordings. */
interface Naming {
  readonly weight: number;
  readonly wordings: readonly { readonly keys: readonly string[]; readonly strength: number }[];
}

/** What the query and its best results say, of whatever topic. */
interface Question {
  readonly isQuestion: boolean;
  readonly asksNumber: boolean;
  /** It names numbers. */
  readonly hasFigures: boolean;
  /** A question, not for an agency, that the first result answers: how it is asked matters less. */
  readonly isAnswered: boolean;
  /** The first result gives a number that the query names, and no answer is of another topic. */
  readonly isFigureGiven: boolean;
}

/** How a topic stands to it. */
interface Standing {
  /** Share of the query that the topic's name or question has, in any wording. */
  readonly said: number;
  /** Share of the topic's name or question, whichever is more, that the query has. */
  readonly inQuery: number;
  /** Of the first of the best results that speaks of it; -1 when none does. */
  readonly place: number;
  /** How many of them do. */
  readonly spoken: number;
  /** It is the only topic of the first result; of the two nearest clauses, however far. */
  readonly isOfFirst: boolean;
  readonly isOfNearest: boolean;
}

/** Each says of a topic that it is meant; one is enough. The less of the query names it, the more the results must speak of it. */
const reasons: readonly ((topic: Standing, query: Question) => boolean)[] = [
  // The query names it.
  ({ said, inQuery }) => said >= 0.8 && inQuery >= 0.6,
  ({ said, inQuery }) => said >= 0.65 && inQuery >= 0.9,
  // It is named, and the first result speaks of it.
  ({ said, inQuery, place }) => place === 0 && said >= 0.3 && inQuery >= 0.6,
  ({ said, inQuery, place }, q) => place === 0 && said >= 0.5 && inQuery >= 0.4 && q.hasFigures,
  ({ said, inQuery, place }, q) => place === 0 && said >= 0.8 && inQuery >= 0.2 && q.isQuestion,
  // It is named, and one of the best results speaks of it.
  ({ said, inQuery, place }) => place >= 0 && said >= 0.5 && inQuery >= (said >= 0.6 ? 0.4 : 0.9),
  // A question of which all that is near speaks of nothing else, or which the first result answers.
  ({ said, inQuery, isOfNearest }, q) =>
    isOfNearest && said >= 0.45 && inQuery >= 0.6 && q.isQuestion,
  ({ said, inQuery, isOfFirst }, q) => isOfFirst && q.isAnswered && said >= 0.1 && inQuery >= 0.25,
  ({ isOfFirst }, q) => isOfFirst && q.isFigureGiven,
  // A number is asked for, and several of the best results speak of it, the first too.
  ({ said, place, spoken }, q) => spoken > 1 && said >= 0.1 && place === 0 && q.asksNumber,
];

/** The units of a query that may name a topic: no figures, no words that compare, no function words typed without marks. */
function namingUnits({ units, asksNumber }: Plan, { stopwords }: Lexicon): readonly Unit[] {
  const { weak, soft, spoken } = stopwords;
  const light = new Set([...weak, ...soft, ...spoken].flatMap((w) => tokens(w).map((t) => t.key)));
  const compares = ({ role, typed }: Unit): boolean =>
    asksNumber && role === 'word' && comparing.test(typed[0]?.key ?? '');
  const isLight = ({ role, typed }: Unit): boolean =>
    role === 'word' && typed.every((t) => isBare(t) && light.has(t.key));
  return units.filter((u) => isAsked(u) && u.role !== 'number' && !compares(u) && !isLight(u));
}

/** What the best results tell of what is asked. */
function questionOf(
  { plan, exact }: Pick<Outcome, 'plan' | 'exact'>,
  first: Result | undefined,
  only: RecordTopic | undefined,
): Question {
  const figures = plan.units.flatMap(({ role, typed }) =>
    role === 'number' ? typed.flatMap((t) => (t.value === null ? [] : [t])) : [],
  );
  const isFigure = (words: string): boolean =>
    tokens(words).some((t) => figures.some((f) => t.value === f.value && t.percent === f.percent));
  return {
    isQuestion: plan.isQuestion,
    asksNumber: plan.asksNumber,
    hasFigures: figures.length > 0,
    isAnswered: plan.isQuestion && !plan.wants.includes('who') && isAnswer(first),
    isFigureGiven:
      first?.exact === true &&
      only?.values.some(isFigure) === true &&
      exact.every(
        ({ record: { topics } }) => topics.length === 0 || topics.some((t) => t.slug === only.slug),
      ),
  };
}

/**
 * The topic that the query names, out of those of the best results and of all that are given (`reasons`); of several the one that is
 * named most, and of which the results speak most.
 */
export function topicOf(
  { plan, exact, near }: Pick<Outcome, 'plan' | 'exact' | 'near'>,
  all: TopicWords,
  lexicon: Lexicon,
): string | null {
  const units = namingUnits(plan, lexicon);
  if (units.length === 0 || plan.units.some((u) => u.role === 'code')) return null;
  const weigh = (keys: Iterable<string>): number =>
    [...keys].reduce((sum, key) => sum + Math.min(weightOf(key, lexicon), tune.heaviest), 0);
  const asked = units.map((u): Naming => ({
    weight: weigh(
      (u.alternatives[Number(u.alternatives[0]?.absent ?? 0)]?.tokens ?? u.typed).map((t) => t.key),
    ),
    wordings: u.alternatives.map((a) => ({
      keys: a.tokens.map((t) => t.key),
      strength: a.related === true ? tune.related : 1,
    })),
  }));
  const total = asked.reduce((sum, u) => sum + u.weight, 0);
  // Words that need not be there name a topic no less: “người dân được bảo vệ trên mạng”.
  const used = new Set([
    ...plan.typed.map((t) => t.key),
    ...asked.flatMap((u) => u.wordings.flatMap((w) => w.keys)),
  ]);
  const typed = units.flatMap((u) => u.typed.map((t) => t.text.toLowerCase())).join(' ');
  const results = [...exact, ...near].slice(0, 10).filter((s) => isAnswer(s) || s.close);
  const nearest = [...exact, ...near].slice(0, 2);
  const names = new Map(
    results.flatMap((s) => s.record.topics.map(({ slug, name }) => [slug, name] as const)),
  );
  const [first] = results;
  const only = first?.record.topics.length === 1 ? first.record.topics[0] : undefined;
  const question = questionOf({ plan, exact }, first, only);

  const standingOf = (slug: string): Standing => {
    const [known, asking] = unpackNames(slug, all[slug] ?? '');
    const named = new Set([...known, ...tokens(names.get(slug) ?? '').map((t) => t.key)]);
    const worth = (key: string): number =>
      named.has(key) ? 1 : asking.has(key) ? tune.inQuestion : 0;
    const fitOf = (keys: readonly string[]): number =>
      keys.reduce((sum, k) => sum + weigh([k]) * worth(k), 0) / Math.max(weigh(keys), 0.01);
    const speaks = results.map((s) => s.record.topics.some((t) => t.slug === slug));
    return {
      said:
        asked.reduce(
          (sum, u) =>
            sum + u.weight * Math.max(...u.wordings.map((w) => w.strength * fitOf(w.keys))),
          0,
        ) / total,
      inQuery: Math.max(
        ...[new Set(slug.split('-')), named, asking].map(
          (words) => weigh([...words].filter((k) => used.has(k))) / Math.max(weigh(words), 0.01),
        ),
      ),
      place: speaks.indexOf(true),
      spoken: speaks.filter(Boolean).length,
      isOfFirst: only?.slug === slug,
      isOfNearest:
        nearest.length > 0 &&
        nearest.every(({ record: { topics } }) => topics.length === 1 && topics[0]?.slug === slug),
    };
  };
  const shareOf = (slug: string, { said, inQuery, place, spoken }: Standing): number => {
    const bonus = results[place]?.exact === true ? tune.firstAnswer : tune.first;
    const isWritten = (names.get(slug) ?? '').toLowerCase().includes(typed);
    return (
      said +
      inQuery +
      (place < 0 ? 0 : bonus / (1 + place) + tune.another * Math.min(spoken, 4)) +
      (isWritten ? tune.asWritten : 0)
    );
  };
  const meant = [...new Set([...names.keys(), ...Object.keys(all)])].flatMap((slug) => {
    const standing = standingOf(slug);
    return reasons.some((holds) => holds(standing, question))
      ? [{ slug, share: shareOf(slug, standing) }]
      : [];
  });
  // Of equals the first stays first.
  return meant.sort((a, b) => b.share - a.share)[0]?.slug ?? null;
}
