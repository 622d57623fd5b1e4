import type { Panel, PanelRow } from './chart-panel.ts';
import type { DrawnRow, Drawing, Label, Measure, Stroke } from './drawing.ts';
import { printNumber } from '../words/print-number.ts';
import { nationalFoot, placeNational } from './national-place.ts';
import { gapLabel, markRoom, narrowValues, tail, wideValues } from './row-labels.ts';
import { drawnPoints, marksOf, strokesOf } from './row-points.ts';

/** Heights in px; chart.css reserves the same before any script runs. */
export const chartForm = {
  wide: { axis: 36, row: 44, foot: 4 },
  narrow: { axis: 32, row: 58, foot: 6 },
} as const;

/** Height of a drawing in px. @param lined whether it has national lines, which are named at their foot */
export const drawingHeight = (rows: number, narrow: boolean, lined: boolean): number => {
  const form = chartForm[narrow ? 'narrow' : 'wide'];
  return form.axis + rows * form.row + form.foot + (lined ? nationalFoot : 0);
};

/** Least width for the names, and for the words after the marks: the same for every panel, so that the axes of a topic align. */
const least = { names: 84, after: 178 } as const;

/** Width of the words after the last mark of a row. */
const wordsAfter = ({ gap, points }: PanelRow, measure: Measure): number =>
  gap === '' ? measure(points.at(-1)?.text ?? '') : tail.length + tail.gap + measure(gap);

/**
 * Places everything of a panel, in px. Wide: the name at the left, values outside the marks on both sides.
 * Narrow: name and values on a line above the marks, so that the plot takes the whole width.
 */
export function layOut(panel: Panel, width: number, narrow: boolean, measure: Measure): Drawing {
  const form = chartForm[narrow ? 'narrow' : 'wide'];
  const names = 26 + Math.max(least.names, ...panel.rows.map((r) => measure(r.name)));
  const pointed = panel.rows.filter((r) => r.points.length > 0);
  const after = Math.max(least.after, ...pointed.map((r) => wordsAfter(r, measure))) + markRoom;
  const plot = {
    left: narrow ? 10 : names + 24,
    right: width - (narrow ? 10 : after),
    top: form.axis,
    bottom: form.axis + panel.rows.length * form.row,
  };
  const { min, max } = panel.axis;
  const at = (value: number): number => {
    const share = (value - min) / (max - min);
    return plot.left + (panel.reverse ? 1 - share : share) * (plot.right - plot.left);
  };
  const drawRow = (row: PanelRow, i: number): DrawnRow => {
    const top = form.axis + i * form.row;
    const y = top + (narrow ? 41 : form.row / 2);
    const points = drawnPoints(row.points, at);
    const end = points.at(-1)?.to ?? 0;
    const gap = gapLabel(row.gap, points, y, measure, width);
    const quiet = (x: number): Label => ({
      x,
      y,
      anchor: 'start',
      text: row.gap,
      weight: 'quiet',
    });
    const name: Label = {
      x: 22,
      y: narrow ? top + 17 : y,
      anchor: 'start',
      text: row.name,
      weight: 'name',
    };
    const strokes: Stroke[] = strokesOf(points, y);
    if (gap !== null && gap.tail > 0)
      strokes.push({ x1: end, x2: end + gap.tail, y, kind: 'tail' });
    return {
      row,
      marks: [{ x: 7, y: name.y, kind: 'key' }, ...marksOf(points, y)],
      strokes,
      labels: [
        name,
        ...(narrow
          ? narrowValues(row, top + 17, measure, width)
          : wideValues(points, y, names, measure, width)),
        ...(gap === null ? [] : [gap.label]),
        // A province without a point says why, at the start of the axis.
        ...(points.length === 0 && row.gap !== '' ? [quiet(plot.left)] : []),
      ],
    };
  };
  const rows = panel.rows.map(drawRow);
  return {
    width,
    height: drawingHeight(panel.rows.length, narrow, panel.lines.length > 0),
    plot,
    ticks: (narrow && !panel.reverse ? [min, (min + max) / 2, max] : panel.axis.ticks).map(
      (value) => ({
        value,
        x: at(value),
        label: `${printNumber(value)}${panel.unit === '%' ? '%' : ''}`,
      }),
    ),
    rows,
    national: placeNational(panel.lines, { plot, width, narrow, rows, row: form.row, at }, measure),
  };
}
