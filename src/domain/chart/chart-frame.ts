import type { Drawing } from './drawing.ts';
import type { Figure } from './chart-figure.ts';
import { verdictSigns } from '../compare/verdict-signs.ts';
import { verdictWords } from '../compare/verdict-words.ts';
import { wrapRuns, type FrameRun, type MeasureRun } from './wrap-runs.ts';

/** Runs one after the other on one baseline. */
export interface FrameLine {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly FrameRun[];
}
/** Everything around the drawing of a downloaded chart, in px of a sheet 800 wide. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Top left corner of the drawing. */
  readonly drawing: { readonly x: number; readonly y: number };
  readonly lines: readonly FrameLine[];
  readonly rule: { readonly x: number; readonly y: number; readonly width: number };
  /** Left end and baseline of the site's name; `thread` is where its drawn thread begins. */
  readonly wordmark: { readonly x: number; readonly y: number; readonly thread: number };
  readonly title: string;
  /** All its words as one text, for those who do not see the picture. */
  readonly words: string;
}
/** Width, side margins and size of the site's name, in px. */
export const sheet = { width: 800, side: 43, name: 21 } as const;
/** Width between the margins, px. */
export const sheetRoom = sheet.width - 2 * sheet.side;

/** Places the words of a figure around its drawing. @param address of its page, without scheme */
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
  const label = verdictWords[figure.comparability];
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
