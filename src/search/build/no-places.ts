import { tokens, type Token } from '../../domain/words/tokens.ts';
import { placesOf } from '../words/as-typed.ts';

const keys = (words: readonly Token[]): string => words.map((w) => w.key).join(' ');

/**
 * Words of the texts that typed without marks look like a province's name and are none: "đánh giá lại" is no Gia Lai, "diễn biến phức
 * tạp" no Điện Biên. Each with the word before or the word after, by index keys; not where the name itself stands beside that word too.
 * @param words of clauses @param names of provinces
 */
export function noPlaces(words: readonly string[], names: readonly string[]): readonly string[] {
  const byFirst = new Map<string, (readonly Token[])[]>();
  for (const name of new Set(names)) {
    const own = tokens(name);
    const first = own[0]?.key ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), own]);
  }
  const other = new Set<string>();
  const named = new Set<string>();
  for (const text of words) {
    const all = tokens(text);
    for (const [i, token] of all.entries())
      for (const name of byFirst.get(token.key) ?? []) {
        const here = all.slice(i, i + name.length);
        if (keys(here) !== keys(name)) continue;
        const beside = placesOf(name, here, true).length > 0 ? named : other;
        if (i > 0) beside.add(keys(all.slice(i - 1, i + name.length)));
        if (i + name.length < all.length) beside.add(keys(all.slice(i, i + name.length + 1)));
      }
  }
  return [...other].filter((phrase) => !named.has(phrase)).sort();
}
