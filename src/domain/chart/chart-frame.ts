import type { Drawing } from './chart-layout.ts';
import type { Figure } from './chart-figure.ts';
import { verdictSigns } from '../compare/verdict-signs.ts';
import { comparabilities } from '../../schemas/topic.ts';

type FigureFace = 'serif' | 'sans';
/** Words of one size and weight. */
export interface FrameRun {
  readonly text: string;
  readonly face: FigureFace;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: 'ink' | 'soft' | 'thread';
}
/** Runs after each other on one baseline. */
export interface FrameLine {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly FrameRun[];
}
/** What stands around the drawing of a chart to take away, in px of a sheet 800 wide. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where the drawing stands. */
  readonly drawing: { readonly x: number; readonly y: number };
  readonly lines: readonly FrameLine[];
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
  /** Left end and baseline of the site's name, with the room for its thread. */
  readonly wordmark: { readonly x: number; readonly y: number; readonly thread: number };
  readonly title: string;
  /** The file's words in one piece, for those who do not see it. */
  readonly words: string;
}
export type MeasureRun = (run: Pick<FrameRun, 'text' | 'face' | 'size' | 'weight'>) => number;

export const sheet = { width: 800, side: 43, name: 21 } as const;
export const sheetRoom = sheet.width - 2 * sheet.side;

/** Runs broken into lines no wider than `room`; no word is lost. */
export function wrapRuns(
  runs: readonly FrameRun[],
  room: number,
  measure: MeasureRun,
): readonly (readonly FrameRun[])[] {
  const lines: FrameRun[][] = [[]];
  let used = 0;
  for (const run of runs) {
    for (const word of run.text.match(/[^ ]* |[^ ]+/g) ?? []) {
      const line = lines.at(-1) ?? [];
      const width = measure({ ...run, text: word });
      if (line.length > 0 && used + measure({ ...run, text: word.trimEnd() }) > room) {
        lines.push([{ ...run, text: word }]);
        used = width;
        continue;
      }
      const last = line.at(-1);
      if (
        last !== undefined &&
        last.face === run.face &&
        last.weight === run.weight &&
        last.colour === run.colour &&
        last.size === run.size
      )
        line[line.length - 1] = { ...last, text: last.text + word };
      else line.push({ ...run, text: word });
      used += width;
    }
  }
  return lines.map((line) =>
    line.map((r, i) => (i === line.length - 1 ? { ...r, text: r.text.trimEnd() } : r)),
  );
}

/** Places the words of a figure around its drawing. `address` bears no scheme. */
export function layOutFrame(
  figure: Figure,
  drawing: Drawing,
  address: string,
  measure: MeasureRun,
): Frame {
  const { side, width } = sheet;
  const lines: FrameLine[] = [];
  let y = 34;
  const put = (runs: readonly FrameRun[], height: number, indent = 0, room = sheetRoom) => {
    for (const line of wrapRuns(runs, room - indent, measure)) {
      y += height;
      lines.push({ x: side + indent, y, runs: line });
    }
  };
  const sans = (
    text: string,
    size: number,
    colour: FrameRun['colour'] = 'soft',
    weight: FrameRun['weight'] = 400,
  ): FrameRun => ({ text, face: 'sans', size, weight, colour });
  const title: FrameRun = {
    text: figure.title,
    face: 'serif',
    size: figure.title.length > 40 ? 26 : 29,
    weight: 400,
    colour: 'ink',
  };
  put([title], title.size * 1.2);
  y += 4;

  const loud = figure.comparability === 'khac-thuoc-do' ? 'thread' : 'ink';
  const label = comparabilities[figure.comparability];
  lines.push({
    x: side,
    y: y + 24,
    runs: [sans(verdictSigns[figure.comparability], 15.5, loud, 600)],
  });
  put([sans(label, 15.5, loud, 600), sans(figure.verdict.slice(label.length), 15.5)], 24, 22);
  y += 6;
  put([sans(figure.measure, 14, 'ink', 600)], 21);
  put([sans(figure.key, 14)], 21);
  y += 12;

  const top = y;
  y += drawing.height + 6;
  const notes = [
    ...(figure.exceptions === '' ? [] : [{ label: 'Ngoại lệ', said: figure.exceptions }]),
    ...figure.undrawn,
  ];
  for (const { label: why, said } of notes)
    put([sans(`${why}: `, 13.5, 'ink', 600), sans(`${said}.`, 13.5)], 20);
  y += 16;
  const rule = { x: side, y, width: sheetRoom };
  y += 4;
  put([sans(figure.source, 12)], 18);
  y += 34;
  const end = [sans(`${address} · CC BY 4.0`, 12.5)];
  lines.push({ x: width - side - end.reduce((sum, r) => sum + measure(r), 0), y, runs: end });
  const name = measure({ text: 'Đối', face: 'serif', size: sheet.name, weight: 600 });
  return {
    width,
    height: y + 28,
    drawing: { x: side, y: top },
    lines,
    rule,
    wordmark: { x: side, y, thread: side + name + 4 },
    title: figure.title,
    words: [
      figure.title,
      figure.verdict,
      figure.measure,
      ...notes.map((u) => `${u.label}: ${u.said}`),
      figure.source,
    ]
      .map((w) => (w.endsWith('.') ? w : `${w}.`))
      .join(' '),
  };
}
