import { noLevel } from '../domain/compare/without-number.ts';
import type { Column } from './column.ts';
import { entryRows } from './entry-rows.ts';
import { fitsIn, labelRows, row, type Pen, type Rows } from './rows.ts';
import type { Size } from './size.ts';
import { paper } from './paper.ts';
import type { Faces, Line } from './placed.ts';
import { shortLabels } from './short-labels.ts';

/** From the largest to the smallest, px; nothing is set smaller than 21 px. */
export const sizes: readonly Size[] = [
  { number: 58, label: 24, words: 30, gap: 18, sentence: 220, around: 100, tight: false },
  { number: 48, label: 23, words: 28, gap: 16, sentence: 150, around: 90, tight: false },
  { number: 42, label: 22, words: 27, gap: 14, sentence: 90, around: 80, tight: false },
  { number: 36, label: 22, words: 26, gap: 11, sentence: 60, around: 60, tight: false },
  { number: 32, label: 21, words: 24, gap: 9, sentence: 44, around: 44, tight: true },
  { number: 27, label: 21, words: 22, gap: 6, sentence: 0, around: 42, tight: true },
  { number: 24, label: 21, words: 21, gap: 2, sentence: 0, around: 42, tight: true },
];

/** The lines of a column, with y from its top, and how many of its values have no room (`left`). */
export interface SetColumn {
  readonly lines: readonly Omit<Line, 'x'>[];
  readonly height: number;
  /** False when a line is wider than the column. */
  readonly fits: boolean;
  readonly left: number;
}

/**
 * Sets a column at a size. What does not fit is left out from the end and counted.
 * @param room width in px @param most height in px
 */
export function setColumn(
  column: Column,
  size: Size,
  room: number,
  most: number,
  by: Faces,
): SetColumn {
  const pen: Pen = { size, room, by };
  if (column.entries.length === 0) {
    const [said = noLevel] = column.gaps;
    // Two lines: the first word, and the rest.
    const rows = said
      .split(/ (.*)/u, 2)
      .map((words) => row([{ words, face: 'sans' as const, size: 30, fill: paper.quiet }], 30));
    return {
      ...placed(
        rows.map((r) => [r]),
        0,
      ),
      fits: true,
      left: 0,
    };
  }
  const { labels, shared, after } = size.tight
    ? shortLabels(column.entries)
    : { labels: column.entries.map((e) => e.label), shared: '', after: -1 };
  const blocks = column.entries.map((entry, i): Rows => [
    ...entryRows(entry, labels[i] ?? null, pen),
    ...(i === after ? labelRows(`đều ${shared}`, pen) : []),
  ]);
  const except: Rows = column.exception === null ? [] : labelRows(`đều ${column.exception}`, pen);
  const gaps: Rows = column.gaps.flatMap((g) => labelRows(g, pen));
  const fits = [...blocks.flat(), ...except, ...gaps].every((r) => fitsIn(r.runs, pen));
  for (let shown = blocks.length; ; shown--) {
    const left = column.entries.slice(shown).reduce((n, e) => n + e.goals, 0);
    const rest: Rows =
      left === 0
        ? []
        : [
            ...(after >= shown && shown > 0 ? labelRows(`đều ${shared}`, pen) : []),
            ...labelRows(`còn ${left} mục tiêu khác: xem bảng so sánh`, pen),
          ];
    const set = placed(
      [...blocks.slice(0, shown), shown === 0 ? [] : except, [...rest, ...gaps]],
      size.gap,
    );
    if (set.height <= most || shown === 0) return { ...set, fits, left };
  }
}

/** Places blocks of rows below each other. */
function placed(blocks: readonly Rows[], gap: number): Pick<SetColumn, 'lines' | 'height'> {
  const out: Omit<Line, 'x'>[] = [];
  let y = 0;
  for (const block of blocks.filter((b) => b.length > 0)) {
    if (y > 0) y += gap;
    for (const { runs, height, rise } of block) {
      out.push({ y: y + rise, runs });
      y += height;
    }
  }
  return { lines: out, height: y };
}
