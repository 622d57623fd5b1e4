import type { Run } from './clause.ts';

/** A stretch of words, [start, end) in UTF-16 units, with something attached to it (a link, a mark). */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A run, or part of one, that is in one span or in none. */
export interface RunPiece<T> extends Run {
  readonly span?: Span<T>;
  /** True on the last piece of its span. */
  readonly spanEnd?: true;
}

/** The same runs with a border at `at`, so that the words before it can look different. A misprint is never cut. */
export function cutAt(runs: readonly Run[], at: number): Run[] {
  let offset = 0;
  return runs.flatMap((run) => {
    const cut = at - offset;
    offset += run.text.length;
    if (cut <= 0 || cut >= run.text.length || run.sic !== undefined) return [run];
    const { lineBreak: _, ...mark } = run;
    return [
      { ...run, text: run.text.slice(0, cut) },
      { ...mark, text: run.text.slice(cut) },
    ];
  });
}

/**
 * Cuts runs at the borders of spans, so that each piece has one emphasis and at most one span.
 * Of overlapping spans the one that begins first is kept. The texts of the pieces, joined, are those of the runs.
 */
export function withSpans<T>(runs: readonly Run[], spans: readonly Span<T>[]): RunPiece<T>[] {
  const kept: Span<T>[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  const pieces: RunPiece<T>[] = [];
  let offset = 0;
  for (const run of runs) {
    const borders = [
      ...new Set([0, run.text.length, ...kept.flatMap((s) => [s.start - offset, s.end - offset])]),
    ]
      .filter((b) => b >= 0 && b <= run.text.length)
      .sort((a, b) => a - b);
    for (let i = 0; i + 1 < borders.length; i += 1) {
      const from = borders[i] ?? 0;
      const to = borders[i + 1] ?? 0;
      const span = kept.find((s) => s.start <= offset + from && offset + to <= s.end);
      const { lineBreak, ...mark } = run;
      pieces.push({
        ...mark,
        text: run.text.slice(from, to),
        ...(lineBreak === true && from === 0 ? { lineBreak } : {}),
        ...(span === undefined
          ? {}
          : { span, ...(span.end === offset + to ? { spanEnd: true as const } : {}) }),
      });
    }
    offset += run.text.length;
  }
  return pieces;
}

/** The spans except those that begin or end inside a misprint, whose mark and reading belong to the whole of it. */
export function aroundMisprints<T>(runs: readonly Run[], spans: readonly Span<T>[]): Span<T>[] {
  const ends = runs.map((_, i) => runs.slice(0, i + 1).reduce((n, r) => n + r.text.length, 0));
  const inside = (at: number) =>
    runs.some(
      (r, i) => r.sic !== undefined && (ends[i] ?? 0) - r.text.length < at && at < (ends[i] ?? 0),
    );
  return spans.filter((s) => !inside(s.start) && !inside(s.end));
}

/** The runs of a stretch of the words, [start, end). A misprint that lies across a border goes whole with its beginning. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  let offset = 0;
  return cutAt(cutAt(runs, start), end).filter((run) => {
    const at = offset;
    offset += run.text.length;
    return start <= at && at < end;
  });
}

/** The parts of spans that lie in a stretch, counted from its start. */
export const sliceSpans = <T>(spans: readonly Span<T>[], start: number, end: number): Span<T>[] =>
  spans
    .map((s) => ({
      ...s,
      start: Math.max(s.start, start) - start,
      end: Math.min(s.end, end) - start,
    }))
    .filter((s) => s.start < s.end);
