import { readChoice, readQuery, type UnknownChoice } from './address-choices.ts';
import { asciiFold } from '../words/fold.ts';
import { columnsDiffer, type Said } from './pair-word.ts';
import { verdictOf, type Verdict } from './verdict-of.ts';
import type { Comparability } from '../../schemas/verdicts.ts';

const sorts = ['tru-cot', 'nhieu-tinh', 'ten'] as const;
type Sort = (typeof sorts)[number];

/** What of the matrix is shown. The address holds it, so that a view is a link. */
export interface MatrixView {
  /** In the order of the columns; two or more, or one whose texts stand apart. */
  readonly provinces: readonly string[];
  /** Each text of a province of several texts is a column of its own. */
  readonly split: boolean;
  /** null: every year. */
  readonly year: number | null;
  readonly pillar: string | null;
  readonly comparability: string | null;
  /** Only rows in which the chosen provinces (of one province, its texts) do not say the same. */
  readonly differing: boolean;
  readonly sort: Sort;
  /** Words that the topic's name must hold, with or without marks. */
  readonly name: string;
}

/** What there is to choose from. */
export interface MatrixChoices {
  readonly provinces: readonly string[];
  /** province → its texts, of provinces that have several. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly years: readonly number[];
  readonly pillars: readonly string[];
  readonly comparabilities: readonly string[];
}

/** One topic as the filters see it. */
export interface MatrixRow {
  readonly topic: string;
  readonly name: string;
  readonly pillar: string;
  /** The editors' verdict on the whole topic. */
  readonly comparability: Comparability;
  readonly difference: string | null;
  /** What each province says, and of provinces of several texts, what each text says. */
  readonly said: readonly Said[];
}

/** The columns of a choice of provinces: each a column, or as many as it has texts. */
export const columnsOf = (
  { provinces, split }: Pick<MatrixView, 'provinces' | 'split'>,
  { texts }: Pick<MatrixChoices, 'texts'>,
): readonly string[] => provinces.flatMap((p) => (split ? (texts[p] ?? [p]) : [p]));

/** Everything, as the page stands without script. */
export const wholeMatrix = (choices: MatrixChoices): MatrixView => ({
  provinces: choices.provinces,
  split: false,
  year: null,
  pillar: null,
  comparability: null,
  differing: false,
  sort: 'tru-cot',
  name: '',
});

const choicesOf = ({
  provinces,
  years,
  pillars,
  comparabilities,
}: MatrixChoices): Readonly<Record<string, readonly string[]>> => ({
  tinh: provinces,
  nam: years.map(String),
  'linh-vuc': pillars,
  'so-duoc': comparabilities,
  xep: sorts,
  khac: ['1', '0'],
  tach: ['1', '0'],
});

/** What a query string asks for and cannot be had. A second year beside the first is one: the table shows one or all. */
export function unknownChoices(query: string, choices: MatrixChoices): readonly UnknownChoice[] {
  const params = readQuery(query);
  return Object.entries(choicesOf(choices)).flatMap(([name, known]) => {
    const { chosen, unknown } = readChoice(params, name, known);
    return [
      ...unknown,
      ...(name === 'tinh' ? [] : chosen.slice(1).map((value) => ({ name, value }))),
    ];
  });
}

/** Does a query string choose provinces, but too few to compare? */
export function choosesTooFew(query: string, choices: MatrixChoices): boolean {
  const chosen = readChoice(readQuery(query), 'tinh', choices.provinces).chosen;
  return chosen.length > 0 && readView(query, choices).provinces.length > chosen.length;
}

/** The view that a query string names. What is unknown is passed over; fewer than two columns mean all provinces. */
export function readView(query: string, choices: MatrixChoices): MatrixView {
  const params = readQuery(query);
  const chosen = (name: string) => readChoice(params, name, choicesOf(choices)[name] ?? []).chosen;
  const first = (name: string) => chosen(name)[0] ?? null;
  const provinces = choices.provinces.filter((p) => chosen('tinh').includes(p));
  const split = first('tach') === '1' && Object.keys(choices.texts).length > 0;
  return {
    provinces: columnsOf({ provinces, split }, choices).length < 2 ? choices.provinces : provinces,
    split,
    year: choices.years.find((y) => String(y) === first('nam')) ?? null,
    pillar: first('linh-vuc'),
    comparability: first('so-duoc'),
    differing: first('khac') === '1',
    sort: sorts.find((s) => s === first('xep')) ?? 'tru-cot',
    name: (params.get('ten') ?? '').trim(),
  };
}

/** The query string of a view, with its "?"; '' for the whole matrix. Commas stay readable. */
export function writeView(view: MatrixView, choices: MatrixChoices): string {
  const parts = [
    ['tinh', view.provinces.length === choices.provinces.length ? '' : view.provinces.join(',')],
    ['tach', view.split && view.provinces.some((p) => p in choices.texts) ? '1' : ''],
    ['nam', view.year === null ? '' : String(view.year)],
    ['linh-vuc', view.pillar ?? ''],
    ['so-duoc', view.comparability ?? ''],
    ['khac', view.differing ? '1' : ''],
    ['xep', view.sort === 'tru-cot' ? '' : view.sort],
    ['ten', view.name],
  ].filter(([, value]) => value !== '');
  return parts.length === 0
    ? ''
    : `?${parts
        .map(
          ([key, value]) =>
            `${key}=${encodeURIComponent(value ?? '')
              .replaceAll('%2C', ',')
              .replaceAll('%20', '+')}`,
        )
        .join('&')}`;
}

/** What of a row the given columns say in the years in view. One year alone leaves undated goals out. */
export const saidBy = (
  columns: readonly string[],
  row: MatrixRow,
  { year }: Pick<MatrixView, 'year'>,
): readonly Said[] =>
  row.said.filter((s) => columns.includes(s.column) && (year === null || s.year === year));

/** Provinces are counted, not columns: two texts of one province speak once. */
const speaking = (row: MatrixRow, view: MatrixView) =>
  new Set(saidBy(view.provinces, row, view).map((s) => s.column)).size;

/** What is held against each other: provinces, or the texts of the one province in view. */
const heldIn = (view: MatrixView, choices: Pick<MatrixChoices, 'texts'>): readonly string[] =>
  view.provinces.length > 1 ? view.provinces : columnsOf(view, choices);

/** The verdict of a row on what is in view. @param nameOf a column's name as readers know it */
export function verdictIn(
  row: MatrixRow,
  view: MatrixView,
  choices: Pick<MatrixChoices, 'texts' | 'provinces'>,
  nameOf: (column: string) => string = (c) => c,
): Verdict {
  const held = heldIn(view, choices);
  const all = row.said.filter((s) => choices.provinces.includes(s.column));
  return verdictOf(
    row,
    held.map((slug) => ({ slug, name: nameOf(slug) })),
    saidBy(held, row, view),
    {
      // The texts of one province say what the province says, each for itself: never all there is.
      total: view.provinces.length > 1 ? all.length : -1,
      year: view.year,
      names: choices.provinces.map(nameOf),
      others: all.some((s) => !held.includes(s.column)),
    },
  );
}

/** The rows in view, in their order. Rows in which nobody says anything stay: silence is an answer. */
export function rowsInView(
  rows: readonly MatrixRow[],
  view: MatrixView,
  choices: Pick<MatrixChoices, 'texts' | 'provinces'>,
): readonly MatrixRow[] {
  const words = asciiFold(view.name)
    .split(/\s+/)
    .filter((w) => w !== '');
  const held = heldIn(view, choices);
  const kept = rows.filter(
    (row) =>
      (view.pillar === null || row.pillar === view.pillar) &&
      (view.comparability === null || verdictIn(row, view, choices).sign === view.comparability) &&
      words.every((w) => asciiFold(row.name).includes(w)) &&
      (!view.differing || columnsDiffer(saidBy(held, row, view), held, row.comparability)),
  );
  if (view.sort === 'ten') return [...kept].sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  if (view.sort === 'nhieu-tinh')
    return [...kept].sort((a, b) => speaking(b, view) - speaking(a, view));
  return kept;
}

/** How many rows each value of these two choices would leave, everything else as it is in view. */
export const choiceCounts = (
  rows: readonly MatrixRow[],
  view: MatrixView,
  choices: Pick<MatrixChoices, 'texts' | 'provinces'>,
) =>
  ({
    'linh-vuc': tally(rowsInView(rows, { ...view, pillar: null }, choices), (row) => row.pillar),
    'so-duoc': tally(
      rowsInView(rows, { ...view, comparability: null }, choices),
      (row) => verdictIn(row, view, choices).sign,
    ),
  }) as const;

function tally(
  rows: readonly MatrixRow[],
  of: (row: MatrixRow) => string,
): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  for (const row of rows) out.set(of(row), (out.get(of(row)) ?? 0) + 1);
  return out;
}
