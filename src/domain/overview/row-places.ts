import { cellWords } from '../compare/cell-state.ts';
import { spokenOf } from '../compare/without-number.ts';
import { isFinalYear, isMainYear, mainYears } from '../compare/compare.ts';
import { verdictSigns } from '../compare/verdict-signs.ts';
import type { ShownValue } from '../compare/shown-value.ts';
import type { ArtRun } from './art.ts';
import type { OverviewPoint, OverviewRow, OverviewTail } from './overview-row.ts';
import { quotedWords } from './row-words.ts';

/** Something beside the marks of a row. */
export type Piece =
  { readonly kind: 'label'; readonly runs: readonly ArtRun[] } | { readonly kind: 'tail' };

/** What stands on each side of the marks, from the marks outward. */
export interface Arrangement {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
  readonly tail: 'long' | 'short';
}

const quiet = (words: string): ArtRun => ({ words, face: 'sans', ink: 'soft' });
const strong = (words: string): ArtRun => ({ words, face: 'bold', ink: 'ink' });
const label = (runs: readonly ArtRun[]): Piece => ({ kind: 'label', runs });

/** "trên 80"; a year that is no main one follows: "trên 80 (2027)". The axis has the unit. */
function valueRuns({ shown, year }: OverviewPoint): readonly ArtRun[] {
  const { operator, number, after } = shown satisfies ShownValue;
  return [
    ...(operator === '' ? [] : [quiet(`${operator} `)]),
    strong(number),
    ...(after === '' ? [] : [quiet(` ${after}`)]),
    ...(isMainYear(year) ? [] : [quiet(` (${year})`)]),
  ];
}

/** All values one after the other, each with its words: "trên 10 → trên 20"; "/" between different values of a year. */
const chain = (points: readonly OverviewPoint[]): readonly ArtRun[] =>
  points.flatMap((p, i) => {
    const last = points[i - 1];
    return [
      ...(last === undefined ? [] : [quiet(last.year === p.year ? ' / ' : ' → ')]),
      ...valueRuns(p),
    ];
  });

/** True for the same value in both main years: one mark is enough. */
export const isSameTwice = (points: readonly OverviewPoint[]): boolean =>
  points.length === 2 &&
  points[0]?.text === points[1]?.text &&
  points.every((p) => isMainYear(p.year));

/** Before another measure: the sign of the topic's verdict. */
export const unlikeSign = ({ near }: { readonly near?: boolean }): ArtRun =>
  near === true
    ? { words: verdictSigns['so-duoc-co-luu-y'], face: 'bold', ink: 'soft' }
    : { words: verdictSigns['khac-thuoc-do'], face: 'bold', ink: 'thread' };

/** What a tail may end in, best first; never one of several quotes. */
function tailEnds(tail: OverviewTail): readonly (readonly ArtRun[])[] {
  switch (tail.kind) {
    case 'nothing':
      return [[]];
    case 'spoken':
      return [[quiet(cellWords['spoken-of'])], [quiet(spokenOf)]];
    case 'unlike':
      return [[unlikeSign(tail)]];
    case 'not-applicable':
    case 'outside':
      return [[quiet(cellWords[tail.kind])]];
    case 'words':
      return [
        [{ words: quotedWords(tail.quoted), face: 'italic', ink: 'soft' }],
        [quiet('có lời')],
        [quiet('“…”')],
      ];
  }
}

/** Ways to place the values and tails of a row, best first. @param rising whether the earlier year stands left */
export function arrangements(row: OverviewRow, rising: boolean): readonly Arrangement[] {
  const { points, tails } = row;
  const [first, second] = points;
  if (first === undefined) return [];
  const place = (
    before: readonly Piece[],
    after: readonly Piece[],
    tail: Arrangement['tail'] = 'long',
  ): Arrangement => ({ before, after, tail });
  if (isSameTwice(points)) {
    const both = label([
      ...valueRuns(first),
      quiet(` cả ${mainYears.length === 2 ? 'hai' : 'các'} năm`),
    ]);
    return [place([], [both]), place([both], [])];
  }
  const runs = chain(points);
  const values = label(runs);
  // Where no side has room for all values, the earlier ones stand beside their marks, and so do the later.
  const split = runs.flatMap((r, i) => {
    if (!/^ [→/] $/.test(r.words)) return [];
    const [earlier, later] = [runs.slice(0, i), runs.slice(i + 1)];
    return rising
      ? [place([label(earlier)], [label([quiet(r.words.trimStart()), ...later])])]
      : [place([label(later)], [label(earlier)])];
  });
  const [tail] = tails;
  if (tail === undefined || points.length > 2) {
    const sides =
      points.length === 2 && second !== undefined
        ? rising
          ? [place([label(valueRuns(first))], [label(valueRuns(second))])]
          : [place([label(valueRuns(second))], [label(valueRuns(first))])]
        : [];
    return [...sides, place([], [values]), place([values], []), ...split];
  }
  // The missing year is where it would stand: 2030 after the mark, 2025 before it.
  const later = !points.some((p) => isFinalYear(p.year));
  const ends = tailEnds(tail).map((end): readonly Piece[] => [
    { kind: 'tail' },
    ...(end.length === 0 ? [] : [label(end)]),
  ]);
  // Where a tail has no room, its year is named instead.
  const named = tailEnds(tail).map((end): readonly ArtRun[] => [
    quiet(`· ${tail.year} `),
    ...(end.length === 0 ? [quiet(cellWords['not-stated'])] : end),
  ]);
  return [
    ...ends.flatMap((end) =>
      (['long', 'short'] as const).flatMap((length) =>
        later
          ? [place([values], end, length), place([], [values, ...end], length)]
          : [place(end, [values], length), place([values, ...end], [], length)],
      ),
    ),
    ...named.flatMap((year) => {
      const both = label([...runs, quiet(' '), ...year]);
      return [place([], [both]), place([both], [])];
    }),
    ...named.flatMap((year) => [
      place([values], [label(year)]),
      ...split.map(({ before, after }) => place(before, [...after, label(year)])),
    ]),
  ];
}
