import { isBare } from '../../domain/words/syllable.ts';
import { tokens } from '../../domain/words/tokens.ts';
import { weightOf, type Lexicon } from '../format/lexicon.ts';
import { unpackNames, type TopicWords } from '../format/topic-answer.ts';
import type { Outcome } from '../outcome.ts';
import { isAsked, type Unit } from '../plan/plan.ts';

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

/**
 * The topic that the query names, out of those of the best results and of all that are given: at least 80% of the query must be in its name or its question, in any
 * wording that means the same, and 60% of either in the query. A topic of which the best results speak need be named less.
 */
export function topicOf(
  { plan, exact, near }: Pick<Outcome, 'plan' | 'exact' | 'near'>,
  all: TopicWords,
  lexicon: Lexicon,
): string | null {
  const compares = (u: Unit): boolean =>
    plan.asksNumber && u.role === 'word' && comparing.test(u.typed[0]?.key ?? '');
  // Without marks function words were not told from others.
  const { weak, soft, spoken: padding } = lexicon.stopwords;
  const light = [...weak, ...soft, ...padding].flatMap((w) => tokens(w)).map((t) => t.key);
  const isLight = ({ role, typed }: Unit): boolean =>
    role === 'word' && typed.every((t) => isBare(t) && light.includes(t.key));
  const units = plan.units.filter(
    (u) => isAsked(u) && u.role !== 'number' && !compares(u) && !isLight(u),
  );
  if (units.length === 0 || plan.units.some((u) => u.role === 'code')) return null;
  const weigh = (keys: Iterable<string>): number =>
    [...keys].reduce((sum, key) => sum + Math.min(weightOf(key, lexicon), tune.heaviest), 0);
  const asked = units.map((u) => ({
    weight: weigh(
      (u.alternatives[Number(u.alternatives[0]?.absent ?? 0)]?.tokens ?? u.typed).map((t) => t.key),
    ),
    wordings: u.alternatives.map((a) => ({
      keys: a.tokens.map((t) => t.key),
      strength: a.related === true ? tune.related : 1,
    })),
  }));
  // Words that need not be there name a topic no less: “người dân được bảo vệ trên mạng”.
  const used = new Set([
    ...plan.typed.map((t) => t.key),
    ...asked.flatMap((u) => u.wordings.flatMap((w) => w.keys)),
  ]);
  const typed = units.flatMap((u) => u.typed.map((t) => t.text.toLowerCase())).join(' ');
  const results = [...exact, ...near].slice(0, 10).filter((s) => s.exact || s.meant || s.close);
  /** The nearest there is, however far: what they agree in may be meant. */
  const nearest = [...exact, ...near].slice(0, 2);
  const names = new Map(
    results.flatMap((s) => s.record.topics.map(({ slug, name }) => [slug, name] as const)),
  );
  /** Numbers that the query names. */
  const figures = plan.units.flatMap(({ role, typed }) =>
    role === 'number' ? typed.flatMap((t) => (t.value === null ? [] : [t])) : [],
  );
  const [first] = results;
  /** The only topic in which the first result promises something: when that answers, how it is asked matters less. */
  const one = first?.record.topics.length === 1 ? first.record.topics[0] : undefined;
  const answersQuestion =
    plan.isQuestion &&
    !plan.wants.includes('who') &&
    (first?.exact === true || first?.meant === true);
  const givesFigure =
    first?.exact === true &&
    one !== undefined &&
    one.values.some((v) =>
      tokens(v).some((t) => figures.some((f) => t.value === f.value && t.percent === f.percent)),
    ) &&
    exact.every(
      ({ record: { topics } }) => topics.length === 0 || topics.some((t) => t.slug === one.slug),
    );
  let best: { topic: string; share: number } | null = null;
  for (const slug of new Set([...names.keys(), ...Object.keys(all)])) {
    const name = names.get(slug) ?? '';
    const [known, asking] = unpackNames(slug, all[slug] ?? '');
    const named = new Set([...known, ...tokens(name).map((t) => t.key)]);
    const worth = (key: string): number =>
      named.has(key) ? 1 : asking.has(key) ? tune.inQuestion : 0;
    const fitOf = (keys: readonly string[]): number =>
      keys.reduce((sum, k) => sum + weigh([k]) * worth(k), 0) / Math.max(weigh(keys), 0.01);
    const said =
      asked.reduce(
        (sum, u) => sum + u.weight * Math.max(...u.wordings.map((w) => w.strength * fitOf(w.keys))),
        0,
      ) / asked.reduce((sum, u) => sum + u.weight, 0);
    const inQuery = Math.max(
      ...[new Set(slug.split('-')), named, asking].map(
        (words) => weigh([...words].filter((k) => used.has(k))) / Math.max(weigh(words), 0.01),
      ),
    );
    const speaks = results.map((s) => s.record.topics.some((t) => t.slug === slug));
    const place = speaks.indexOf(true);
    const spoken = speaks.filter(Boolean).length;
    const isOfOne = one?.slug === slug;
    const isOfNearest =
      nearest.length > 0 &&
      nearest.every(({ record: { topics } }) => topics.length === 1 && topics[0]?.slug === slug);
    const isNamed =
      (said >= 0.8 && inQuery >= 0.6) ||
      (said >= 0.65 && inQuery >= 0.9) ||
      (place === 0 && said >= 0.3 && inQuery >= 0.6) ||
      (place >= 0 && said >= 0.5 && inQuery >= (said >= 0.6 ? 0.4 : 0.9)) ||
      (isOfNearest && said >= 0.45 && inQuery >= 0.6 && plan.isQuestion) ||
      (isOfOne && answersQuestion && said >= 0.1 && inQuery >= 0.25) ||
      (place === 0 && said >= 0.5 && inQuery >= 0.4 && figures.length > 0) ||
      (isOfOne && givesFigure) ||
      (place === 0 && said >= 0.8 && inQuery >= 0.2 && plan.isQuestion) ||
      (spoken > 1 && said >= 0.1 && place === 0 && plan.asksNumber);
    const bonus = results[place]?.exact === true ? tune.firstAnswer : tune.first;
    const share =
      said +
      inQuery +
      (place < 0 ? 0 : bonus / (1 + place) + tune.another * Math.min(spoken, 4)) +
      (name.toLowerCase().includes(typed) ? tune.asWritten : 0);
    if (isNamed && share > (best?.share ?? 0)) best = { topic: slug, share };
  }
  return best?.topic ?? null;
}
