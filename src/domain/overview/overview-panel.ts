import type { PanelAxis } from '../chart/panel-axis.ts';
import { exceptionShown } from '../compare/exception.ts';
import { besideWords, numbersBeside } from '../compare/numbers-beside.ts';
import { provinceNames } from '../words/counted.ts';
import { groupBy } from '../words/group-by.ts';
import { upperFirst } from '../words/upper-first.ts';
import type { Edition, Province } from '../../model/model.ts';
import type { Pillar } from '../../schemas/topic.ts';
import { overviewAxis } from './overview-axis.ts';
import { overviewNational, type OverviewNational } from './overview-national.ts';
import { overviewRow, type OverviewRow } from './overview-row.ts';
import { canBeDrawn, sharedMeasures, type SharedMeasure } from './shared-measures.ts';

/** One measure that at least two provinces share, on an axis of its own. */
export interface OverviewPanel extends SharedMeasure {
  /** What the numbers count, what they leave out, and what is unusual about the axis: "Tính trên lực lượng lao động (trục 0–10%)". */
  readonly measure: string;
  readonly unit: string;
  readonly axis: PanelAxis & { readonly reverse: boolean };
  /** Every province, in their order. */
  readonly rows: readonly OverviewRow[];
  readonly national: OverviewNational;
}

/** What its numbers count: the words that tell it from other measures with its heading, else the heading; the name of a measure without numbers. */
export const measureWords = ({ indicator }: Pick<SharedMeasure, 'indicator'>): string =>
  upperFirst(indicator.apart ?? (indicator.unit === null ? indicator.name : indicator.group));

/** What goals leave out of their numbers, verbatim, and whose it is where it is not everyone's: "; trừ văn bản mật". */
function exceptionsOf({ goals }: SharedMeasure, provinces: readonly Province[]): string {
  const said = goals.map(({ province, quote }) => ({ province, words: exceptionShown(quote) }));
  return [...groupBy(said, (g) => g.words)]
    .map(([words, own]) => {
      if (words === null) return '';
      const theirs = provinces.filter((p) => own.some((g) => g.province === p.slug));
      const names = own.length === said.length ? '' : provinceNames(theirs);
      return `; ${words}${names === '' ? '' : ` (${names})`}`;
    })
    .join('');
}

/** Numbers by another measure that provinces set beside those of the panel: "; Trà Vinh còn ghi tối thiểu 30% …". */
function besidesOf({ goals, topic }: SharedMeasure, provinces: readonly Province[]): string {
  const beside = provinces.flatMap((province) => {
    const own = goals.filter((s) => s.province === province.slug);
    const words = own.flatMap((s) => numbersBeside(s, topic)).map(besideWords);
    return [...new Set(words)].map((w) => ({ province, words: w }));
  });
  return [...groupBy(beside, (b) => b.words)]
    .map(([words, own]) => `; ${provinceNames(own.map((b) => b.province))} ${words}`)
    .join('');
}

function panelOf(
  shared: SharedMeasure,
  provinces: readonly Province[],
  marks: Edition['nationalMarks'],
): OverviewPanel {
  const rows = provinces.map((p) => overviewRow(shared, p));
  const national = overviewNational(shared, marks);
  const unit = shared.indicator.unit ?? '';
  const axis = overviewAxis(
    [
      ...rows.flatMap((r) => r.points.flatMap((p) => [p.value, p.max ?? p.value])),
      ...national.lines.map((l) => l.value),
    ],
    unit,
  );
  const about = axis.reverse
    ? ' (trục đảo: càng phải, thứ hạng càng cao)'
    : unit === '%' && axis.max !== 100
      ? ` (trục ${axis.min}–${axis.max}%)`
      : '';
  return {
    ...shared,
    measure: `${measureWords(shared)}${exceptionsOf(shared, provinces)}${besidesOf(shared, provinces)}${about}`,
    unit,
    axis,
    rows,
    national,
  };
}

/** A measure that is only spoken of: no number that could be drawn. */
export interface WordsMeasure extends SharedMeasure {
  readonly rows: readonly OverviewRow[];
  readonly national: OverviewNational;
}

/** The panels of a pillar. */
export interface OverviewPillar {
  readonly pillar: Pillar;
  readonly panels: readonly OverviewPanel[];
}

/** The whole sheet. */
export interface Overview {
  readonly panels: readonly OverviewPanel[];
  /** In the order of the topics. */
  readonly pillars: readonly OverviewPillar[];
  readonly inWords: readonly WordsMeasure[];
}

/** Every measure that at least two provinces share, by pillar; those without numbers apart. */
export function overviewOf({
  topics,
  provinces,
  nationalMarks,
}: Pick<Edition, 'topics' | 'provinces' | 'nationalMarks'>): Overview {
  const shared = sharedMeasures(topics);
  const panels = shared.filter(canBeDrawn).map((m) => panelOf(m, provinces, nationalMarks));
  return {
    panels,
    pillars: [...groupBy(panels, (p) => p.topic.pillar)].map(([pillar, own]) => ({
      pillar,
      panels: own,
    })),
    inWords: shared
      .filter((m) => !canBeDrawn(m))
      .map((m) => ({
        ...m,
        rows: provinces.map((p) => overviewRow(m, p)),
        national: overviewNational(m, nationalMarks),
      })),
  };
}

/** "26 thước đo có số, 6 chỉ có lời": how many measures at least two provinces share. */
export const measureCount = ({ panels, inWords }: Pick<Overview, 'panels' | 'inWords'>): string =>
  `${panels.length} thước đo có số${inWords.length > 0 ? `, ${inWords.length} chỉ có lời` : ''}`;

/** Pillars as rows of a page: each its own, but those of one panel that follow each other share one. */
export const pillarRows = (pillars: readonly OverviewPillar[]): readonly OverviewPillar[][] => {
  const rows: OverviewPillar[][] = [];
  for (const pillar of pillars) {
    const last = rows.at(-1);
    if (pillar.panels.length === 1 && last?.every((p) => p.panels.length === 1)) last.push(pillar);
    else rows.push([pillar]);
  }
  return rows;
};
