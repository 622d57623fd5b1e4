// The view of the matrix in the address: ?tinh=kien-giang,tra-vinh&nam=2030, ?co=kien-giang&khong=gia-lai
import { readChoice, readQuery, type UnknownChoice } from './address-choices.ts';
import { pageOrder, sorts } from './matrix-sort.ts';
import {
  columnsOf,
  namesText,
  sidesOf,
  wholeMatrix,
  type MatrixChoices,
  type MatrixView,
} from './matrix-view.ts';

const choicesOf = (choices: MatrixChoices): Readonly<Record<string, readonly string[]>> => ({
  tinh: choices.provinces,
  nam: choices.years.map(String),
  'linh-vuc': choices.pillars,
  'so-duoc': choices.comparabilities,
  co: sidesOf(choices),
  khong: sidesOf(choices),
  'mot-tinh': ['1', '0'],
  xep: sorts,
  khac: ['1', '0'],
  tach: ['1', '0'],
  'quoc-gia': ['1', '0'],
});

/** What a query string asks for in vain. A second year is in vain too: the table shows one year or all. */
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

/** What a query string chooses cannot be shown: too few provinces to compare, or more columns than can be chosen; null: it can. */
export function wrongNumber(query: string, choices: MatrixChoices): 'too few' | 'too many' | null {
  const chosen = readChoice(readQuery(query), 'tinh', choices.provinces).chosen;
  const shown = readView(query, choices).provinces;
  if (choices.most !== null) return chosen.length > shown.length ? 'too many' : null;
  return chosen.length > 0 && shown.length > chosen.length ? 'too few' : null;
}

/** The provinces and the splitting that can be shown of those asked for: of many only as many columns as can be chosen, of few at least two. */
function shownOf(
  asked: Pick<MatrixView, 'provinces' | 'split'>,
  choices: MatrixChoices,
): Pick<MatrixView, 'provinces' | 'split'> {
  const { most } = choices;
  if (most === null)
    return columnsOf(asked, choices).length < 2
      ? { ...asked, provinces: choices.provinces }
      : asked;
  const provinces = asked.provinces.slice(0, most);
  const split = asked.split && columnsOf({ provinces, split: true }, choices).length <= most;
  return { provinces, split };
}

/**
 * The view that a query string names. Unknown values are ignored; fewer than two columns mean all provinces. What a column sets or lacks
 * is asked of every topic, and a text asked by name has a column of its own.
 */
export function readView(query: string, choices: MatrixChoices): MatrixView {
  const params = readQuery(query);
  const chosen = (name: string) => readChoice(params, name, choicesOf(choices)[name] ?? []).chosen;
  const first = (name: string) => chosen(name)[0] ?? null;
  const provinces = choices.provinces.filter((p) => chosen('tinh').includes(p));
  const [sets, lacks] = [first('co'), first('khong')];
  const split =
    (first('tach') === '1' && Object.keys(choices.texts).length > 0) ||
    namesText({ sets, lacks }, choices);
  return {
    ...shownOf({ provinces, split }, choices),
    year: choices.years.find((y) => String(y) === first('nam')) ?? null,
    pillar: choices.pillars.find((p) => p === first('linh-vuc')) ?? null,
    comparability: choices.comparabilities.find((c) => c === first('so-duoc')) ?? null,
    differing: first('khac') === '1',
    all: first('mot-tinh') === '1',
    sets,
    lacks,
    sort: sorts.find((s) => s === first('xep')) ?? pageOrder,
    national: first('quoc-gia') === '1',
    name: (params.get('ten') ?? '').trim(),
  };
}

/** The query string of a view, with its "?"; '' for the whole matrix. Commas stay readable. */
export function writeView(view: MatrixView, choices: MatrixChoices): string {
  const whole = wholeMatrix(choices);
  const parts = [
    ['tinh', view.provinces.length === whole.provinces.length ? '' : view.provinces.join(',')],
    ['tach', view.split && view.provinces.some((p) => p in choices.texts) ? '1' : ''],
    ['nam', view.year === null ? '' : String(view.year)],
    ['linh-vuc', view.pillar ?? ''],
    ['so-duoc', view.comparability ?? ''],
    ['co', view.sets ?? ''],
    ['khong', view.lacks ?? ''],
    ['mot-tinh', view.all ? '1' : ''],
    ['khac', view.differing ? '1' : ''],
    ['xep', view.sort === pageOrder ? '' : view.sort],
    ['quoc-gia', view.national ? '1' : ''],
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
