import { mainYears } from '../compare/compare.ts';
import { cellWords, stateWords } from '../compare/cell-state.ts';
import type { Province } from '../../model/model.ts';
import { headOf } from '../chart/chart-panel.ts';
import { noArt, labelAt, type Art, type ArtLine, type ArtMeasure, type ArtRun } from './art.ts';
import type { Overview } from './overview-panel.ts';
import { unlikeWords } from './overview-row.ts';

/** One sign of the sheet: how it is drawn, or the words it consists of, and what it means. */
export interface LegendEntry {
  /** In a box of `legendBox`. */
  readonly sample: Art;
  readonly words: string;
}
/** The box of a sample at a size of type, px. */
export const legendBox = (size: number): { readonly width: number; readonly height: number } => ({
  width: size * 6.6,
  height: 22,
});

/** Signs that occur on the sheet, with their meaning. @param provinces lend their marks and colours to the samples */
export function legendOf(
  { panels }: Pick<Overview, 'panels'>,
  provinces: readonly Province[],
  size: number,
  measure: ArtMeasure,
): readonly LegendEntry[] {
  const heads = provinces.map(headOf);
  const [one] = heads;
  if (one === undefined) return [];
  const other = heads.at(-1) ?? one;
  const { height } = legendBox(size);
  const y = height / 2;
  const rows = panels.flatMap((p) => p.rows);
  const tails = rows.flatMap((r) => r.tails);
  const said = rows.flatMap((r) => (r.said === null ? [] : [r.said]));
  const drawn = panels.flatMap((p) => p.national.lines);
  const words = (runs: readonly ArtRun[], x = 0): Art => ({
    ...noArt,
    labels: [labelAt(runs, { x, y: y + size * 0.34, size }, measure)],
  });
  const quiet = (text: string, ink: ArtRun['ink'] = 'quiet'): ArtRun => ({
    words: text,
    face: 'sans',
    ink,
  });
  const sign: ArtRun = { words: '≠', face: 'bold', ink: 'thread' };
  const line = (x1: number, x2: number, of: typeof one, more: Partial<ArtLine> = {}): ArtLine => ({
    x1,
    x2,
    y1: y,
    y2: y,
    width: 2,
    ink: { province: of.province, colour: of.colour },
    ...more,
  });
  const tail = (of: typeof one): Art => ({
    lines: [line(15, 35, of, { width: 1.8, dash: [1.8, 3.2] })],
    marks: [{ x: 6, y, size: 11, hollow: true, of }],
    labels: [],
  });
  const [first, last] = mainYears;
  const quoted = [...tails, ...said].flatMap((t) => t.quoted).map((q) => `“${q}”`);
  const room = legendBox(size).width - size / 2;
  const quote = quoted.find((q) => measure(q, 'italic', size) <= room) ?? '“…”';
  const spoken = stateWords('not-stated', true);
  const operators = [
    ...new Set(
      rows.flatMap((r) =>
        r.points
          .flatMap((p) => [p.shown.operator, p.shown.after])
          .filter((o) => o !== '' && o !== 'nhóm'),
      ),
    ),
  ];
  const upright = (x: number, dash: boolean): ArtLine => ({
    x1: x,
    x2: x,
    y1: 2,
    y2: height - 2,
    width: 1.4,
    ink: 'ink',
    ...(dash ? { dash: [3.5, 2.5] as const } : {}),
  });
  const entries: readonly (LegendEntry | false)[] = [
    {
      sample: {
        ...noArt,
        lines: [line(6, 48, one)],
        marks: [
          { x: 6, y, size: 11, hollow: true, of: one },
          { x: 48, y, size: 11, hollow: false, of: one },
        ],
      },
      words: `dấu rỗng là mục tiêu ${first}, dấu đặc là ${last}`,
    },
    tails.some((t) => t.kind === 'nothing') && {
      sample: tail(other),
      words: 'văn bản không nêu cho năm kia',
    },
    tails.some((t) => t.kind === 'unlike') && {
      sample: { ...tail(one), labels: words([sign], 40).labels },
      words: `năm kia tỉnh ấy ${unlikeWords}`,
    },
    rows.some((r) => r.points.some((p) => p.max !== null)) && {
      sample: {
        ...noArt,
        lines: [line(6, 34, one, { width: 5 })],
        marks: [6, 34].map((x) => ({ x, y, size: 8, hollow: false, of: one })),
      },
      words: 'một khoảng, như văn bản viết',
    },
    operators.length > 0 && {
      sample: words([quiet(`${operators[0]} `, 'soft'), { words: '50', face: 'bold', ink: 'ink' }]),
      words: `${operators.map((o) => `“${o}”`).join(', ')}: chữ của văn bản`,
    },
    said.some((s) => s.kind === 'silent') && {
      sample: words([quiet(cellWords['not-stated'])]),
      words: 'không câu nào đặt mục tiêu này; không phải là 0',
    },
    said.some((s) => s.kind === 'outside') && {
      sample: words([quiet(cellWords.outside)]),
      words: 'văn bản trang này có của tỉnh ấy chỉ nói về việc khác',
    },
    said.some((s) => s.kind === 'spoken') && {
      sample: words([quiet(spoken.split(',')[0] ?? spoken)]),
      words: 'có câu nói tới việc này mà không đặt mức nào',
    },
    said.some((s) => s.kind === 'unlike') && {
      sample: words([sign, quiet(` ${unlikeWords}`, 'soft')]),
      words: 'tỉnh có số, nhưng đếm thứ khác: không vẽ chung',
    },
    quoted.length > 0 && {
      sample: words([{ words: quote, face: 'italic', ink: 'soft' }]),
      words: 'có lời, không có số: không đổi thành 100%',
    },
    drawn.length > 0 && {
      sample: { ...noArt, lines: [upright(14, true), upright(40, false)] },
      words: `mức quốc gia: gạch đứt ${first}, gạch liền ${last}; không phải của tỉnh nào; không ghi là chưa có mức đã đối chiếu`,
    },
  ];
  return entries.filter((e) => e !== false);
}
