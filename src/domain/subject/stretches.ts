import type { Clause } from '../../model/clause.ts';

/** A stretch of a clause's words, [start, end) in UTF-16 units. All stretches of a clause, joined, are its words. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** False for what the extract leaves out. */
  readonly shown: boolean;
  /** True for the words that speak of the subject, when the clause says more than them. */
  readonly own: boolean;
}

/** Fewer left-out words than this are not worth a button. */
const leastLeftOut = 12;

/** Where the words of a passage stand in its clause, in their order. @throws when they do not: the build refuses that before */
export function piecesOf(
  { words }: Pick<Clause, 'words'>,
  parts: readonly string[],
): { readonly start: number; readonly end: number }[] {
  let from = 0;
  return parts.map((part) => {
    const after = words.indexOf(part, from);
    const start = after < 0 ? words.indexOf(part) : after;
    if (start < 0) throw new Error(`The clause does not contain “${part}”.`);
    from = start + part.length;
    return { start, end: from };
  });
}

/** Ends of the parts into which a clause may be cut: after ";", "." or ":" and the space that follows, never inside "TP. Rạch Giá" or a number. */
const cuts = (words: string): number[] => [
  ...[...words.matchAll(/(?<!\bTP|\bTx|\bv\.v)[;.:]\s+/g)].map((m) => m.index + m[0].length),
  words.length,
];

/** How many words, as Vietnamese counts them, stand in these. */
export const wordCount = (words: string): number => words.match(/\S+/g)?.length ?? 0;

/**
 * The extract of a clause that speaks of many things: its heading, and every part between ";", "." or ":" that holds words of the
 * subject, each part whole. Rule: ours; cut inside a part, an extract would lose its subject or its number.
 * @param parts the exact words that speak of the subject; null when the whole clause does
 */
export function stretchesOf(
  clause: Pick<Clause, 'words' | 'runIn'>,
  parts: readonly string[] | null,
): Stretch[] {
  const { words, runIn } = clause;
  const whole = { start: 0, end: words.length };
  if (parts === null) return [{ ...whole, shown: true, own: false }];
  const pieces = piecesOf(clause, parts);
  const ends = cuts(words);
  const segments = ends.map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end;
  const kept = segments.filter(
    (s) => pieces.some((p) => meets(s, p)) || (runIn !== '' && s.start < runIn.length),
  );
  const leftOut = segments.filter((s) => !kept.includes(s));
  const all =
    leftOut.reduce((n, s) => n + wordCount(words.slice(s.start, s.end)), 0) < leastLeftOut;
  const borders = [...new Set([0, ...ends, ...pieces.flatMap((p) => [p.start, p.end])])].sort(
    (a, b) => a - b,
  );
  const stretches: Stretch[] = [];
  for (const [i, start] of borders.entries()) {
    const end = borders[i + 1];
    if (end === undefined) break;
    const here = { start, end };
    const shown = all || kept.some((s) => meets(s, here));
    const own = pieces.some((p) => meets(p, here));
    const last = stretches.at(-1);
    if (last?.shown === shown && last.own === own)
      stretches[stretches.length - 1] = { ...last, end };
    else stretches.push({ start, end, shown, own });
  }
  return stretches;
}
