import { cellWords } from '../compare/cell-state.ts';
import { cellOf, isGoal, mainYears } from '../compare/compare.ts';
import { valueText } from '../compare/format.ts';
import { axisFor, type PanelAxis } from './panel-axis.ts';
import type { Province, Statement, Topic } from '../../model/model.ts';

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
  readonly mark: Province['mark'];
  /** Its colour on paper; a page has its own, which follows the reader's ground (`build/province-colours.ts`). */
  readonly colour: string;
  /** By year. */
  readonly points: readonly PanelPoint[];
  /** What the texts say for main years without a point here: "2030 không nêu", "2030 “Phổ cập”", "2030 thước đo khác". */
  readonly gap: string;
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
}

const drawable = (s: Statement): boolean => isGoal(s) && s.value !== null && s.year !== null;

/** What a province says for a year that has no point in this panel; '' when it has one. */
function gapIn(
  topic: Topic,
  province: string,
  year: number,
  points: readonly PanelPoint[],
): string {
  if (points.some((p) => p.year === year)) return '';
  const { state } = cellOf(topic, province, year);
  return `${year} ${state === 'stated' ? 'thước đo khác' : cellWords[state]}`;
}

/** The panel of one measure, with every province that gives a figure for it; null when none does. */
export function panelOf(topic: Topic, provinces: readonly Province[], group: string): Panel | null {
  const own = topic.statements.filter((s) => drawable(s) && s.indicator.group === group);
  if (own.length === 0) return null;
  const rows = provinces.flatMap((p): PanelRow[] => {
    const measures = [
      ...new Set(own.filter((s) => s.province === p.slug).map((s) => s.indicator.id)),
    ];
    const drawn = measures.map((m) =>
      pointsOf(own.filter((s) => s.province === p.slug && s.indicator.id === m)),
    );
    return [...new Map(drawn.map((points) => [JSON.stringify(points), points])).values()].map(
      (points) => ({
        ...headOf(p),
        points,
        gap: mainYears
          .map((y) => gapIn(topic, p.slug, y, points))
          .filter((g) => g !== '')
          .join(', '),
      }),
    );
  });
  const unit = own[0]?.unit ?? '';
  const reverse = unit === 'hạng' || unit === 'nhóm';
  return {
    group,
    unit,
    reverse,
    axis: axisFor(
      own.flatMap((s) => [s.value ?? 0, s.valueMax ?? 0]),
      unit,
      reverse,
    ),
    rows,
  };
}

/** The panels of a topic, one per measure. A measure with a single value needs no picture and gets none. */
export const panelsOf = (topic: Topic, provinces: readonly Province[]): readonly Panel[] =>
  [...new Set(topic.statements.filter(drawable).map((s) => s.indicator.group))]
    .flatMap((group) => panelOf(topic, provinces, group) ?? [])
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

/** The panel in words, for those who do not see the drawing. */
export const panelText = (panel: Panel): string =>
  `${panel.group}: ${panel.rows.map((r) => `${r.name} ${[...r.points.map((p) => `năm ${p.year}: ${p.text}`), ...(r.gap === '' ? [] : [r.gap])].join(', ')}`).join('; ')}.`;
