import { getDocumentProxy } from 'unpdf';
import { refuseLegacy } from './decode.ts';
import { pdfLines, type Segment } from './pdf-lines.ts';
import { OpenTable } from './pdf-open-table.ts';
import { faceOf, tablesOf, withoutHeads, type PageTable } from './pdf-page-tables.ts';
import { checkReadable, pdfRefusal } from './pdf-refusals.ts';
import { pageWords, type PageWords } from './pdf-words.ts';
import { SourceWriter } from './source-writer.ts';
import type { Line, Received } from './line.ts';

/** @throws Refusal when the file is locked or broken */
async function pagesOf(bytes: Uint8Array): Promise<readonly PageWords[]> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: PageWords[] = [];
    for (let n = 1; n <= document.numPages; n += 1)
      pages.push(await pageWords(await document.getPage(n), n));
    return pages;
  } catch (error) {
    throw pdfRefusal(error);
  }
}

/** A page as it is written: its lines in reading order, and its tables. */
interface ReadPage {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly Segment[];
  readonly tables: readonly PageTable[];
}

/** The distance of most lines of a page. */
function usualStep(lines: readonly Segment[]): number {
  const steps = lines
    .slice(1)
    .map((s, i) => (lines[i]?.y ?? 0) - s.y)
    .filter((d) => d > 4)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 14;
}

/** Where a line stands, as far as the reading of plain lines goes by it. */
const placeOf = (segment: Segment, { number, height }: ReadPage, gap: boolean): Partial<Line> => ({
  page: number,
  x: segment.x,
  right: segment.right,
  y: height - segment.y,
  size: segment.size,
  bold: segment.bold,
  gap,
  ...(segment.block === undefined ? {} : { block: segment.block }),
  ...(segment.raised === undefined
    ? {}
    : {
        ask: `“${segment.raised}” in nhỏ và cao trong “…${segment.words.slice(-30)}”: dấu chú thích (viết <Dau>${segment.raised}</Dau>, lời của nó ở cuối trang là <ChuThich so="${segment.raised}">) hay số mũ?`,
      }),
});

/** How many pages have a line, whatever its numbers. */
function pagesByFace(pages: readonly ReadPage[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { lines } of pages)
    for (const words of new Set(lines.map((s) => faceOf(s.words))))
      count.set(words, (count.get(words) ?? 0) + 1);
  return count;
}

/** Writes the lines and tables of a page from top to bottom. @param isHead is a line a running head, by its words? */
function writePage(
  page: ReadPage,
  out: SourceWriter,
  table: OpenTable,
  isHead: (words: string) => boolean,
): void {
  const { number, height, lines } = page;
  const usual = usualStep(lines);
  const margin = height * 0.08;
  const waiting = [...page.tables].sort((a, b) => b.top - a.top);
  lines.forEach((segment, i) => {
    while (waiting[0] !== undefined && waiting[0].top > segment.y)
      table.add(waiting.shift() as PageTable, number);
    // Words between two parts of a table, other than running heads, end it.
    if (segment.y <= height - margin && segment.y >= margin && !isHead(segment.words))
      table.close();
    const previous = lines[i - 1];
    const gap = previous !== undefined && previous.y - segment.y > usual * 1.35;
    out.line(segment.words.replace(/\s+/gu, ' ').trim(), placeOf(segment, page, gap));
  });
  for (const rest of waiting) table.add(rest, number);
}

/** A PDF with words: its lines with their places, its ruled or tagged tables. @throws Refusal when it is locked, broken or a scan */
export async function readPdf(bytes: Uint8Array): Promise<Received> {
  const read = await pagesOf(bytes);
  checkReadable(read);
  const tables = withoutHeads(read.map(tablesOf));
  const pages = read.map(({ words, width, height }, i): ReadPage => {
    const own = tables[i] ?? [];
    const isLoose = ({ cell }: PageWords['words'][number]): boolean =>
      cell === null || !own.some((t) => t.key === cell.table);
    return { number: i + 1, height, lines: pdfLines(words.filter(isLoose), width), tables: own };
  });
  const repeated = pagesByFace(pages);
  const out = new SourceWriter();
  const table = new OpenTable(out);
  for (const page of pages)
    writePage(page, out, table, (words) => (repeated.get(faceOf(words)) ?? 0) >= 3);
  table.close();
  const isScan = read.some((p) => p.unseen > 0 && p.pictures > 0);
  const received = out.received([
    ...(isScan
      ? [
          'PDF là bản quét có lớp chữ do máy nhận dạng (OCR): chữ có thể sai, phải đọc lại từng chữ với bản in.',
        ]
      : []),
    ...table.told,
  ]);
  refuseLegacy(received.source);
  return received;
}
