import { type ShownValue, unitGap } from '../domain/compare/shown-value.ts';
import { mainYears } from '../domain/compare/compare.ts';
import type { Step } from './column.ts';
import { exceptionRows } from './exception-rows.ts';
import { paper } from './paper.ts';
import type { Run } from './placed.ts';
import { fitsIn, quiet, row, type Pen, type Rows } from './rows.ts';
import type { Size } from './size.ts';

function numberRuns({ operator, number, unit, after }: ShownValue, size: Size): Run[] {
  return [
    ...(operator === '' ? [] : [quiet(`${operator}\u00a0`, size.label)]),
    { words: number, face: 'bold', size: size.number, fill: paper.ink },
    ...(unit === ''
      ? []
      : [quiet(`${unitGap(unit)}${unit}`, Math.max(size.label, Math.round(size.number * 0.62)))]),
    ...(after === '' ? [] : [quiet(`\u00a0${after}`, size.label)]),
  ];
}

/** The year before a value; nothing where the text gives none. */
export const yearRun = (year: number | null, size: Size): Run[] =>
  year === null ? [] : [quiet(`${year}: `, size.label)];

/** "80% → 100%" on one line where it fits, else one line for each year. */
export function numberRows(steps: readonly Step[], pen: Pen): Rows {
  const { size } = pen;
  const [first, last] = steps;
  const both =
    steps.length === 2 &&
    steps.every((s) => s.exception === null) &&
    first?.year === mainYears[0] &&
    last?.year === mainYears[1] &&
    first.value !== null &&
    last.value !== null;
  if (both) {
    const pair = [
      ...numberRuns(first.value, size),
      quiet(' → ', size.label),
      ...numberRuns(last.value, size),
    ];
    if (fitsIn(pair, pen)) return [row(pair, size.number)];
  }
  return steps.flatMap((s) => [
    row(
      [...yearRun(s.year, size), ...(s.value === null ? [] : numberRuns(s.value, size))],
      size.number,
    ),
    ...exceptionRows(s.exception, [s], pen),
  ]);
}
