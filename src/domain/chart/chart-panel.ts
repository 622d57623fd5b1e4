import { isRank } from '../compare/shown-value.ts';
import { spokenAt } from '../compare/also-speaks.ts';
import { cellWords, sayingOf } from '../compare/cell-state.ts';
import { spokenOf } from '../compare/without-number.ts';
import { cellOf, isGoal, mainYears } from '../compare/compare.ts';
import { valueText } from '../compare/format.ts';
import { groupBy } from '../words/group-by.ts';
import { drawnMarks, linesOf, type NationalLine } from './national-line.ts';
import { axisFor, type PanelAxis } from './panel-axis.ts';
import type { NationalMark, Province, Statement, Topic } from '../../model/model.ts';
import type { MarkShape } from '../../schemas/regions.ts';

/** One value as the chart draws it. */
export interface PanelPoint {
  readonly year: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | null;
  /** As the table prints it: "trên 80%". */
  readonly text: string;
}
export interface PanelRow {
  readonly province: string;
  readonly name: string;
  readonly mark: MarkShape;
  /** Its colour on paper; a page has its own, which follows the reader's ground (`build/province-colours.ts`). */
  readonly colour: string;
  /** By year. */
  readonly points: readonly PanelPoint[];
  /** What the texts say for main years without a point here: "2030 không nêu", "2030 “Phổ cập”", "2030 thước đo khác". */
  readonly gap: string;
  /** True when the national lines of the panel do not cross this row: it is of another measure. */
  readonly apart?: true;
}
/** What a row says of its province before its points. */
export const headOf = ({
  slug,
  name,
  mark,
  colour,
}: Province): Pick<PanelRow, 'province' | 'name' | 'mark' | 'colour'> => ({
  province: slug,
  name,
  mark,
  colour: colour.light,
});
/** One measure of a topic: what one panel draws. */
export interface Panel {
  readonly group: string;
  readonly unit: string;
  /** Ranks: smaller is better, so the axis runs backwards. */
  readonly reverse: boolean;
  readonly axis: PanelAxis;
  readonly rows: readonly PanelRow[];
  /** National marks of this very measure, by year. */
  readonly lines: readonly NationalLine[];
}

/** Said of a number of another measure; in these words as long as no release changes the charts, for readers are told of every change. */
const otherFigure = 'thước đo khác';

const drawable = (s: Statement): boolean => isGoal(s) && s.value !== null && s.year !== null;

/** What a province says for a year that has no point in this panel; '' when it has one. */
function gapIn(
  topic: Topic,
  province: Province,
  year: number,
  points: readonly PanelPoint[],
): string {
  if (points.some((p) => p.year === year)) return '';
  const { state } = cellOf(topic, province.slug, year);
  const spoken = sayingOf(state, spokenAt(topic, province, { year }) !== undefined) === 'spoken-of';
  return `${year} ${state === 'stated' ? otherFigure : spoken ? spokenOf : cellWords[state]}`;
}

/**
 * The panel of one measure, with every province that gives a figure for it; null when none does.
 * @param marks national marks; those of other measures are passed over
 */
export function panelOf(
  topic: Topic,
  provinces: readonly Province[],
  group: string,
  marks: readonly NationalMark[] = [],
): Panel | null {
  const own = topic.statements.filter((s) => drawable(s) && s.indicator.group === group);
  if (own.length === 0) return null;
  const drawn = drawnMarks(new Set(own.map((s) => s.indicator.id)), marks);
  const lines = linesOf(drawn);
  const marked = drawn[0]?.indicator?.id;
  const rows = provinces.flatMap((p): PanelRow[] => {
    const measures = [
      ...new Set(own.filter((s) => s.province === p.slug).map((s) => s.indicator.id)),
    ];
    const byMeasure = measures.map((id) => ({
      id,
      points: pointsOf(own.filter((s) => s.province === p.slug && s.indicator.id === id)),
    }));
    return [...groupBy(byMeasure, (m) => JSON.stringify(m.points)).values()].map((alike) => {
      const points = alike[0]?.points ?? [];
      const apart = marked !== undefined && alike.every((m) => m.id !== marked);
      return {
        ...headOf(p),
        points,
        gap: mainYears
          .map((y) => gapIn(topic, p, y, points))
          .filter((g) => g !== '')
          .join(', '),
        ...(apart ? { apart } : {}),
      };
    });
  });
  const unit = own[0]?.unit ?? '';
  const reverse = isRank(unit);
  return {
    group,
    unit,
    reverse,
    axis: axisFor(
      [...own.flatMap((s) => [s.value ?? 0, s.valueMax ?? 0]), ...lines.map((l) => l.value)],
      unit,
      reverse,
    ),
    rows,
    lines,
  };
}

/** The panels of a topic, one per measure. A measure with a single value needs no picture and gets none. */
export const panelsOf = (
  topic: Topic,
  provinces: readonly Province[],
  marks: readonly NationalMark[] = [],
): readonly Panel[] =>
  [...new Set(topic.statements.filter(drawable).map((s) => s.indicator.group))]
    .flatMap((group) => panelOf(topic, provinces, group, marks) ?? [])
    .filter((panel) => panel.rows.flatMap((r) => r.points).length >= 2);

/** The points of one province and measure by year; texts that agree give one point. */
function pointsOf(statements: readonly Statement[]): readonly PanelPoint[] {
  const points = new Map(
    statements.map((s) => [
      `${s.year} ${valueText(s)}`,
      { year: s.year ?? 0, value: s.value ?? 0, max: s.valueMax, text: valueText(s) },
    ]),
  );
  return [...points.values()].sort((a, b) => a.year - b.year || a.value - b.value);
}

/** The national lines in words; '' when there are none. */
function linesText({ lines, rows }: Pick<Panel, 'lines' | 'rows'>): string {
  if (lines.length === 0) return '';
  const beside = rows.filter((r) => r.points.length > 0 && r.apart !== true).map((r) => r.name);
  const only = rows.some((r) => r.apart) ? `, chỉ ở hàng ${[...new Set(beside)].join(', ')}` : '';
  return ` Vạch mức quốc gia${only}: ${lines.map((l) => `năm ${l.year}: ${l.text}`).join(', ')}.`;
}

/** The panel in words, for those who do not see the drawing. */
export const panelText = (panel: Panel): string =>
  `${panel.group}: ${panel.rows.map((r) => `${r.name} ${[...r.points.map((p) => `năm ${p.year}: ${p.text}`), ...(r.gap === '' ? [] : [r.gap])].join(', ')}`).join('; ')}.${linesText(panel)}`;
