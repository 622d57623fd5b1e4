// The national marks in the matrix: under each topic a row of their own, outside the provinces' columns. Loaded when they are asked for.
import { byYear } from '../../domain/words/years.ts';
import { isFinalYear, mainYears } from '../../domain/compare/compare.ts';
import type { MatrixView } from '../../domain/compare/matrix-view.ts';
import { yearOf } from '../../domain/national/mark-words.ts';
import { noFigure, noMark } from '../../domain/national/standing-words.ts';
import { yearsWithoutLine, type TopicLine } from '../../domain/national/topic-lines.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { el, tied } from '../shared/element.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import type { ShownRow } from './matrix-read.ts';

/** Slug of a topic → its marks; topics without one are not in it. */
type NationalLines = Readonly<Record<string, readonly TopicLine[]>>;

/** @throws when the marks do not arrive */
export const fetchLines = (): Promise<NationalLines> =>
  fetchJson<NationalLines>('/so-sanh/muc-quoc-gia.json', (lines) => typeof lines === 'object');

/** What the marks are shown beside. */
interface Shown {
  readonly view: MatrixView;
  readonly columns: readonly string[];
  readonly nameOf: (column: string) => string;
}

/** "bằng: Kiên Giang, Gia Lai; cao hơn: Trà Vinh", of the columns in view. */
function standingsText({ stands }: TopicLine, { view, columns, nameOf }: Shown): string {
  const own = stands
    .map(({ province, text, words }) => ({
      words,
      column: view.split && columns.includes(text) ? text : province,
    }))
    .filter(({ column }) => columns.includes(column));
  return [...new Set(own.map((s) => s.words))]
    .map((words) => {
      const alike = new Set(own.filter((s) => s.words === words).map((s) => s.column));
      return `${words}: ${[...alike].map(nameOf).join(', ')}`;
    })
    .join('; ');
}

const yearSign = (year: number | null): HTMLElement =>
  el(
    'b',
    {
      class: `national-sign${year === null || isFinalYear(year) ? '' : ' national-sign--first'}`,
    },
    upperFirst(yearOf({ year })),
  );

function lineParts(line: TopicLine, shown: Shown): HTMLElement {
  const standings = standingsText(line, shown);
  return el(
    'p',
    {},
    yearSign(line.year),
    ': ',
    el('a', { href: line.url }, line.value),
    ...tied(` (${line.of}), ${line.decision}`),
    standings !== '' && el('small', {}, ...tied(`${upperFirst(standings)}.`)),
  );
}

/** The lines of one topic in the years in view, by year; a year of the comparison without a mark says so. */
function linesOf(lines: readonly TopicLine[], shown: Shown): readonly HTMLElement[] {
  const { year } = shown.view;
  if (lines.length === 0) return [el('p', {}, el('span', { class: 'absence' }, noMark))];
  return [
    ...lines.map((l) => ({ year: l.year, parts: () => lineParts(l, shown) })),
    ...yearsWithoutLine(lines).map((y) => ({
      year: y,
      parts: () => el('p', {}, yearSign(y), ': ', el('span', { class: 'absence' }, noFigure)),
    })),
  ]
    .filter((l) => year === null || l.year === year)
    .sort((a, b) => byYear(a.year, b.year))
    .map((l) => l.parts());
}

/** Puts the marks under these rows, or takes them away. @param lines null: away */
export function showNational(
  rows: readonly Pick<ShownRow, 'body' | 'topic'>[],
  lines: NationalLines | null,
  shown: Shown,
): void {
  for (const { body, topic } of rows) {
    const earlier = body.querySelector('.matrix__national');
    if (lines === null) {
      earlier?.remove();
      continue;
    }
    const cells = shown.columns.length * (shown.view.year === null ? mainYears.length : 1);
    const row = el(
      'tr',
      { class: 'matrix__national', role: 'row', 'data-national': true },
      el('th', { scope: 'row', role: 'rowheader' }, 'Mức quốc gia'),
      el(
        'td',
        { role: 'cell', colspan: String(cells + (shown.columns.length === 2 ? 1 : 0)) },
        el('div', {}, ...linesOf(lines[topic] ?? [], shown)),
      ),
    );
    if (earlier === null) body.append(row);
    else earlier.replaceWith(row);
  }
}
