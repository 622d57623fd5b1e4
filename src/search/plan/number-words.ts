import { typedNumbers } from '../../domain/words/number-words.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { replaceRuns } from './runs.ts';
import type { Draft } from './plan.ts';

/** "lăm" is five after tens: "chín mươi lăm". */
const units: Readonly<Record<string, number>> = { ...typedNumbers, khong: 0, lam: 5 };
const unit = (t: Token | undefined): number | undefined =>
  t === undefined ? undefined : units[t.key];

/** "tám mươi", "chín mươi lăm", "ba chục", "mười", "một trăm": the value, and how many words it takes. */
export function spokenNumber(
  run: readonly Token[],
): { readonly value: number; readonly length: number } | null {
  const first = unit(run[0]);
  const key = (i: number) => run[i]?.key;
  if (key(0) === 'muoi') {
    const ones = unit(run[1]);
    return ones === undefined ? { value: 10, length: 1 } : { value: 10 + ones, length: 2 };
  }
  if (first === undefined) return null;
  if (key(1) === 'tram') return { value: first * 100, length: 2 };
  if (key(1) === 'chuc') return { value: first * 10, length: 2 };
  if (key(1) !== 'muoi') return { value: first, length: 1 };
  const ones = unit(run[2]);
  return ones === undefined
    ? { value: first * 10, length: 2 }
    : { value: first * 10 + ones, length: 3 };
}

/** "tám mươi phần trăm" is 80%. Only before "phần trăm": "năm" and "bảy" alone are mostly no numbers. */
export function numberWords(draft: Draft): Draft {
  const pieces = replaceRuns(draft.pieces, (run) => {
    const digits =
      run[0]?.value !== null && run[0] !== undefined ? { text: run[0].text, length: 1 } : null;
    const spoken = digits === null ? spokenNumber(run) : null;
    const length = digits?.length ?? spoken?.length;
    if (length === undefined || run[length]?.key !== 'phan' || run[length + 1]?.key !== 'tram')
      return null;
    return {
      length: length + 2,
      pieces: tokens(`${digits?.text ?? spoken?.value}%`).map((open) => ({ open })),
    };
  });
  return { ...draft, pieces };
}
