import {
  moved,
  noArt,
  together,
  type Art,
  type ArtMeasure,
  type ArtRun,
} from '../../domain/overview/art.ts';
import type { OverviewPanel } from '../../domain/overview/overview-panel.ts';
import { panelForms } from '../../domain/overview/panel-art.ts';
import { textsNotice } from '../../domain/text/short-notice.ts';
import { pillars } from '../../schemas/topic.ts';
import {
  beginning,
  bottom,
  footRule,
  inWords,
  page,
  paragraph,
  rowGap,
  rowOf,
  sans,
  side,
  small,
  wide,
  type Parts,
  type PosterSheet,
} from './sheet-parts.ts';
import { wrapArt } from './wrap.ts';

/** Said of what began on the sheet before. */
const continued = (name: string): string => `${name} (tiếp)`;

/** What stands at the foot of each of several sheets. */
const sheetLine = (
  { imprint }: Pick<Parts, 'imprint'>,
  sheet: number,
  of: number,
): readonly ArtRun[] => [
  { ...imprint, words: `Tờ ${sheet} trong ${of} · ` },
  sans(`${sheet === of ? '' : 'nguồn ở cuối tờ cuối · '}${textsNotice} · `),
  imprint,
];

/** Which rows stand on which sheet, close together, and the names above panels. A row that is taller than a sheet goes on, with its captions, on the next. */
function groupsOf(
  { opening, rows, first }: Pick<Parts, 'opening' | 'rows' | 'first'>,
  limit: number,
  measure: ArtMeasure,
) {
  const named = new Map(first);
  const groups: (readonly OverviewPanel[])[][] = [];
  const waiting = [...rows];
  let y = Infinity;
  for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
    const fresh = y === Infinity;
    const [panel] = row;
    if (panel === undefined) continue;
    if (fresh && !named.has(panel)) named.set(panel, continued(pillars[panel.topic.pillar]));
    const { end } = rowOf(row, named, fresh ? opening.end : y + rowGap.least, measure);
    if (end <= limit) {
      if (fresh) groups.push([]);
      groups.at(-1)?.push(row);
      y = end;
    } else if (fresh) {
      const room = panel.rows.length - Math.ceil((end - limit) / panelForms.poster.row);
      if (room < 1) throw new Error(`no sheet has room for a row of "${panel.indicator.id}"`);
      const cut = row.map((p) => {
        const here = { ...p, rows: p.rows.slice(0, room) };
        const next = { ...p, rows: p.rows.slice(room) };
        const name = named.get(p);
        if (name !== undefined) named.set(here, name).set(next, continued(pillars[p.topic.pillar]));
        return { here, next };
      });
      waiting.unshift(
        cut.map((c) => c.here),
        cut.map((c) => c.next),
      );
    } else {
      y = Infinity;
      waiting.unshift(row);
    }
  }
  return { groups, named };
}

/** What stands above lines: nothing, or a drawing with the height that it takes. */
interface Above {
  readonly height: number;
  readonly at: (y: number) => Art;
}

/**
 * What stands below the last row of panels: measures without numbers, then the sources; over further sheets where the last has no room.
 * @returns what each sheet gets, and where the last of it ends
 */
function belowRows(
  { opening, words, source }: Parts,
  from: number,
  limit: number,
  measure: ArtMeasure,
) {
  const sheets: Art[][] = [[]];
  let y = from;
  const draw = (above: Above): void => {
    sheets.at(-1)?.push(above.at(y));
    y += above.height;
  };
  /** Lines together where a sheet has room for them. @param again what stands above them on a further sheet */
  const put = (runs: readonly ArtRun[], above: Above, again: Above): void => {
    const lines = wrapArt(runs, small.size, wide, measure);
    const next = (begin: Above): void => {
      sheets.push([]);
      y = opening.end;
      draw(begin);
    };
    const begin = above.height === 0 ? again : above;
    const height = lines.length * small.lead;
    if (y + above.height + height > limit && opening.end + begin.height + height <= limit)
      next(begin);
    else draw(above);
    for (const line of lines) {
      if (y + small.lead > limit) next(again);
      draw({
        height: small.lead,
        at: (top) => paragraph([line], { x: side, y: top, ...small }, measure).art,
      });
    }
  };
  const nothing: Above = { height: 0, at: () => noArt };
  const named = (name: string): Above => ({
    height: inWords.head,
    at: (top) => beginning(name, side, top, wide, measure),
  });
  for (const [i, runs] of words.entries()) {
    y += i === 0 ? rowGap.least : inWords.gap;
    put(runs, i === 0 ? named(inWords.name) : nothing, named(continued(inWords.name)));
  }
  put(source, { height: 12, at: (top) => footRule(top + 8) }, nothing);
  return { sheets, end: y };
}

/** Everything on as many sheets as it needs: each with the head, and a line at its foot that says which sheet it is. */
export function manySheets(parts: Parts, measure: ArtMeasure): readonly PosterSheet[] {
  const { opening } = parts;
  const lines = (...of: Parameters<typeof sheetLine>) =>
    wrapArt(sheetLine(...of), small.size, wide, measure);
  // With the widest numbers that it will ever have, on a sheet that is not the last: there it says most.
  const foot = page.height - bottom - lines(parts, 888, 8888).length * small.lead;
  const limit = foot - 10;
  const { groups, named } = groupsOf(parts, limit, measure);
  const place = (rows: readonly (readonly OverviewPanel[])[], gap: number) => {
    let y = opening.end - gap;
    const panels = rows.flatMap((row) => {
      const done = rowOf(row, named, y + gap, measure);
      y = done.end;
      return done.panels;
    });
    return { panels, end: y };
  };
  const ends = groups.map((rows) => place(rows, rowGap.least).end);
  const end = ends.at(-1) ?? opening.end;
  const below = belowRows(parts, end, limit, measure);
  const filled = groups.map((rows, i) => {
    const used = i < groups.length - 1 ? (ends[i] ?? limit) : below.end;
    // What goes on over further sheets has filled this one.
    const left = i === groups.length - 1 && below.sheets.length > 1 ? 0 : limit - used;
    const spread = rowGap.least + left / Math.max(1, rows.length - 1);
    return place(rows, Math.min(rowGap.most, spread));
  });
  const [beside = [], ...further] = below.sheets;
  const all = [
    ...filled.map((own, i) => ({
      panels: own.panels,
      arts: i < filled.length - 1 ? [] : [moved(together(beside), 0, own.end - end)],
    })),
    ...further.map((arts) => ({ panels: [], arts })),
  ];
  return all.map(({ panels, arts }, i): PosterSheet => ({
    head: opening.art,
    panels,
    foot: together([
      ...arts,
      footRule(foot - 4),
      paragraph(lines(parts, i + 1, all.length), { x: side, y: foot, ...small }, measure).art,
    ]),
  }));
}
