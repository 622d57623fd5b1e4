import { mainYears } from '../domain/compare/compare.ts';
import { cellWords } from '../domain/compare/cell-state.ts';
import { noYear } from '../domain/words/year-words.ts';
import { excerptAround } from '../domain/words/excerpt.ts';
import { unitGap, type ShownValue } from '../domain/compare/format.ts';
import type { Entry, Step } from './column.ts';
import { paper } from './paper.ts';
import { runsWidth, type Faces, type Run } from './placed.ts';
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
  /** Where those are few (“đều”) and no label says what they speak of, so many letters of the statement around them. */
  readonly around: number;
  /** The label stands behind the number where there is room. */
  readonly tight: boolean;
}

const quiet = (words: string, size: number): Run => ({
  words,
  face: 'sans',
  size,
  fill: paper.quiet,
});

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

const yearRun = (year: number | null, size: Size): Run[] =>
  year === null ? [] : [quiet(`${year}: `, size.label)];

/** With what an entry is set. */
export interface Pen {
  readonly size: Size;
  /** Width of the column. */
  readonly room: number;
  readonly by: Faces;
}
/** Lines of one entry, each with the height it takes. */
export type Rows = readonly {
  readonly runs: readonly Run[];
  readonly height: number;
  readonly rise: number;
}[];

export const row = (runs: readonly Run[], most: number) => ({
  runs,
  height: most * 1.24,
  rise: most * 0.95,
});

/** A line with a number ends this much before its column does: the numbers of two columns must not read as one line. */
const clear = 14;

/** Whether a line stands within its column. */
export const fitsIn = (runs: readonly Run[], { room, by }: Pick<Pen, 'room' | 'by'>): boolean =>
  runsWidth(runs, by) <= room - (runs.some((r) => r.face === 'bold') ? clear : 0);

/** Quiet words on as many lines as they take. */
export const labelRows = (label: string, { size, room, by }: Pen): Rows =>
  balanced(label, size.label, room, by.sans).map((words) =>
    row([quiet(words, size.label)], size.label),
  );

const isWhole = (step: Step, size: Size): step is Step & { readonly sentence: string } =>
  step.sentence !== null && step.sentence.length <= size.sentence;

/** What is taken out, under what it is taken out of; not again where whole statements hold it. */
function exceptionRows(exception: string | null, steps: readonly Step[], pen: Pen): Rows {
  if (
    exception === null ||
    steps.every((s) => s.value === null && isWhole(s, pen.size) && s.sentence.includes(exception))
  )
    return [];
  return labelRows(exception, pen);
}

/** "80% → 100%" on one line where it fits, else one line a year. */
function numberRows(steps: readonly Step[], pen: Pen): Rows {
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

/** What a label says is counted; '' where it says no more than that there is no number. */
export const countedBy = (label: string | null): string =>
  label === null || label.startsWith('Câu không có số') ? '' : label;

/** The words that bear the value, with up to `most` letters of what stands around them where they say nothing alone (“đều”). */
export const tellingWords = (
  { sentence, valueWords }: Step,
  label: string | null,
  most: number,
): string =>
  sentence !== null && countedBy(label) === '' && valueWords.length <= 12
    ? excerptAround(sentence, valueWords, most)
    : valueWords;

/** The whole statement when it is short enough, else the words that bear the value. */
const quotedWords = (step: Step, label: string | null, size: Size): string =>
  isWhole(step, size) ? step.sentence : tellingWords(step, label, size.around);

/** The wording in quotation marks. */
function wordRows(step: Step, label: string | null, { size, room, by }: Pen): Rows {
  const words = quotedWords(step, label, size);
  // The year stands on the first line: a word of its width holds its place.
  const year = step.year === null ? '' : `${step.year}\u00a0`;
  const broken = balanced(`${year}“${words}”`, size.words, room, by.italic);
  return broken.map((line, i) =>
    row(
      [
        ...(i === 0 ? yearRun(step.year, size) : []),
        {
          words: i === 0 ? line.slice(year.length) : line,
          face: 'italic',
          size: size.words,
          fill: paper.ink,
        },
      ],
      size.words,
    ),
  );
}

/** Headings of measures that say so themselves. */
const noNumber = /không (?:có|ghi|nói)/;

/** Under words: what is counted (unless the whole statement stands there), that there is no number, and no year if there is none. */
function wordLabel(label: string | null, step: Step, size: Size): string {
  const counted = isWhole(step, size) ? '' : countedBy(label);
  const missing = [
    step.year === null ? noYear : '',
    noNumber.test(counted) ? '' : cellWords['no-number'],
  ]
    .filter((p) => p !== '')
    .join(', ');
  return [counted, missing].filter((p) => p !== '').join('; ');
}

/** Everything of one entry. @param label of the entry, as short as its column lets it be */
export function entryRows(entry: Entry, label: string | null, pen: Pen): Rows {
  const { size } = pen;
  const numbers = entry.steps.filter((s) => s.value !== null);
  const words = entry.steps.filter((s) => s.value === null);
  const values = numbers.length > 0 ? numberRows(numbers, pen) : [];
  const said = [label, numbers.some((s) => s.year === null) ? noYear : null]
    .filter((s) => s !== null)
    .join('; ');
  const [only] = values;
  const behind =
    size.tight && values.length === 1 && only !== undefined && said !== ''
      ? [...only.runs, quiet(`  ${said}`, size.label)]
      : null;
  const numbered =
    behind !== null && fitsIn(behind, pen)
      ? [row(behind, size.number)]
      : [...values, ...(said === '' || values.length === 0 ? [] : labelRows(said, pen))];
  return [
    ...numbered,
    ...words.flatMap((step) => {
      const quoted = wordRows(step, label, pen);
      const [line] = quoted;
      const about = wordLabel(label, step, size);
      const joined =
        size.tight && quoted.length === 1 && line !== undefined
          ? [...line.runs, quiet(`  ${about}`, size.label)]
          : null;
      const shown =
        joined !== null && fitsIn(joined, pen)
          ? [row(joined, size.words)]
          : [...quoted, ...labelRows(about, pen)];
      return [...shown, ...exceptionRows(step.exception, [step], pen)];
    }),
    ...exceptionRows(entry.exception, entry.steps, pen),
  ];
}
