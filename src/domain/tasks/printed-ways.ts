import { insideSentence } from '../words/inside-sentence.ts';

/**
 * How deadlines are printed: the most frequent way, and how many others there are. Two that differ only in the capital at their start
 * are one way, which is quoted as it is printed first.
 */
export function printedWays(printed: readonly string[]): {
  readonly first: string | undefined;
  readonly others: number;
} {
  const ways = new Map<string, { readonly printed: string; times: number }>();
  for (const words of printed) {
    const way = ways.get(insideSentence(words));
    if (way === undefined) ways.set(insideSentence(words), { printed: words, times: 1 });
    else way.times += 1;
  }
  const [most] = [...ways.values()].sort((a, b) => b.times - a.times);
  return { first: most?.printed, others: Math.max(0, ways.size - 1) };
}
