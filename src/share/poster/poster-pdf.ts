import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import subsetFont from 'subset-font';
import { paperLook } from '../../domain/chart/chart-look.ts';
import { markAround, markShapes } from '../../domain/chart/mark-shape.ts';
import { wordmarkThread } from '../../domain/chart/wordmark-thread.ts';
import {
  hollowShare,
  type Art,
  type ArtFace,
  type ArtLabel,
  type ArtMark,
} from '../../domain/overview/art.ts';
import { inkIn } from '../../domain/overview/art-svg.ts';
import { panelSentences } from '../../domain/overview/row-words.ts';
import type { Address } from '../../model/addresses.ts';
import type { Faces } from '../placed.ts';
import { nameLabels, threadOf } from './poster-files.ts';
import { sheetArt, type Poster } from './poster.ts';
import { page } from './sheet-parts.ts';

const fontOf: Readonly<Record<ArtFace, readonly [file: string, weight: number | null]>> = {
  sans: ['dc-sans.woff2', 400],
  bold: ['dc-sans.woff2', 600],
  serif: ['dc-serif.woff2', 400],
  heavy: ['dc-serif.woff2', 600],
  italic: ['dc-serif-nghieng.woff2', null],
};

/** Points per px. */
const scale = 72 / 96;

type Document = InstanceType<typeof PDFDocument>;
type Look = ReturnType<typeof paperLook>;

/** Gives the document the site's fonts, each with no more than the letters of the labels. */
async function registerFonts(doc: Document, labels: readonly ArtLabel[]): Promise<void> {
  for (const [face, [file, weight]] of Object.entries(fontOf)) {
    const said = labels.flatMap((l) => l.runs.filter((r) => r.face === face).map((r) => r.words));
    // One weight as a font of its own: what writes fonts into the PDF cannot take one out of a variable font.
    const font = await subsetFont(readFileSync(`src/styles/fonts/${file}`), said.join(''), {
      targetFormat: 'sfnt',
      ...(weight === null ? {} : { variationAxes: { wght: weight } }),
    });
    doc.registerFont(face, font);
  }
}

function drawShape(doc: Document, m: ArtMark, size: number, fill: string): void {
  const [, dx = '0', dy = '0', factor = '1'] =
    /translate\((\S+) (\S+)\)scale\((\S+)\)/u.exec(markAround(m.of.mark, size)) ?? [];
  doc
    .save()
    .translate(m.x + Number(dx), m.y + Number(dy))
    .scale(Number(factor))
    .path(markShapes[m.of.mark])
    .fill(fill)
    .restore();
}

function drawArt(doc: Document, { lines, marks, labels }: Art, look: Look, by: Faces): void {
  for (const l of lines) {
    doc.moveTo(l.x1, l.y1).lineTo(l.x2, l.y2).lineWidth(l.width);
    if (l.dash === undefined) doc.undash();
    else doc.dash(l.dash[0], { space: l.dash[1] });
    doc.stroke(inkIn(l.ink, look));
  }
  doc.undash();
  for (const m of marks) {
    drawShape(doc, m, m.size, inkIn(m.of, look));
    if (m.hollow) drawShape(doc, m, m.size * hollowShare, look.paper);
  }
  for (const { x, y, size, runs } of labels) {
    let from = x;
    for (const [i, r] of runs.entries()) {
      // A space after the last words keeps them apart from those of the next line when they are read or copied.
      const said = i === runs.length - 1 ? `${r.words} ` : r.words;
      doc.font(r.face).fontSize(size).fillColor(inkIn(r.ink, look));
      doc.text(said, from, y, { lineBreak: false, baseline: 'alphabetic' });
      from += by[r.face].width(r.words, size);
    }
  }
}

/** The paper of a sheet and the thread of the wordmark, which is not read out. */
function drawPaper(doc: Document, thread: ReturnType<typeof threadOf>, look: Look): void {
  const { path, ring, dot } = wordmarkThread;
  doc.scale(scale);
  doc.markContent('Artifact');
  doc.rect(0, 0, page.width, page.height).fill(look.paper);
  doc.save().translate(thread.x, thread.y).lineWidth(1.6).lineCap('round');
  doc.path(path).stroke(look.thread);
  doc.circle(...ring).fillAndStroke(look.paper, look.thread);
  doc.circle(...dot).fillAndStroke(look.thread, look.thread);
  doc.restore();
  doc.endMarkedContent();
}

/**
 * The poster as a PDF, each sheet an A3 page: words as text in the site's fonts, titles that lead to their comparisons, each panel with
 * its words once more for those who do not see it. The same content gives the same bytes.
 * @param day of the release, YYYY-MM-DD
 */
export async function posterPdf(
  poster: Poster,
  by: Faces,
  at: Address,
  day: string,
): Promise<Buffer> {
  const look = paperLook('', '');
  const doc = new PDFDocument({
    size: [page.width * scale, page.height * scale],
    margin: 0,
    lang: 'vi',
    tagged: true,
    displayTitle: true,
    pdfVersion: '1.7',
    // A PDF must name a day; its identifier is made from it, too.
    info: { Title: poster.title, Creator: 'Đối chiếu', CreationDate: new Date(day) },
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise((resolve) => doc.on('end', resolve));

  const name: Art = { lines: [], marks: [], labels: nameLabels(poster, by) };
  await registerFonts(doc, [...name.labels, ...poster.sheets.flatMap((s) => sheetArt(s).labels)]);
  const draw = (art: Art): void => {
    drawArt(doc, art, look, by);
  };
  const thread = threadOf(poster, by);
  const whole = doc.struct('Document');
  for (const [i, sheet] of poster.sheets.entries()) {
    if (i > 0) doc.addPage();
    drawPaper(doc, thread, look);
    if (i === 0) {
      doc.addStructure(whole);
      whole.add(doc.struct('P', {}, () => draw(name)));
      whole.add(doc.struct('P', {}, () => draw(sheet.head)));
    } else {
      // Read once, drawn on every sheet.
      doc.markContent('Artifact');
      draw(name);
      draw(sheet.head);
      doc.endMarkedContent();
    }
    for (const { panel, art } of sheet.panels)
      whole.add(doc.struct('Figure', { alt: panelSentences(panel) }, () => draw(art)));
    whole.add(doc.struct('P', {}, () => draw(sheet.foot)));
    if (i === poster.sheets.length - 1) whole.end();
    for (const { x, y, size, width, href } of sheetArt(sheet).labels)
      if (href !== undefined) doc.link(x, y - size, width, size * 1.25, at(href));
  }
  doc.end();
  await done;
  return Buffer.concat(parts);
}
