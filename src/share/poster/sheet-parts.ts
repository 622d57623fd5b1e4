import { upperFirst } from '../../domain/words/upper-first.ts';
import { verdictWords } from '../../domain/compare/verdict-words.ts';
import {
  labelAt,
  moved,
  noArt,
  together,
  type Art,
  type ArtLabel,
  type ArtLine,
  type ArtMeasure,
  type ArtRun,
} from '../../domain/overview/art.ts';
import { legendBox, legendOf } from '../../domain/overview/legend.ts';
import { overviewOf, type OverviewPanel } from '../../domain/overview/overview-panel.ts';
import { panelArt, panelForms, panelHeight } from '../../domain/overview/panel-art.ts';
import type { Edition } from '../../model/model.ts';
import type { Box } from '../placed.ts';
import { nationalParts, posterLead, posterTitle } from './poster-words.ts';
import { balancedArt, wrapArt } from './wrap.ts';

/** A3, upright, in px of 1/96 inch. */
export const page = { width: (297 / 25.4) * 96, height: (420 / 25.4) * 96 } as const;
export const side = 40;
const top = 32;
export const columns = 4;
export const column = panelForms.poster.width;
export const columnGap = (page.width - 2 * side - columns * column) / (columns - 1);
/** Left side of a column, counted from 0. */
export const columnAt = (i: number): number => side + i * (column + columnGap);
/** Between two rows of panels at the least; what is left of the page is given to them, up to `most`. */
export const rowGap = { least: 2.5, most: 24 } as const;

/** Between what the last sheet ends with and the edge of the page. */
export const bottom = 24;
/** The smallest words. */
export const small = { size: 11, lead: 13.2 } as const;
/** What the sheet has between its sides. */
export const wide = page.width - 2 * side;

/** One panel on the poster. */
export interface PosterPanel {
  readonly panel: OverviewPanel;
  /** What it may use. */
  readonly box: Box;
  readonly art: Art;
}
/** One A3 sheet with everything in its place, in px. */
export interface PosterSheet {
  readonly panels: readonly PosterPanel[];
  /** Everything before the panels, and after them. The head is that of every sheet. */
  readonly head: Art;
  readonly foot: Art;
}
/** Words as one run in the upright face without serifs. */
export const sans = (words: string, ink: ArtRun['ink'] = 'soft'): ArtRun => ({
  words,
  face: 'sans',
  ink,
});

/** Lines of words below each other. @returns the drawing and where it ends */
export function paragraph(
  lines: readonly (readonly ArtRun[])[],
  at: { readonly x: number; readonly y: number; readonly size: number; readonly lead: number },
  measure: ArtMeasure,
): { readonly art: Art; readonly end: number } {
  const labels = lines.map((runs, i) =>
    labelAt(runs, { x: at.x, y: at.y + i * at.lead + at.size, size: at.size }, measure),
  );
  return { art: { ...noArt, labels }, end: at.y + lines.length * at.lead };
}

/** The words on the national mark, in lines; before a year the short upright line that stands for it in the drawing. */
function nationalArt(
  panel: OverviewPanel,
  measure: ArtMeasure,
): { readonly art: Art; readonly height: number } {
  const [size, lead, sign] = [11, 13.5, 7];
  const labels: ArtLabel[] = [];
  const lines: ArtLine[] = [];
  let [x, y] = [0, size];
  // Words that are longer than a line, which no sign stands before, break where they must.
  const parts = nationalParts(panel.national).flatMap((part) =>
    measure(part.run.words, part.run.face, size) <= column
      ? [part]
      : part.run.words.split(' ').map((words, i) => ({
          ...part,
          between: i === 0 ? part.between : ' ',
          run: { ...part.run, words },
        })),
  );
  for (const { between, run, line } of parts) {
    const before = measure(between, run.face, size);
    const room = line === null ? 0 : sign;
    const begins = x > 0 && x + before + room + measure(run.words, run.face, size) > column;
    // What separates parts stays at the end of the line.
    const separator = begins ? between.trimEnd() : between;
    if (x > 0 && separator.trim() !== '')
      labels.push(labelAt([{ ...run, words: separator.trimEnd() }], { x, y, size }, measure));
    if (begins) {
      x = 0;
      y += lead;
    } else x += before;
    if (line !== null) {
      lines.push({
        x1: x + 2,
        x2: x + 2,
        y1: y - size * 0.85,
        y2: y + size * 0.2,
        width: 1.4,
        ink: 'ink',
        ...(line === 'dashed' ? { dash: [3, 2] as const } : {}),
      });
      x += sign;
    }
    const label = labelAt([run], { x, y, size }, measure);
    labels.push(label);
    x += label.width;
  }
  return { art: { lines, labels, marks: [] }, height: labels.length === 0 ? 0 : y + 4 };
}

/** Title, lead and legend. */
export function head(
  edition: Edition,
  measure: ArtMeasure,
): { art: Art; end: number; name: number } {
  const overview = overviewOf(edition);
  const half = 2 * column + columnGap;
  const name = top + 20;
  const title = paragraph(
    balancedArt(
      [{ words: posterTitle(edition), face: 'serif', ink: 'ink' }],
      37,
      half - 20,
      measure,
    ),
    { x: side, y: top + 32, size: 37, lead: 43 },
    measure,
  );
  const lead = paragraph(
    wrapArt(
      [{ words: posterLead(overview), face: 'serif', ink: 'soft' }],
      15.5,
      half - 10,
      measure,
    ),
    { x: side, y: title.end + 10, size: 15.5, lead: 22 },
    measure,
  );
  const entries = legendOf(overview, edition.provinces, 12, measure);
  const size = 12;
  const box = legendBox(size);
  const legend = entries.map(({ sample, words }) => {
    const lines = wrapArt([sans(words)], size, column - box.width, measure);
    const height = lines.length * 15 + 7;
    return {
      height,
      at: (x: number, y: number): Art =>
        together([
          moved(sample, x, y + 11 - box.height / 2),
          paragraph(lines, { x: x + box.width, y: y + 3, size, lead: 15 }, measure).art,
        ]),
    };
  });
  const tall = (part: typeof legend): number => part.reduce((sum, e) => sum + e.height, 0);
  // Two columns as level as their order allows.
  const split =
    legend
      .map((_, i) => i + 1)
      .toSorted(
        (a, b) =>
          Math.max(tall(legend.slice(0, a)), tall(legend.slice(a))) -
          Math.max(tall(legend.slice(0, b)), tall(legend.slice(b))),
      )[0] ?? 0;
  const drawn = [legend.slice(0, split), legend.slice(split)].flatMap((part, i) =>
    part.map((e, j) => e.at(columnAt(2 + i), top + tall(part.slice(0, j)))),
  );
  const ends = [top + tall(legend.slice(0, split)), top + tall(legend.slice(split))];
  const end = Math.max(lead.end, ...ends) + 4;
  const rule: ArtLine = {
    x1: side,
    x2: page.width - side,
    y1: end,
    y2: end,
    width: 3,
    ink: 'ink',
  };
  return {
    art: together([title.art, lead.art, ...drawn, { ...noArt, lines: [rule] }]),
    end: end + 10,
    name,
  };
}

/** The words above a panel: pillar where one begins, title, what is counted. */
function captionOf(panel: OverviewPanel, measure: ArtMeasure) {
  const title = balancedArt(
    [{ words: panel.topic.name, face: 'heavy', ink: 'ink' }],
    14.5,
    column,
    measure,
  );
  const counted = wrapArt([sans(panel.measure)], panelForms.poster.text, column, measure);
  return { title, counted, height: title.length * 17 + counted.length * 14.5 };
}

/** A thick rule with the name of what begins below it. */
export const beginning = (
  name: string,
  x: number,
  y: number,
  width: number,
  measure: ArtMeasure,
): Art => ({
  lines: [{ x1: x, x2: x + width, y1: y + 18, y2: y + 18, width: 3, ink: 'ink' }],
  marks: [],
  labels: [
    labelAt([{ words: name, face: 'bold', ink: 'ink' }], { x, y: y + 12, size: 13.5 }, measure),
  ],
});

/** One row of panels from y on. @param first names above panels: what begins with them */
export function rowOf(
  row: readonly OverviewPanel[],
  first: ReadonlyMap<OverviewPanel, string>,
  y: number,
  measure: ArtMeasure,
): { panels: readonly PosterPanel[]; end: number; opens: boolean } {
  const opens = row.some((p) => first.has(p));
  const captions = row.map((p) => captionOf(p, measure));
  const start = y + (opens ? 18 : 0);
  const caption = Math.max(...captions.map((c) => c.height));
  const notes = row.map((p) => nationalArt(p, measure));
  const note = Math.max(...notes.map((x) => x.height));
  const form = panelForms.poster;
  const axis = start + 5 + caption;
  const foot = axis + panelHeight(row[0]?.rows.length ?? 0, form);
  const panels = row.map((panel, i): PosterPanel => {
    const x = columnAt(i);
    const name = first.get(panel);
    const opening =
      name === undefined
        ? {
            ...noArt,
            lines: [{ x1: x, x2: x + column, y1: start, y2: start, width: 1, ink: 'ink' } as const],
          }
        : beginning(name, x, y, column, measure);
    const { title, counted } = captions[i] ?? captionOf(panel, measure);
    const titled = paragraph(title, { x, y: start + 4, size: 14.5, lead: 17 }, measure);
    const said = paragraph(counted, { x, y: titled.end, size: form.text, lead: 14.5 }, measure);
    const linked = {
      ...titled.art,
      labels: titled.art.labels.map((l) => ({ ...l, href: panel.topic.url })),
    };
    return {
      panel,
      box: { left: x, right: x + column, top: y, bottom: foot + note },
      art: together([
        opening,
        linked,
        said.art,
        moved(panelArt(panel, form, measure), x, axis),
        moved(notes[i]?.art ?? noArt, x, foot),
      ]),
    };
  });
  return { panels, end: foot + note, opens };
}

/** Measures that have no numbers: the name above them, the height that it takes, and what is between two of them. */
export const inWords = {
  name: upperFirst(verdictWords['chi-co-loi']),
  head: 23,
  gap: 2.5,
} as const;
/** Measures without numbers, one paragraph each. */
export function inWordsArt(
  measures: readonly (readonly ArtRun[])[],
  at: { readonly x: number; readonly y: number; readonly width: number },
  measure: ArtMeasure,
): { art: Art; end: number } {
  let y = at.y + inWords.head;
  const parts = measures.map((runs) => {
    const part = paragraph(
      wrapArt(runs, small.size, at.width, measure),
      { x: at.x, y, ...small },
      measure,
    );
    y = part.end + inWords.gap;
    return part.art;
  });
  return {
    art: together([beginning(inWords.name, at.x, at.y, at.width, measure), ...parts]),
    end: y,
  };
}

/** What every way of laying out the poster begins with. */
export interface Parts {
  readonly opening: ReturnType<typeof head>;
  readonly rows: readonly (readonly OverviewPanel[])[];
  /** The panels that begin a pillar, with its name. */
  readonly first: ReadonlyMap<OverviewPanel, string>;
  /** Measures without numbers. */
  readonly words: readonly (readonly ArtRun[])[];
  readonly source: readonly ArtRun[];
  readonly imprint: ArtRun;
}

/** The thin line above what a sheet ends with. */
export const footRule = (y: number): Art => ({
  ...noArt,
  lines: [{ x1: side, x2: page.width - side, y1: y, y2: y, width: 1, ink: 'edge' }],
});
