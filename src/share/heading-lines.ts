import { verdictLine } from '../domain/compare/verdict-line.ts';
import { verdictSigns } from '../domain/compare/verdict-signs.ts';
import { verdictWords } from '../domain/compare/verdict-words.ts';
import { canvas, room } from './canvas.ts';
import { paper } from './paper.ts';
import type { Picture } from './picture-type.ts';
import type { Faces, Line, Run } from './placed.ts';
import { balanced, lines, brokenBySense } from './typeset.ts';

/** The title on one line where a size allows it, else on as many as it needs: never cut. @param large for pages without a comparison */
export function titleLines(
  title: string,
  large: boolean,
  by: Faces,
): { readonly size: number; readonly words: readonly string[] } {
  const one = large
    ? undefined
    : [54, 50, 46, 42].find((size) => by.serif.width(title, size) <= room);
  if (one !== undefined) return { size: one, words: [title] };
  const size = large
    ? ([60, 56, 50, 44].find((s) => lines(title, s, room, by.serif).length <= 3) ?? 40)
    : 40;
  return { size, words: balanced(title, size, room, by.serif) };
}

/** The verdict with its sign, and what makes the measures differ. @param top baseline of the first line */
export function verdictLines(
  verdict: NonNullable<Picture['verdict']>,
  top: number,
  by: Faces,
): { readonly lines: readonly Line[]; readonly bottom: number } {
  const { comparability } = verdict;
  const size = 25;
  const lineHeight = 34;
  const indent = 34;
  const colour = comparability === 'khac-thuoc-do' ? paper.thread : paper.ink;
  const label: Run = {
    words: verdictWords[comparability],
    face: 'bold',
    size,
    fill: colour,
  };
  const words = brokenBySense(verdictLine(verdict), size, room - indent - 12, by.sans);
  return {
    lines: words.flatMap((line, i): Line[] => {
      const y = top + i * lineHeight;
      const rest: Run = {
        words: i === 0 ? line.slice(label.words.length) : line,
        face: 'sans',
        size,
        fill: paper.soft,
      };
      const sign: Line = {
        x: canvas.side,
        y,
        runs: [{ words: verdictSigns[comparability], face: 'bold', size, fill: colour }],
      };
      return i === 0
        ? [
            sign,
            { x: canvas.side + indent, y, runs: [label, ...(rest.words === '' ? [] : [rest])] },
          ]
        : [{ x: canvas.side + indent, y, runs: [rest] }];
    }),
    bottom: top + (words.length - 1) * lineHeight,
  };
}
