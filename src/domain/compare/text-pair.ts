import { groupBy } from '../words/group-by.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { spokenAt } from './also-speaks.ts';
import { stateWords } from './cell-state.ts';
import { isGoal } from './compare.ts';
import { levelWord, type LevelWord } from './pair-word.ts';
import { saidOf } from './said.ts';
import { verdictOf, type Verdict } from './verdict-of.ts';
import type { Province, Text, Topic } from '../../model/model.ts';

/** One of two texts that are put side by side. */
export interface TextSide {
  readonly text: Text;
  readonly province: Province;
  /** Its shortest name, from `textLabel`. */
  readonly label: string;
}

/** Every two texts, in the order of the edition. */
export const textPairs = <T>(texts: readonly T[]): (readonly [T, T])[] =>
  texts.flatMap((a, i) => texts.slice(i + 1).map((b) => [a, b] as const));

/** Which of two texts set a goal on a topic; `outside`: one of them is not about it at all. */
export type PairState = 'both' | 'only-a' | 'only-b' | 'neither' | 'outside';

const setsGoal = (topic: Topic, text: Pick<Text, 'slug'>): boolean =>
  topic.statements.some((s) => s.text === text.slug && isGoal(s));

/** All topics by which of two texts set a goal on them, in the order of the edition; each topic is in exactly one of the five. */
export function topicsOfPair(
  topics: readonly Topic[],
  a: Pick<Text, 'slug'>,
  b: Pick<Text, 'slug'>,
): Readonly<Record<PairState, readonly Topic[]>> {
  const stateOf = (t: Topic): PairState =>
    [a, b].some(({ slug }) => t.outside.includes(slug))
      ? 'outside'
      : setsGoal(t, a)
        ? setsGoal(t, b)
          ? 'both'
          : 'only-a'
        : setsGoal(t, b)
          ? 'only-b'
          : 'neither';
  const by = groupBy(topics, stateOf);
  const of = (state: PairState) => by.get(state) ?? [];
  return {
    both: of('both'),
    'only-a': of('only-a'),
    'only-b': of('only-b'),
    neither: of('neither'),
    outside: of('outside'),
  };
}

/** What a text without a goal on a topic does: mentions it, or does not. */
interface TextAbsence {
  readonly words: string;
  /** Where its mentions are quoted. */
  readonly href?: string;
}

/**
 * Says of a text, not of its province, why it has no goal on a topic. "Không nêu" is true because each of its clauses with the words
 * searched for was read for the topic (edition/check-absence.ts).
 */
export function textAbsence(
  topic: Topic,
  { text, province }: Pick<TextSide, 'text' | 'province'>,
): TextAbsence {
  const href = spokenAt(topic, province, { text: text.slug })?.url;
  const words = stateWords('not-stated', href !== undefined);
  return href === undefined ? { words } : { words, href };
}

/** How two texts compare on a topic on which both set a goal. */
export interface PairVerdict extends Verdict {
  /** What their numbers are to each other; null where none are for the same measure and year. */
  readonly level: LevelWord | null;
}

/**
 * How two texts compare on a topic, from what they say and nothing else. A text that speaks alone for its province is named by it, as
 * in the table of provinces and in the editors' caveats; else by its label, for a caveat on the province may be about its other text.
 */
export function pairVerdict(
  topic: Topic,
  [a, b]: readonly [TextSide, TextSide],
  provinces: readonly Province[],
): PairVerdict {
  const goals = topic.statements.filter(isGoal);
  const own = goals.filter((s) => s.text === a.text.slug || s.text === b.text.slug);
  const apart = a.province.slug !== b.province.slug;
  const said = own.map((s) => ({ ...saidOf(s), column: s.text }));
  const alone = (side: TextSide) =>
    goals.every((s) => s.province !== side.province.slug || s.text === side.text.slug);
  const sides = [a, b].map((side) => ({
    slug: side.text.slug,
    name: apart && alone(side) ? side.province.name : insideSentence(side.label),
  }));
  const verdict = verdictOf(topic, sides, said, {
    // The editors' verdict is on provinces: it never is one on two texts of the same.
    total: apart ? goals.length : null,
    year: null,
    names: provinces.map((p) => p.name),
    others: own.length < goals.length,
  });
  const numbered = [a, b].find((side) =>
    own.some((s) => s.text === side.text.slug && s.value !== null),
  );
  return {
    ...verdict,
    // A province may have numbers in its other text.
    text:
      verdict.sign === 'mot-co-so'
        ? `chỉ ${insideSentence(numbered?.label ?? '')} có con số`
        : verdict.text,
    level: levelWord(said, a.text.slug, b.text.slug),
  };
}
