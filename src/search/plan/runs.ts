import type { Token } from '../../domain/words/tokens.ts';
import type { Piece } from './plan.ts';

export const isOpen = (p: Piece | undefined): p is { readonly open: Token } =>
  p !== undefined && 'open' in p;

/** The words not yet understood that begin at `at`, up to the next that is. */
function openRun(pieces: readonly Piece[], at: number): readonly Token[] {
  const run: Token[] = [];
  for (let i = at; isOpen(pieces[i]); i++) run.push((pieces[i] as { open: Token }).open);
  return run;
}

/** All words not yet understood, in stretches that nothing interrupts. */
export function openStretches(pieces: readonly Piece[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const piece of pieces) {
    if (isOpen(piece)) runs.at(-1)?.push(piece.open);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** Their keys. */
export const openRuns = (pieces: readonly Piece[]): readonly (readonly string[])[] =>
  openStretches(pieces).map((run) => run.map((t) => t.key));

/** What a rule made of the words at one place: how many it takes, and what stands there instead. */
export interface Taken {
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** Goes through the words from left to right; `take` says what to do with those that begin here, or null to leave them. */
export function replaceRuns(
  pieces: readonly Piece[],
  take: (run: readonly Token[]) => Taken | null,
): readonly Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i] as Piece;
    const taken = isOpen(piece) ? take(openRun(pieces, i)) : null;
    out.push(...(taken?.pieces ?? [piece]));
    i += taken?.length ?? 1;
  }
  return out;
}
