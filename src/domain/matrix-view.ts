import { asciiFold } from './fold.ts';
import { provincesDiffer, type Said } from './pair-word.ts';
import type { Comparability } from '../schemas/topic.ts';

export const sorts = ['tru-cot', 'nhieu-tinh', 'ten'] as const;
export type Sort = (typeof sorts)[number];

/** What of the matrix is shown. The address holds it, so that a view is a link. */
export interface MatrixView {
  /** Two or more, in the order of the columns. */
  readonly provinces: readonly string[];
  /** null: every year. */
  readonly year: number | null;
  readonly pillar: string | null;
  readonly comparability: string | null;
  /** Only rows in which the chosen provinces do not say the same. */
  readonly differing: boolean;
  readonly sort: Sort;
  /** Words that the topic's name must hold, with or without marks. */
  readonly name: string;
}

/** What there is to choose from. */
export interface MatrixChoices {
  readonly provinces: readonly string[];
  readonly years: readonly number[];
  readonly pillars: readonly string[];
  readonly comparabilities: readonly string[];
}

/** One topic as the filters see it. */
export interface MatrixRow {
  readonly topic: string;
  readonly name: string;
  readonly pillar: string;
  readonly comparability: Comparability;
  readonly said: readonly Said[];
}

/** Everything, as the page stands without script. */
export const wholeMatrix = (choices: MatrixChoices): MatrixView =>
  ({ provinces: choices.provinces, year: null, pillar: null, comparability: null, differing: false, sort: 'tru-cot', name: '' });

/** The view that a query string names. What is unknown is passed over; fewer than two provinces mean all. */
export function readView(query: string, choices: MatrixChoices): MatrixView {
  const params = new URLSearchParams(query);
  const known = <T extends string>(name: string, of: readonly T[]): T | null => of.find((v) => v === params.get(name)) ?? null;
  const asked = params.getAll('tinh').flatMap((v) => v.split(','));
  const provinces = choices.provinces.filter((p) => asked.includes(p));
  return {
    provinces: provinces.length < 2 ? choices.provinces : provinces,
    year: choices.years.find((y) => String(y) === params.get('nam')) ?? null,
    pillar: known('linh-vuc', choices.pillars),
    comparability: known('so-duoc', choices.comparabilities),
    differing: params.get('khac') === '1',
    sort: known('xep', sorts) ?? 'tru-cot',
    name: (params.get('ten') ?? '').trim(),
  };
}

/** The query string of a view, with its "?"; '' for the whole matrix. Commas stay readable. */
export function writeView(view: MatrixView, choices: MatrixChoices): string {
  const parts = [
    ['tinh', view.provinces.length === choices.provinces.length ? '' : view.provinces.join(',')],
    ['nam', view.year === null ? '' : String(view.year)],
    ['linh-vuc', view.pillar ?? ''],
    ['so-duoc', view.comparability ?? ''],
    ['khac', view.differing ? '1' : ''],
    ['xep', view.sort === 'tru-cot' ? '' : view.sort],
    ['ten', view.name],
  ].filter(([, value]) => value !== '');
  return parts.length === 0 ? '' : `?${parts.map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replaceAll('%2C', ',').replaceAll('%20', '+')}`).join('&')}`;
}

/** What of a row is in view. One year alone leaves undated goals out. */
export const saidInView = (row: MatrixRow, view: MatrixView): readonly Said[] =>
  row.said.filter((s) => view.provinces.includes(s.province) && (view.year === null || s.year === view.year));

const speaking = (row: MatrixRow, view: MatrixView) => new Set(saidInView(row, view).map((s) => s.province)).size;

/** The rows in view, in their order. Rows in which nobody says anything stay: silence is an answer. */
export function rowsInView(rows: readonly MatrixRow[], view: MatrixView): readonly MatrixRow[] {
  const words = asciiFold(view.name).split(/\s+/).filter((w) => w !== '');
  const kept = rows.filter((row) =>
    (view.pillar === null || row.pillar === view.pillar)
    && (view.comparability === null || row.comparability === view.comparability)
    && words.every((w) => asciiFold(row.name).includes(w))
    && (!view.differing || provincesDiffer(saidInView(row, view), view.provinces, row.comparability)));
  if (view.sort === 'ten') return kept.toSorted((a, b) => a.name.localeCompare(b.name, 'vi'));
  if (view.sort === 'nhieu-tinh') return kept.toSorted((a, b) => speaking(b, view) - speaking(a, view));
  return kept;
}
