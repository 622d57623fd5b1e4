import type { Panel, PanelRow } from './chart-panel.ts';

/** Width of a text in px at the label size of the form. */
export type Measure = (text: string) => number;

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  readonly weight: 'name' | 'value' | 'quiet';
}
export interface Stroke {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** 'years' joins 2025 and 2030; a range is a bar, hollow or solid like its year; a 'tail' ends in nothing: the text says no more. */
  readonly kind: 'years' | 'hollow-range' | 'solid-range' | 'tail';
}
/** 'both': the two years have the same value, a solid mark inside a hollow one. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly kind: 'hollow' | 'solid' | 'both' | 'key';
}
export interface DrawnRow {
  readonly row: PanelRow;
  readonly marks: readonly Mark[];
  readonly strokes: readonly Stroke[];
  readonly labels: readonly Label[];
}
/** A panel in px: what the canvas and the SVG both draw. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly value: number; readonly x: number; readonly label: string }[];
  readonly rows: readonly DrawnRow[];
}

/** Heights in px; chart.css reserves the same before any script has come. */
export const chartForm = {
  wide: { axis: 36, row: 44, foot: 4 },
  narrow: { axis: 32, row: 58, foot: 6 },
} as const;

const markRoom = 15;
const tail = 48;

export const drawingHeight = (rows: number, narrow: boolean): number => {
  const form = chartForm[narrow ? 'narrow' : 'wide'];
  return form.axis + rows * form.row + form.foot;
};

/**
 * Places everything of a panel. Wide: the name at the left, numbers outside the marks on both sides.
 * Narrow: name and numbers on a line above the marks, so that the plot takes the whole width.
 */
export function layOut(panel: Panel, width: number, narrow: boolean, measure: Measure): Drawing {
  const form = chartForm[narrow ? 'narrow' : 'wide'];
  const names = Math.max(...panel.rows.map((r) => measure(r.name)));
  const after = Math.max(...panel.rows.map((r) => (r.gap === '' ? measure(r.points.at(-1)?.text ?? '') : tail + measure(r.gap)) + measure('tối thiểu 00 %')));
  const plot = {
    left: narrow ? 10 : 26 + names + measure('tối thiểu 00 %') + markRoom,
    right: width - (narrow ? 10 : Math.min(after, 250)),
    top: form.axis,
    bottom: form.axis + panel.rows.length * form.row,
  };
  const { min, max } = panel.axis;
  const at = (value: number): number => {
    const share = (value - min) / (max - min);
    return plot.left + (panel.reverse ? 1 - share : share) * (plot.right - plot.left);
  };
  const tickText = (value: number) => `${value.toLocaleString('vi')}${panel.unit === '%' ? '\u00a0%' : ''}`;
  return {
    width,
    height: drawingHeight(panel.rows.length, narrow),
    plot,
    ticks: (narrow && !panel.reverse ? [min, (min + max) / 2, max] : panel.axis.ticks).map((value) => ({ value, x: at(value), label: tickText(value) })),
    rows: panel.rows.map((row, i) => {
      const top = form.axis + i * form.row;
      const y = top + (narrow ? 41 : form.row / 2);
      const labels = narrow ? narrowLabels(row, top + 17, width) : wideLabels(row, y, at, measure, width);
      return { row, ...marksOf(row, y, at, plot.right, narrow), labels };
    }),
  };
}

function marksOf(row: PanelRow, y: number, at: (value: number) => number, right: number, narrow: boolean): Pick<DrawnRow, 'marks' | 'strokes'> {
  const ends = row.points.map((p) => ({ x1: at(p.value), x2: at(p.max ?? p.value), kind: p.year < 2030 ? 'hollow' as const : 'solid' as const }));
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return { marks: [], strokes: [] };
  const key: Mark = { x: 7, y: narrow ? y - 24 : y, kind: 'key' };
  if (ends.length === 2 && first.x1 === last.x1 && first.x2 === last.x2) return { marks: [key, { x: first.x1, y, kind: 'both' }], strokes: [] };
  const strokes: Stroke[] = ends.length > 1 ? [{ x1: first.x1, x2: last.x1, y, kind: 'years' }] : [];
  for (const e of ends) if (e.x2 !== e.x1) strokes.push({ x1: e.x1, x2: e.x2, y, kind: `${e.kind}-range` });
  if (row.gap !== '' && last.kind === 'hollow') {
    const end = Math.max(first.x2, last.x2);
    strokes.push({ x1: end, x2: narrow ? Math.min(end + tail, right + 8) : end + tail, y, kind: 'tail' });
  }
  const marks = ends.flatMap((e): Mark[] => [...new Set([e.x1, e.x2])].map((x) => ({ x, y, kind: e.kind })));
  return { marks: [key, ...marks], strokes };
}

const bothYears = 'cả 2025 và 2030';

function wideLabels(row: PanelRow, y: number, at: (value: number) => number, measure: Measure, width: number): Label[] {
  const labels: Label[] = [{ x: 22, y, anchor: 'start', text: row.name, weight: 'name' }];
  const ends = row.points.map((p) => ({ text: p.text, from: Math.min(at(p.value), at(p.max ?? p.value)), to: Math.max(at(p.value), at(p.max ?? p.value)), year: p.year })).sort((a, b) => a.from - b.from);
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return labels;
  const right = (x: number, text: string, weight: Label['weight']): Label =>
    x + measure(text) <= width ? { x, y, anchor: 'start', text, weight } : { x: width, y: y - markRoom, anchor: 'end', text, weight };
  if (ends.length === 2 && first.from === last.from && first.to === last.to) return [...labels, right(last.to + markRoom + 4, `${last.text}, ${bothYears}`, 'value')];
  labels.push({ x: first.from - markRoom, y, anchor: 'end', text: first.text, weight: 'value' });
  if (ends.length > 1) labels.push(right(last.to + markRoom, last.text, 'value'));
  if (row.gap !== '') labels.push(right(last.to + (last.year < 2030 ? tail + 8 : markRoom), row.gap, 'quiet'));
  return labels;
}

function narrowLabels(row: PanelRow, y: number, width: number): Label[] {
  const texts = row.points.map((p) => p.text);
  const said = texts.length === 2 && texts[0] === texts[1] ? [`${texts[0]}, ${bothYears}`] : texts;
  const early = row.points.some((p) => p.year < 2030);
  const parts = row.gap === '' ? said : early ? [...said, row.gap] : [row.gap, ...said];
  return [{ x: 22, y, anchor: 'start', text: row.name, weight: 'name' }, { x: width, y, anchor: 'end', text: parts.join(' → '), weight: 'value' }];
}
