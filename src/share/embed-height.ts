import { shownText } from '../domain/compare/shown-value.ts';
import { agreeing, mainYears, type Cell } from '../domain/compare/compare.ts';
import { drawingHeight } from '../domain/chart/chart-layout.ts';
import { cellWords, stateWords } from '../domain/compare/cell-state.ts';
import { exceptionShown } from '../domain/compare/exception.ts';
import { cellsByYear, isListed, isSilent, type EmbedView } from '../domain/compare/embed-view.ts';
import { measureLabel, showsMeasure } from '../domain/compare/measure-name.ts';
import { outlookShown } from '../domain/compare/outlook.ts';
import { shownValue } from '../domain/compare/format.ts';
import { verdictLine } from '../domain/compare/verdict-line.ts';
import { yearWords } from '../domain/words/year-words.ts';
import { textsNotice } from '../domain/text/short-notice.ts';
import { face, lines, type Face } from './typeset.ts';

/** The narrowest supported frame of an embedded table, px. */
const narrowestFrame = 300;

/** The sizes of `components/topic/embed.css` in px, with 16 px to the rem. */
const room = narrowestFrame - 28;
const gap = 8;
const line = { text: 21, small: 19.6, number: 23.8, title: 26 } as const;
const yearColumn = {
  single: (room - 2 * gap - 108) / mainYears.length,
  stacked: (room - gap) / mainYears.length,
};
const sum = (heights: readonly number[]): number => heights.reduce((a, b) => a + b, 0);

/** Height of a cell with its values below each other, px. @param measures whether each number says what it counts @param width of its column */
function cellHeight(
  { state, statements, reason }: Pick<Cell, 'state' | 'statements' | 'reason'>,
  measures: boolean,
  width: number,
  by: { sans: Face; italic: Face },
  spoken: boolean,
): number {
  const set = (words: string, size: number, face: Face = by.sans) =>
    lines(words, size, width, face).length;
  if (state === 'not-stated' || state === 'outside')
    return line.text * set(stateWords(state, spoken), 15);
  if (state === 'not-applicable')
    return line.text * set(cellWords['not-applicable'], 15) + line.small * set(reason ?? '', 14);
  const values = agreeing(statements).map(([s]) => {
    if (s === undefined) return 0;
    const v = shownValue(s);
    const except = exceptionShown(s.quote);
    const outlook = outlookShown(s);
    const under =
      (except === null ? 0 : line.small * set(except, 14)) +
      (outlook === null ? 0 : line.small * set(outlook, 14));
    if (v === null)
      return (
        line.text * set(`“${s.valueWords}”`, 15, by.italic) +
        line.small * set(`${cellWords['no-number']}: ${s.indicator.name}`, 14) +
        under
      );
    return (
      line.number * set(shownText(v, ' '), 17) +
      (showsMeasure(s, measures) ? line.small * set(measureLabel(s, statements), 14) : 0) +
      under
    );
  });
  return sum(values) + gap * (values.length - 1);
}

type Set = (words: string, size: number, width?: number, by?: Face) => number;
const faces = async () => {
  const [sans, bold, serif] = await Promise.all([
    face('sans', 400),
    face('sans', 600),
    face('serif', 400),
  ]);
  const set: Set = (words, size, width = room, by = sans) => lines(words, size, width, by).length;
  return { sans, bold, serif, set };
};

/** Height of everything around the table or the charts: source, title, verdict, links. */
const frameHeight = ({ topic, source }: EmbedView, set: Set, serif: Face): number =>
  sum([
    24,
    36 + 20 * set(`Nguồn: ${source}`, 14) + 9,
    12 + line.title * set(topic.name, 20, room, serif),
    line.text * set(verdictLine(topic), 15, room - 22) + 12,
    12 + 20 * set(`${textsNotice}.`, 14) + line.text + 25,
  ]);
/** A little higher than computed, rounded up to 10 px. */
const withReserve = (height: number): number => Math.ceil((height * 1.06 + 16) / 10) * 10;

/**
 * Height for the frame of an embedded table when no script reports it, px: that of the table in the narrowest frame, measured
 * with the site's fonts, and a little more. A browser test compares it with every table.
 */
export async function embedHeight(view: EmbedView): Promise<number> {
  const { sans, bold, serif, set } = await faces();
  const { rows, measure, stacked } = view;
  if (rows.length === 0) return withReserve(frameHeight(view, set, serif) + 4 * line.text);
  const measures = measure === null;
  const cell = (c: Cell, width: number, spoken = false) =>
    cellHeight(c, measures, width, { sans, italic: serif }, spoken);
  const table = rows.map((row) => {
    const lineOf = (c: Cell) => {
      const spoken = row.spoken(c.year) !== undefined;
      // Words of absence stand behind their year, values below it.
      return c.state === 'not-stated' || c.state === 'outside'
        ? 4 + line.text * set(`${yearWords(c.year)}: ${stateWords(c.state, spoken)}`, 15)
        : 4 + line.text + cell(c, room, spoken);
    };
    if (isListed(view)) return 17 + line.text + sum(cellsByYear(row).map(lineOf));
    const inTwo = stacked && !isSilent(row);
    const values = Math.max(
      ...row.cells.map((c) =>
        cell(c, inTwo ? yearColumn.stacked : yearColumn.single, row.spoken(c.year) !== undefined),
      ),
    );
    return (
      17 +
      (inTwo ? line.text + 4 + values : Math.max(line.text, values)) +
      sum(row.others.map(lineOf))
    );
  });
  const above = measure === null ? 0 : line.text * set(measure, 15, room, bold) + 4;
  return withReserve(frameHeight(view, set, serif) + above + 31 + sum(table) + 8 + 3 * 20);
}

/** What stands in an embed with charts. */
interface EmbeddedCharts {
  /** How to read them. */
  readonly key: string;
  readonly panels: readonly {
    /** How many. */
    readonly rows: number;
    readonly caption: string;
    /** Whether national lines are named at their foot. */
    readonly lined: boolean;
  }[];
  /** What stands below them. */
  readonly notes: readonly { readonly label: string; readonly said: string }[];
}

/** The same for the charts of a topic. A frame that may run no script shows the table, so the higher of both counts. */
export async function embedChartHeight(
  view: EmbedView,
  { key, panels, notes }: EmbeddedCharts,
): Promise<number> {
  const { serif, set } = await faces();
  const drawn = panels.map(
    ({ rows, caption, lined }) =>
      24 + 24 * set(caption, 16) + drawingHeight(rows, true, lined) + 26,
  );
  const said = notes.map((note) => 12 + 22.5 * set(`${note.label}: ${note.said}`, 15));
  return Math.max(
    await embedHeight(view),
    withReserve(frameHeight(view, set, serif) + 22.5 * (1 + set(key, 15)) + sum(drawn) + sum(said)),
  );
}
