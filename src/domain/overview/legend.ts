import { mainYears } from '../compare/compare.ts';
import { cellWords, stateWords } from '../compare/cell-state.ts';
import { unlikeMeasure } from '../compare/without-number.ts';
import type { Province } from '../../model/model.ts';
import { headOf } from '../chart/chart-panel.ts';
import { noArt, labelAt, type Art, type ArtLine, type ArtMeasure, type ArtRun } from './art.ts';
import type { Overview } from './overview-panel.ts';
import { unlikeSign } from './row-places.ts';
import { verdictSigns } from '../compare/verdict-signs.ts';
import { verdictWords } from '../compare/verdict-words.ts';

type Head = ReturnType<typeof headOf>;

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

/** Draws the samples of a legend. */
class Samples {
  private readonly size: number;
  private readonly measure: ArtMeasure;
  private readonly y: number;
  private readonly height: number;

  constructor(size: number, measure: ArtMeasure) {
    this.size = size;
    this.measure = measure;
    this.height = legendBox(size).height;
    this.y = this.height / 2;
  }

  /** Words of the sheet, as it writes them. */
  words(runs: readonly ArtRun[], x = 0): Art {
    const place = { x, y: this.y + this.size * 0.34, size: this.size };
    return { ...noArt, labels: [labelAt(runs, place, this.measure)] };
  }

  /** Two marks of a province with a line between them: 2025 hollow and 2030 filled, or both ends of a range. */
  pair(of: Head, to: number, look: { readonly range: boolean }): Art {
    const size = look.range ? 8 : 11;
    const marks = [6, to].map((x) => ({ x, y: this.y, size, hollow: !look.range && x === 6, of }));
    return { ...noArt, lines: [this.line(6, to, of, look.range ? { width: 5 } : {})], marks };
  }

  /** A mark of the first year and the dots that lead on from it. */
  tail(of: Head): Art {
    return {
      lines: [this.line(15, 35, of, { width: 1.8, dash: [1.8, 3.2] })],
      marks: [{ x: 6, y: this.y, size: 11, hollow: true, of }],
      labels: [],
    };
  }

  /** The lines of the national marks. */
  nationalLines(): Art {
    const upright = (x: number, dash: boolean): ArtLine => ({
      x1: x,
      x2: x,
      y1: 2,
      y2: this.height - 2,
      width: 1.4,
      ink: 'ink',
      ...(dash ? { dash: [3.5, 2.5] as const } : {}),
    });
    return { ...noArt, lines: [upright(14, true), upright(40, false)] };
  }

  private line(x1: number, x2: number, of: Head, more: Partial<ArtLine> = {}): ArtLine {
    const ink = { province: of.province, colour: of.colour };
    return { x1, x2, y1: this.y, y2: this.y, width: 2, ink, ...more };
  }
}

const quiet = (words: string, ink: ArtRun['ink'] = 'quiet'): ArtRun => ({
  words,
  face: 'sans',
  ink,
});

/** What occurs on the sheet of that which a legend explains. */
function occurring(panels: Overview['panels']) {
  const rows = panels.flatMap((p) => p.rows);
  const tails = rows.flatMap((r) => r.tails);
  const said = rows.flatMap((r) => (r.said === null ? [] : [r.said]));
  const points = rows.flatMap((r) => r.points);
  const operators = points
    .flatMap((p) => [p.shown.operator, p.shown.after])
    .filter((o) => o !== '' && o !== 'nhóm');
  return {
    hasTail: (kind: (typeof tails)[number]['kind']) => tails.some((t) => t.kind === kind),
    says: (kind: (typeof said)[number]['kind']) => said.some((s) => s.kind === kind),
    // "≠", "≈" or both, in this order.
    unlike: [false, true]
      .filter((near) =>
        [...tails, ...said].some((t) => t.kind === 'unlike' && (t.near === true) === near),
      )
      .map((near) => unlikeSign({ near })),
    hasRange: points.some((p) => p.max !== null),
    operators: [...new Set(operators)],
    quoted: [...tails, ...said].flatMap((t) => t.quoted).map((q) => `“${q}”`),
    hasNational: panels.some((p) => p.national.lines.length > 0),
  };
}

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
  const sample = new Samples(size, measure);
  const { hasTail, says, unlike, hasRange, operators, quoted, hasNational } = occurring(panels);
  const [first, last] = mainYears;
  const room = legendBox(size).width - size / 2;
  const quote = quoted.find((q) => measure(q, 'italic', size) <= room) ?? '“…”';
  const spoken = stateWords('not-stated', true);
  const unlikeSigns = unlike.flatMap((sign, i) => (i === 0 ? [sign] : [quiet(' '), sign]));
  const entries: readonly (LegendEntry | false)[] = [
    {
      sample: sample.pair(one, 48, { range: false }),
      words: `dấu rỗng là mục tiêu ${first}, dấu đặc là ${last}`,
    },
    hasTail('nothing') && {
      sample: sample.tail(other),
      words: 'văn bản không nêu cho năm kia',
    },
    hasTail('unlike') && {
      sample: { ...sample.tail(one), labels: sample.words(unlikeSigns, 40).labels },
      words: `năm kia: ${unlikeMeasure}`,
    },
    hasRange && {
      sample: sample.pair(one, 34, { range: true }),
      words: 'một khoảng, như văn bản viết',
    },
    operators.length > 0 && {
      sample: sample.words([
        quiet(`${operators[0]} `, 'soft'),
        { words: '50', face: 'bold', ink: 'ink' },
      ]),
      words: `${operators.map((o) => `“${o}”`).join(', ')}: chữ của văn bản`,
    },
    says('silent') && {
      sample: sample.words([quiet(cellWords['not-stated'])]),
      words: 'không câu nào đặt mục tiêu này; không phải là 0',
    },
    says('outside') && {
      sample: sample.words([quiet(cellWords.outside)]),
      words: 'văn bản trang này có của tỉnh ấy chỉ nói về việc khác',
    },
    says('spoken') && {
      sample: sample.words([quiet(spoken.split(',')[0] ?? spoken)]),
      words: 'có câu nói tới việc này mà không đặt mức nào',
    },
    says('unlike') && {
      sample: sample.words(unlikeSigns),
      words: `${unlikeMeasure}, không vẽ chung${unlike.length > 1 ? `; ${verdictSigns['so-duoc-co-luu-y']} ${verdictWords['so-duoc-co-luu-y']}` : ''}`,
    },
    quoted.length > 0 && {
      sample: sample.words([{ words: quote, face: 'italic', ink: 'soft' }]),
      words: 'có lời, không có số: không đổi thành 100%',
    },
    hasNational && {
      sample: sample.nationalLines(),
      words: `mức quốc gia: gạch đứt ${first}, gạch liền ${last}; không phải của tỉnh nào; không ghi là chưa có mức đã đối chiếu`,
    },
  ];
  return entries.filter((e) => e !== false);
}
