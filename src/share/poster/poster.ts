import { noArt, together, type Art, type ArtMeasure } from '../../domain/overview/art.ts';
import { overviewOf } from '../../domain/overview/overview-panel.ts';
import type { Edition } from '../../model/model.ts';
import { pillars } from '../../schemas/topic.ts';
import { manySheets } from './many-sheets.ts';
import { measureInWords, posterSource, posterTitle } from './poster-words.ts';
import {
  bottom,
  column,
  columnAt,
  columnGap,
  columns,
  footRule,
  head,
  inWordsArt,
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

/** The poster: one sheet, or as many as it needs. */
export interface Poster {
  readonly title: string;
  readonly sheets: readonly PosterSheet[];
  /** Where the site's name begins on every sheet: left end and baseline. */
  readonly wordmark: { readonly x: number; readonly y: number };
}

/** Everything on one sheet. @returns null when it has no room for all of it */
function oneSheet(
  { opening, rows, first, words, source, imprint }: Parts,
  measure: ArtMeasure,
): PosterSheet | null {
  const free = columns - (rows.at(-1)?.length ?? columns);
  const sourced = wrapArt([...source, imprint], small.size, wide, measure);
  const place = (gap: number) => {
    let y = opening.end;
    const placed = rows.map((row, i) => {
      if (i > 0) y += gap;
      const from = y;
      const done = rowOf(row, first, y, measure);
      y = done.end;
      return { ...done, from };
    });
    const last = placed.at(-1);
    // Beside the last panels where there is room for two columns, else below them.
    const beside = free >= 2 && last !== undefined;
    const at = beside
      ? {
          x: columnAt(columns - free),
          y: last.from + (last.opens ? 0 : -18),
          width: free * column + (free - 1) * columnGap,
        }
      : { x: side, y: y + gap, width: wide };
    const said = words.length === 0 ? { art: noArt, end: y } : inWordsArt(words, at, measure);
    const foot = Math.max(y, said.end) + 8;
    const sources = paragraph(sourced, { x: side, y: foot + 4, ...small }, measure);
    return { placed, said, foot, sources };
  };
  const left = page.height - bottom - place(rowGap.least).sources.end;
  if (left < -0.01) return null;
  const gap = Math.min(
    rowGap.most,
    rowGap.least + Math.max(0, left) / Math.max(1, rows.length - 1),
  );
  const { placed, said, foot, sources } = place(gap);
  return {
    head: opening.art,
    foot: together([said.art, footRule(foot), sources.art]),
    panels: placed.flatMap((p) => p.panels),
  };
}

/** What the foot says besides the sources. */
export interface Imprint {
  /** Address of its page, without scheme; '' when the site has none yet. */
  readonly address: string;
  /** Version of the data. */
  readonly version: string;
}

/** The poster of an edition: one sheet where that has room for everything. */
export function layOutPoster(
  edition: Edition,
  { address, version }: Imprint,
  measure: ArtMeasure,
): Poster {
  const overview = overviewOf(edition);
  const parts: Parts = {
    opening: head(edition, measure),
    rows: Array.from({ length: Math.ceil(overview.panels.length / columns) }, (_, i) =>
      overview.panels.slice(i * columns, (i + 1) * columns),
    ),
    first: new Map(
      overview.pillars.flatMap(({ pillar, panels }) =>
        panels.slice(0, 1).map((p) => [p, pillars[pillar]]),
      ),
    ),
    words: overview.inWords.map(measureInWords),
    source: [sans(`${posterSource(overview, edition)} `)],
    imprint: sans(`${address}${address === '' ? '' : ' · '}Bản ${version} · CC BY 4.0`, 'ink'),
  };
  const one = oneSheet(parts, measure);
  return {
    title: posterTitle(edition),
    sheets: one === null ? manySheets(parts, measure) : [one],
    wordmark: { x: side, y: parts.opening.name },
  };
}

/** All of a sheet as one drawing. */
export const sheetArt = ({ head: above, panels, foot }: PosterSheet): Art =>
  together([above, ...panels.map((p) => p.art), foot]);
