import { tokens, type Token } from './tokens.ts';
import { isGoalYear } from './year-alone.ts';

/** Two words are one when they stand side by side so often, measured by how often each stands at all. */
interface Bar {
  /** Part of the geometric mean of how often each stands. */
  readonly share: number;
  /** Times at least. */
  readonly times: number;
}
/** A pair that is taken for a word. */
const surely: Bar = { share: 0.2, times: 2 };
/** A pair that may be one: not to part it costs an excerpt a word or two. */
const perhaps: Bar = { share: 0.1, times: 1 };

/** A word with its marks; all years are the same, "năm 2025" is as bound as "năm 2030". */
const keyOf = (t: Token): string =>
  isGoalYear(t.text) && !t.percent ? '20' : `${t.letters}${t.tone}`;
const pairKey = (a: Token, b: Token): string => `${keyOf(a)} ${keyOf(b)}`;

/**
 * Pairs of neighbours in some texts that are one word: "nhà nước", "cơ quan".
 * @param passed places of a text's words that tell nothing with the word before them
 */
export function boundPairs(
  texts: readonly string[],
  passed: (words: readonly Token[]) => ReadonlySet<number> = () => new Set(),
  bar = surely,
): readonly (readonly [Token, Token])[] {
  const single = new Map<string, number>();
  const pairs = new Map<string, { n: number; words: readonly [Token, Token] }>();
  for (const text of texts) {
    const all = tokens(text);
    const skipped = passed(all);
    all.forEach((word, i) => {
      single.set(keyOf(word), (single.get(keyOf(word)) ?? 0) + 1);
      const before = all[i - 1];
      if (before === undefined || skipped.has(i)) return;
      const key = pairKey(before, word);
      pairs.set(key, { n: (pairs.get(key)?.n ?? 0) + 1, words: [before, word] });
    });
  }
  const often = (t: Token): number => single.get(keyOf(t)) ?? 1;
  return [...pairs.values()].flatMap(({ n, words: [a, b] }) =>
    n >= bar.times && n / Math.sqrt(often(a) * often(b)) >= bar.share ? [[a, b] as const] : [],
  );
}

/** Where words may be parted: their blanks, but not those inside a word of several syllables. */
export type Stops = (words: string) => readonly number[];

/** @param texts from which it is told which syllables are one word */
export function stopsBy(texts: readonly string[]): Stops {
  const pairs = new Set(boundPairs(texts, undefined, perhaps).map(([a, b]) => pairKey(a, b)));
  return (words) => {
    const all = tokens(words);
    return [...words.matchAll(/ /g)].flatMap(({ index }) => {
      const next = all.findIndex((t) => t.start === index + 1);
      const [before, after] = [all[next - 1], all[next]];
      const isInside =
        before?.end === index && after !== undefined && pairs.has(pairKey(before, after));
      return isInside ? [] : [index];
    });
  };
}
