import { diffArrays } from 'diff';
import type { Span } from '../../model/inline.ts';
import { tokens, type Token } from '../words/tokens.ts';

/** A stretch of words that the other side does not have. */
export interface WordDiff {
  /** The part of each side's syllables that the other has too, in the same order: the smaller of the two, from 0 to 1. */
  readonly agree: number;
  /** For each clause of a side, where its other words are. */
  readonly a: readonly (readonly Span<null>[])[];
  readonly b: readonly (readonly Span<null>[])[];
}

interface Place {
  readonly clause: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
}

/** Capitals, the place of a tone mark and punctuation are no difference; "%" is, for it belongs to its number. */
const keyOf = ({ letters, tone, value, percent }: Token): string =>
  value === null ? `${letters}${tone}` : `${value}${percent ? '%' : ''}`;

const placesOf = (clauses: readonly string[]): Place[] =>
  clauses.flatMap((words, clause) =>
    tokens(words).map((token) => ({
      clause,
      start: token.start,
      end: token.percent ? words.indexOf('%', token.end) + 1 : token.end,
      key: keyOf(token),
    })),
  );

/** Neighbours among the changed syllables become one stretch. */
function stretches(
  clauses: readonly string[],
  places: readonly Place[],
  changed: ReadonlySet<number>,
): Span<null>[][] {
  const out: Span<null>[][] = clauses.map(() => []);
  places.forEach((place, i) => {
    if (!changed.has(i)) return;
    const own = out[place.clause];
    const last = own?.at(-1);
    const before = places[i - 1];
    if (last !== undefined && changed.has(i - 1) && before?.clause === place.clause)
      own?.splice(-1, 1, { ...last, end: place.end });
    else own?.push({ start: place.start, end: place.end, value: null });
  });
  return out;
}

/** How the words of some clauses differ from those of others, syllable by syllable; the clauses of a side are read as one. */
export function wordDiff(a: readonly string[], b: readonly string[]): WordDiff {
  const [left, right] = [placesOf(a), placesOf(b)];
  const gone = new Set<number>();
  const added = new Set<number>();
  let [i, j] = [0, 0];
  for (const part of diffArrays(
    left.map((p) => p.key),
    right.map((p) => p.key),
  )) {
    if (part.removed) for (const _ of part.value) gone.add(i++);
    else if (part.added) for (const _ of part.value) added.add(j++);
    else {
      i += part.value.length;
      j += part.value.length;
    }
  }
  const longer = Math.max(left.length, right.length);
  return {
    agree: longer === 0 ? 1 : (left.length - gone.size) / longer,
    a: stretches(a, left, gone),
    b: stretches(b, right, added),
  };
}
