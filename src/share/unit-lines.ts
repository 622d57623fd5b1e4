import { figureText } from '../domain/compare/shown-value.ts';
import { unitChart, unitSize } from '../domain/chart/unit-chart.ts';
import { canvas, foot, room } from './canvas.ts';
import { paper } from './paper.ts';
import type { Layout, Units } from './picture-type.ts';
import type { Faces, Line, Run } from './placed.ts';
import { balanced } from './typeset.ts';

/** px: the answer, the words under the chart and on its axis, and the lines they take. */
const answer = { size: 36, line: 46 } as const;
const small = { size: 21, line: 29 } as const;
/** Under the axis: the figures on it. */
const ticks = 34;
/** Marks so many times as large as on a page, the largest that has room; smaller ones would not be seen: then the counts stand alone. */
const sizes = [1.7, 1.4, 1.2, 1, 0.8];

/** The answer in counts, the chart and what is not in it. @param top baseline of the first line */
export function unitLines(
  { answer: words, values, axis, reverse, unit, key }: Units,
  top: number,
  by: Faces,
): Pick<Layout, 'lines' | 'rules'> & { readonly marks: Layout['units'] } {
  const run = (said: string, size: number, fill: string): Run => ({
    words: said,
    face: 'sans',
    size,
    fill,
  });
  const said = balanced(words, answer.size, room, by.sans);
  const first = top + 20;
  const under = balanced(key, small.size, room, by.sans);
  const keyTop = foot - 16 - (under.length - 1) * small.line;
  const head = first + (said.length - 1) * answer.line + 18;
  const base = keyTop - small.line - ticks + 4;
  const fitting = sizes
    .map((times) => ({ times, chart: unitChart(values, axis, room, reverse, times) }))
    .find(({ chart }) => chart.base <= base - head);
  const lines: Line[] = [
    ...said.map((line, i) => ({
      x: canvas.side,
      y: first + i * answer.line,
      runs: [run(line, answer.size, paper.ink)],
    })),
    ...under.map((line, i) => ({
      x: canvas.side,
      y: keyTop + i * small.line,
      runs: [run(line, small.size, paper.soft)],
    })),
  ];
  if (fitting === undefined) return { lines, rules: [], marks: [] };
  const { times, chart } = fitting;
  const named = chart.ticks.map((t): Line => {
    const value = figureText(t.value, unit);
    return {
      x: canvas.side + t.x - by.sans.width(value, small.size) / 2,
      y: base + 28,
      runs: [run(value, small.size, paper.quiet)],
    };
  });
  return {
    lines: [...lines, ...named],
    rules: [{ x: canvas.side, y: base, width: room, weight: 2, colour: paper.ink }],
    marks: chart.stacks.flatMap((stack) =>
      stack.marks.map((m) => ({
        mark: m.province.mark,
        x: canvas.side + m.x,
        y: base - chart.base + m.y,
        size: unitSize * times,
      })),
    ),
  };
}
