import { neitherSets, onlySets, verdictWords } from './verdict-words.ts';
import { cellWords } from './cell-state.ts';
import type { PairWord } from './pair-word.ts';

const texts = {
  same: 'giống',
  partly: 'giống một phần',
  different: 'khác',
  unlike: verdictWords['khac-thuoc-do'],
  near: 'thước đo gần nhau',
  neither: neitherSets(),
  outside: cellWords.outside,
} as const;

/** How two columns compare, in readers' words. @param a name of the first @param b name of the second */
export const pairText = (word: PairWord, a: string, b: string): string =>
  ({
    ...texts,
    'only-a': onlySets(a),
    'only-b': onlySets(b),
  })[word];

/** "Kiên Giang và Trà Vinh: 9 giống, 6 khác, 20 chỉ một bên đặt mục tiêu; …": these three always, of the others those that occur. */
export function pairHeading(words: readonly PairWord[], a: string, b: string): string {
  const count = (...of: PairWord[]) => words.filter((w) => of.includes(w)).length;
  const rest = (['partly', 'unlike', 'near', 'neither', 'outside'] as const)
    .filter((word) => count(word) > 0)
    .map((word) => `${count(word)} ${texts[word]}`);
  return `${a} và ${b}: ${count('same')} ${texts.same}, ${count('different')} ${texts.different}, ${count('only-a', 'only-b')} chỉ một bên đặt mục tiêu${rest.length > 0 ? `; ${rest.join(', ')}` : ''}`;
}
