import { isBare } from '../../domain/words/syllable.ts';
import type { Token } from '../../domain/words/tokens.ts';
import { boundKey } from '../words/bound-key.ts';

/** Words that a name of a place takes up. */
export interface Span<T> {
  readonly length: number;
  readonly place: T;
}

/** The longest word that is not a province, in syllables. */
const longest = 4;
/** A name with its marks, or with capitals of its own, is no other word. */
const sure = 10;

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

/**
 * Where words that stand together name places. What is typed without marks may be read in several ways: "lam dong bo" is Lâm Đồng and a
 * word, or a word and "đồng bộ". The reading counts that leaves the fewest syllables over; of two that leave as many, the one without a place.
 * @param nameAt the name that begins here, `led` by "tỉnh" and the like, or with a slip in it @param isBound may these be one word that is no place
 * @returns by place in the run
 */
export function placeSpans<T>(
  run: readonly Token[],
  nameAt: (
    rest: readonly Token[],
  ) => (Span<T> & { readonly led: boolean; readonly isSlip: boolean }) | undefined,
  isBound: (words: string) => boolean,
): ReadonlyMap<number, Span<T>> {
  const hasSmall = run.some((t) => /^\p{Ll}/u.test(t.text));
  /** Syllables that are accounted for from here on, less a little for each place; and what stands here. */
  const best: { score: number; length: number; span?: Span<T> }[] = [];
  best[run.length] = { score: 0, length: 0 };
  const from = (at: number): number => best[at]?.score ?? 0;
  for (let at = run.length - 1; at >= 0; at--) {
    let here: (typeof best)[number] = { score: from(at + 1), length: 1 };
    const take = (score: number, length: number, span?: Span<T>): void => {
      if (score + from(at + length) > here.score)
        here = {
          score: score + from(at + length),
          length,
          ...(span === undefined ? {} : { span }),
        };
    };
    for (let length = 2; length <= Math.min(longest, run.length - at); length++) {
      const words = run.slice(at, at + length);
      if (words.every(isBare) && isBound(words.map(boundKey).join(' '))) take(length, length);
    }
    const name = nameAt(run.slice(at));
    if (name !== undefined) {
      const words = run.slice(at, at + name.length);
      const isMarked = !name.isSlip && words.some((t) => !isBare(t));
      const isCapitalised = !name.isSlip && hasSmall && words.every(isCapital);
      // "Vĩnh Long An toàn" is Vĩnh Long rather than Long An.
      const extra = isMarked ? sure + 0.2 : name.led || isCapitalised ? sure : -0.5;
      take(name.length + extra, name.length, name);
    }
    best[at] = here;
  }
  const spans = new Map<number, Span<T>>();
  for (let at = 0; at < run.length; at += best[at]?.length ?? 1) {
    const span = best[at]?.span;
    if (span !== undefined) spans.set(at, span);
  }
  return spans;
}
