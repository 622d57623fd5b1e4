import { comparabilities, type Comparability } from '../schemas/topic.ts';
import { verdictLine } from '../domain/compare/verdict-line.ts';
import { verdictSigns } from '../domain/compare/verdict-signs.ts';
import type { Province } from '../model/model.ts';
import type { Column } from './column.ts';
import { setColumn, sizes, type SetColumn } from './column-lines.ts';
import type { Size } from './entry-rows.ts';
import { paper } from './paper.ts';
import { runsWidth, type Faces, type Line, type Run } from './placed.ts';
import { balanced, lines, partedBySense } from './typeset.ts';

/** A share picture: what the page is about and, for a comparison, everything its provinces set as goals. 1200 × 630. */
export interface Picture {
  /** Small words at the top right: kind of page. */
  readonly kind: string;
  readonly title: string;
  /** The comparison shown, where the page is about more than it. */
  readonly subject: string | null;
  readonly verdict: {
    readonly comparability: Comparability;
    readonly difference: string | null;
  } | null;
  /** Lines under the title or the verdict. */
  readonly below: readonly string[];
  readonly columns: readonly Column[];
  readonly source: string;
  /** Address of the page from the site's root. */
  readonly path: string;
}

export interface Layout {
  readonly lines: readonly Line[];
  readonly rules: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly weight: number;
    readonly colour: string;
  }[];
  readonly marks: readonly {
    readonly province: string;
    readonly mark: Province['mark'];
    readonly x: number;
    readonly y: number;
  }[];
  /** Goals that found no room; the picture says how many. */
  readonly left: number;
}

export const canvas = { width: 1200, height: 630, side: 64 } as const;
const room = canvas.width - 2 * canvas.side;
const foot = 555;
const between = 24;

/** The title on one line where a size allows it, else on as many as it takes: never cut. */
function titleLines(
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

function verdictLines(
  verdict: NonNullable<Picture['verdict']>,
  top: number,
  by: Faces,
): { readonly lines: readonly Line[]; readonly bottom: number } {
  const { comparability } = verdict;
  const colour = comparability === 'khac-thuoc-do' ? paper.thread : paper.ink;
  const label: Run = {
    words: comparabilities[comparability],
    face: 'bold',
    size: 25,
    fill: colour,
  };
  const indent = 34;
  const words = partedBySense(verdictLine(verdict), 25, room - indent - 12, by.sans);
  return {
    lines: words.flatMap((line, i): Line[] => {
      const y = top + i * 34;
      const rest: Run = {
        words: i === 0 ? line.slice(label.words.length) : line,
        face: 'sans',
        size: 25,
        fill: paper.soft,
      };
      const sign: Line = {
        x: canvas.side,
        y,
        runs: [{ words: verdictSigns[comparability], face: 'bold', size: 25, fill: colour }],
      };
      return i === 0
        ? [
            sign,
            { x: canvas.side + indent, y, runs: [label, ...(rest.words === '' ? [] : [rest])] },
          ]
        : [{ x: canvas.side + indent, y, runs: [rest] }];
    }),
    bottom: top + (words.length - 1) * 34,
  };
}

interface Grid {
  readonly size: Size;
  readonly widths: readonly number[];
  readonly columns: readonly SetColumn[];
}

/** About how many lines an exception takes. */
const lineOf = (exception: string | null): number =>
  exception === null ? 0 : Math.ceil(exception.length / 26);

/** Shares of the width: a silent column needs little; one with much more to say than the others gets more. */
function widthSets(columns: readonly Column[]): readonly (readonly number[])[] {
  const whole = room - between * (columns.length - 1);
  const silent = columns.map((c) => c.entries.length === 0);
  const free = whole - silent.filter(Boolean).length * 190;
  const share = (weights: readonly number[]) => {
    const sum = weights.reduce((a, w, i) => a + (silent[i] ? 0 : w), 0);
    return weights.map((w, i) =>
      silent.every(Boolean) ? whole / columns.length : silent[i] ? 190 : (free * w) / sum,
    );
  };
  const steps = columns.map((c) =>
    c.entries.reduce(
      (n, e) => n + e.steps.length + (e.label === null ? 0 : 1) + lineOf(e.exception),
      lineOf(c.exception),
    ),
  );
  const most = Math.max(1, ...steps);
  return [
    share(columns.map(() => 1)),
    share(steps.map((n) => 1 + 0.4 * (n / most))),
    share(steps.map((n) => 1 + 0.9 * (n / most))),
  ];
}

/** How many goals find no room, or far more where a line is too wide. */
const lack = ({ columns }: Pick<Grid, 'columns'>): number =>
  columns.reduce((n, c) => n + c.left + (c.fits ? 0 : 100), 0);

type SetGrid = (size: Size, widths: readonly number[]) => Grid;

/** The same size in other widths: width goes, a little at a time, from the column with most room to spare to the one that lacks it. */
function evened(from: Grid, columns: readonly Column[], set: SetGrid): Grid {
  let [grid, best] = [from, from];
  for (let step = 0; step < 24 && lack(grid) > 0; step++) {
    const needy = grid.columns.findIndex((c) => c.left > 0 || !c.fits);
    const spare = grid.columns
      .map((c, i) => ({ i, height: c.height }))
      .filter(
        ({ i }) =>
          i !== needy && (columns[i]?.entries.length ?? 0) > 0 && (grid.widths[i] ?? 0) > 180,
      )
      .toSorted((a, b) => a.height - b.height)[0];
    if (spare === undefined) break;
    grid = set(
      grid.size,
      grid.widths.map((w, i) => (i === needy ? w + 10 : i === spare.i ? w - 10 : w)),
    );
    if (lack(grid) < lack(best)) best = grid;
  }
  return best;
}

/** The largest size at which every value stands in its column; at the smallest, what does not fit is counted. */
function setGrid(columns: readonly Column[], height: number, by: Faces): Grid {
  const set: SetGrid = (size, widths) => ({
    size,
    widths,
    columns: columns.map((c, i) => setColumn(c, size, widths[i] ?? 0, height, by)),
  });
  const tries = sizes.flatMap((size) => widthSets(columns).map((widths) => set(size, widths)));
  const whole = tries.find((g) => lack(g) === 0);
  return (
    whole ??
    tries.map((g) => evened(g, columns, set)).reduce((best, g) => (lack(g) < lack(best) ? g : best))
  );
}

/**
 * Places everything of a picture.
 * @param host of the site ("doi-chieu.vn"); '' while it has none: the picture then names no address
 */
export function layOutPicture(picture: Picture, host: string, by: Faces): Layout {
  const { kind, title, subject, verdict, below, columns, source, path } = picture;
  const grid = columns.length > 0;
  const out: Line[] = [];
  const rules: Layout['rules'][number][] = [];
  const marks: Layout['marks'][number][] = [];
  const right = (runs: readonly Run[], y: number): Line => ({
    x: canvas.width - canvas.side - runsWidth(runs, by),
    y,
    runs,
  });
  out.push(right([{ words: kind, face: 'sans', size: 24, fill: paper.soft }], 70));

  const { size, words } = titleLines(title, !grid, by);
  let y = grid ? 92 + size : 175;
  for (const [i, line] of words.entries()) {
    if (i > 0) y += size * 1.26;
    out.push({ x: canvas.side, y, runs: [{ words: line, face: 'serif', size, fill: paper.ink }] });
  }
  y += grid ? 46 : 62;
  if (subject !== null) {
    out.push({
      x: canvas.side,
      y,
      runs: [{ words: subject, face: 'bold', size: 25, fill: paper.ink }],
    });
    y += 36;
  }
  if (verdict !== null) {
    const set = verdictLines(verdict, y, by);
    out.push(...set.lines);
    y = set.bottom + 34;
  }
  for (const line of below.flatMap((b) => balanced(b, grid ? 22 : 27, room, by.sans))) {
    out.push({
      x: canvas.side,
      y,
      runs: [
        { words: line, face: 'sans', size: grid ? 22 : 27, fill: grid ? paper.quiet : paper.soft },
      ],
    });
    y += grid ? 30 : 40;
  }

  let left = 0;
  if (grid) {
    const head = 54;
    const most = foot - 12 - head - y;
    const set = setGrid(columns, most, by);
    const tallest = Math.max(...set.columns.map((c) => c.height));
    const top = Math.max(y, Math.min(foot - 18 - tallest - head, 320));
    let x: number = canvas.side;
    columns.forEach(({ province }, i) => {
      const width = set.widths[i] ?? 0;
      rules.push({ x, y: top, width, weight: 2, colour: paper.ink });
      marks.push({ province: province.slug, mark: province.mark, x, y: top + 16 });
      out.push({
        x: x + 34,
        y: top + 36,
        runs: [{ words: province.name, face: 'bold', size: 26, fill: paper.ink }],
      });
      for (const line of set.columns[i]?.lines ?? [])
        out.push({ x, y: top + head + line.y, runs: line.runs });
      left += set.columns[i]?.left ?? 0;
      x += width + between;
    });
  }
  rules.push({ x: canvas.side, y: foot, width: room, weight: 1, colour: paper.line });
  out.push({
    x: canvas.side,
    y: 587,
    runs: [{ words: source, face: 'sans', size: 21, fill: paper.soft }],
  });
  if (host !== '')
    out.push(right([{ words: `${host}${path}`, face: 'sans', size: 21, fill: paper.soft }], 587));
  return { lines: out, rules, marks, left };
}
