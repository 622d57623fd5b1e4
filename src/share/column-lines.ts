import { mainYears } from '../domain/compare.ts';
import { unitGap, type ShownValue } from '../domain/format.ts';
import type { Column, Entry, Step } from './column.ts';
import { paper } from './paper.ts';
import { runsWidth, type Faces, type Line, type Run } from './placed.ts';
import { balanced } from './typeset.ts';

/** How large the entries of a column are set. */
export interface Size {
  readonly number: number;
  readonly label: number;
  readonly words: number;
  /** Space between two entries. */
  readonly gap: number;
  /** Whole statements up to this many letters; of longer ones the words that bear the value. */
  readonly sentence: number;
  /** The label stands behind the number where there is room. */
  readonly tight: boolean;
}

/** From the largest to the smallest; nothing is set smaller than 21 px. */
export const sizes: readonly Size[] = [
  { number: 58, label: 24, words: 30, gap: 18, sentence: 220, tight: false },
  { number: 48, label: 23, words: 28, gap: 16, sentence: 150, tight: false },
  { number: 42, label: 22, words: 27, gap: 14, sentence: 90, tight: false },
  { number: 36, label: 22, words: 26, gap: 11, sentence: 60, tight: false },
  { number: 32, label: 21, words: 24, gap: 9, sentence: 44, tight: true },
  { number: 27, label: 21, words: 22, gap: 6, sentence: 0, tight: true },
  { number: 24, label: 21, words: 21, gap: 2, sentence: 0, tight: true },
];

/** The lines of a column, their y counted from its top, and how many of its values found no room. */
export interface SetColumn {
  readonly lines: readonly Omit<Line, 'x'>[];
  readonly height: number;
  /** False when a line is wider than the column. */
  readonly fits: boolean;
  readonly left: number;
}

const quiet = (words: string, size: number): Run => ({ words, face: 'sans', size, fill: paper.quiet });

function numberRuns({ operator, number, unit, after }: ShownValue, size: Size): Run[] {
  return [
    ...(operator === '' ? [] : [quiet(`${operator}\u00a0`, size.label)]),
    { words: number, face: 'bold', size: size.number, fill: paper.ink },
    ...(unit === '' ? [] : [quiet(`${unitGap(unit)}${unit}`, Math.max(size.label, Math.round(size.number * 0.62)))]),
    ...(after === '' ? [] : [quiet(`\u00a0${after}`, size.label)]),
  ];
}

const yearRun = (year: number | null, size: Size): Run[] => (year === null ? [] : [quiet(`${year}: `, size.label)]);

interface Pen {
  readonly size: Size;
  readonly room: number;
  readonly by: Faces;
}
/** Lines of one entry, each with the height it takes. */
type Rows = readonly { readonly runs: readonly Run[]; readonly height: number; readonly rise: number }[];

const row = (runs: readonly Run[], most: number) => ({ runs, height: most * 1.24, rise: most * 0.95 });

const labelRows = (label: string, { size, room, by }: Pen): Rows => balanced(label, size.label, room, by.sans).map((words) => row([quiet(words, size.label)], size.label));

/** "80% → 100%" on one line where it fits, else one line a year. */
function numberRows(steps: readonly Step[], pen: Pen): Rows {
  const { size, room, by } = pen;
  const [first, last] = steps;
  const both = steps.length === 2 && first?.year === mainYears[0] && last?.year === mainYears[1] && first.value !== null && last.value !== null;
  if (both) {
    const pair = [...numberRuns(first.value, size), quiet(' → ', size.label), ...numberRuns(last.value, size)];
    if (runsWidth(pair, by) <= room) return [row(pair, size.number)];
  }
  return steps.map((s) => row([...yearRun(s.year, size), ...(s.value === null ? [] : numberRuns(s.value, size))], size.number));
}

const isWhole = (step: Step, size: Size): boolean => step.sentence !== null && step.sentence.length <= size.sentence;

/** The wording in quotation marks: the whole statement when it is short enough. */
function wordRows(step: Step, { size, room, by }: Pen): Rows {
  const words = isWhole(step, size) ? step.sentence : step.valueWords;
  // The year stands on the first line: a word of its width holds its place.
  const year = step.year === null ? '' : `${step.year}\u00a0`;
  const broken = balanced(`${year}“${words}”`, size.words, room, by.italic);
  return broken.map((line, i) => row([...(i === 0 ? yearRun(step.year, size) : []), { words: i === 0 ? line.slice(year.length) : line, face: 'italic', size: size.words, fill: paper.ink }], size.words));
}

/** Headings of measures that say so themselves. */
const noNumber = /không (?:có|ghi|nói)/;

/** Under words: what is counted (unless the whole statement stands there), that there is no number, and no year if there is none. */
function wordLabel(label: string | null, step: Step, size: Size): string {
  const counted = label === null || label.startsWith('Câu không có số') || isWhole(step, size) ? '' : label;
  const missing = [step.year === null ? 'không ghi năm' : '', noNumber.test(counted) ? '' : 'không có số'].filter((p) => p !== '').join(', ');
  return [counted, missing].filter((p) => p !== '').join('; ');
}

function entryRows(entry: Entry, label: string | null, pen: Pen): Rows {
  const { size, room, by } = pen;
  const numbers = entry.steps.filter((s) => s.value !== null);
  const words = entry.steps.filter((s) => s.value === null);
  const values = numbers.length > 0 ? numberRows(numbers, pen) : [];
  const said = [label, numbers.some((s) => s.year === null) ? 'không ghi năm' : null].filter((s) => s !== null).join('; ');
  const [only] = values;
  const behind = size.tight && values.length === 1 && only !== undefined && said !== '' ? [...only.runs, quiet(`  ${said}`, size.label)] : null;
  const numbered = behind !== null && runsWidth(behind, by) <= room ? [row(behind, size.number)] : [...values, ...(said === '' || values.length === 0 ? [] : labelRows(said, pen))];
  return [...numbered, ...words.flatMap((step) => {
    const quoted = wordRows(step, pen);
    const [line] = quoted;
    const about = wordLabel(label, step, size);
    const joined = size.tight && quoted.length === 1 && line !== undefined ? [...line.runs, quiet(`  ${about}`, size.label)] : null;
    return joined !== null && runsWidth(joined, by) <= room ? [row(joined, size.words)] : [...quoted, ...labelRows(about, pen)];
  })];
}

/** "Cấp xã, trên môi trường mạng" → what differs, and the rest that several labels of the column share. */
const parted = (label: string | null): readonly [string, string] => { const at = label?.indexOf(', ') ?? -1; return label === null || at < 0 ? [label ?? '', ''] : [label.slice(0, at), label.slice(at + 2)]; };

/** Labels of the column in short form, with what they share said once. */
function shortLabels(entries: readonly Entry[], size: Size): { readonly labels: readonly (string | null)[]; readonly shared: string; readonly after: number } {
  const numbered = entries.map((e) => (e.steps.some((s) => s.value !== null) ? parted(e.label)[1] : ''));
  const [rest = ''] = numbered.filter((r, i) => r !== '' && numbered.indexOf(r) !== i);
  if (!size.tight || rest === '') return { labels: entries.map((e) => e.label), shared: '', after: -1 };
  return { labels: entries.map((e, i) => (numbered[i] === rest ? parted(e.label)[0] : e.label)), shared: rest, after: numbered.lastIndexOf(rest) };
}

/** Sets a column at a size in a width. What does not fit into `most` px is left out from the end and counted. */
export function setColumn(column: Column, size: Size, room: number, most: number, by: Faces): SetColumn {
  const pen: Pen = { size, room, by };
  if (column.entries.length === 0) {
    const rows = ['không', 'đặt mức'].map((words) => row([{ words, face: 'sans' as const, size: 30, fill: paper.quiet }], 30));
    return { ...placed(rows.map((r) => [r]), 0), fits: true, left: 0 };
  }
  const { labels, shared, after } = shortLabels(column.entries, size);
  const blocks = column.entries.map((entry, i): Rows => [...entryRows(entry, labels[i] ?? null, pen), ...(i === after ? labelRows(`đều ${shared}`, pen) : [])]);
  const gaps: Rows = column.gaps.flatMap((g) => labelRows(g, pen));
  const fits = [...blocks.flat(), ...gaps].every((r) => runsWidth(r.runs, by) <= room);
  for (let shown = blocks.length; ; shown--) {
    const left = column.entries.slice(shown).reduce((n, e) => n + e.steps.length, 0);
    const rest: Rows = left === 0 ? [] : [...(after >= shown && shown > 0 ? labelRows(`đều ${shared}`, pen) : []), ...labelRows(`còn ${left} mục tiêu khác: xem bảng so sánh`, pen)];
    const set = placed([...blocks.slice(0, shown), [...rest, ...gaps]], size.gap);
    if (set.height <= most || shown === 0) return { ...set, fits, left };
  }
}

/** Blocks of rows under each other. */
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
