import type { Document, Element } from '@xmldom/xmldom';
import { Refusal } from '../../model/refusal.ts';
import { refuseLegacy } from './decode.ts';
import { leftOpen } from './docx-left-open.ts';
import { DocxNumbers } from './docx-numbers.ts';
import { packageParts, xmlOf, type Parts } from './docx-package.ts';
import { stylesOf } from './docx-styles.ts';
import { paragraphWords, type DocxReading } from './docx-words.ts';
import { child, elements, paragraphsIn } from './docx-xml.ts';
import { isLayoutTable } from './layout-table.ts';
import { merged, SourceWriter } from './source-writer.ts';
import type { Received } from './line.ts';

/** A Word document as it is read, and what is written of it. */
interface DocxFile {
  readonly reading: DocxReading;
  readonly comments: Document | null;
  readonly out: SourceWriter;
}

/** Writes a paragraph, line by line; of a table of contents nothing. */
function writeParagraph(p: Element, file: DocxFile): void {
  const { reading, comments, out } = file;
  const { words, bold, contents } = paragraphWords(p, reading);
  if (contents) {
    reading.seen.contents += 1;
    return;
  }
  if (words === '') return out.space();
  const ask = leftOpen([p], comments);
  words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .forEach((line, i) =>
      out.line(line.trim(), {
        whole: true,
        bold,
        ...(ask === null || i > 0 ? {} : { ask }),
      }),
    );
}

const cellsOf = (row: Element): Element[] => elements(row).filter((e) => e.nodeName === 'w:tc');

/** The words of a cell, and a sign for each further column it lies over; one that goes on from above holds none of its own. */
function cellWords(cell: Element, reading: DocxReading): string[] {
  const properties = child(cell, 'w:tcPr');
  const span = Number(
    (properties && child(properties, 'w:gridSpan')?.getAttribute('w:val')) ?? '1',
  );
  const merge = properties && child(properties, 'w:vMerge');
  const below = merge !== undefined && merge.getAttribute('w:val') !== 'restart';
  const words = paragraphsIn(cell)
    .map((p) => paragraphWords(p, reading).words.replaceAll('\n', ' '))
    .filter((w) => w !== '')
    .join(' ');
  return [
    below ? merged.above : words,
    ...Array<string>(Math.max(0, span - 1)).fill(below ? merged.above : merged.left),
  ];
}

/** Writes a table; one that only lays out what stands in its cells is read cell by cell. */
function writeTable(table: Element, file: DocxFile): void {
  const rows = elements(table).filter((e) => e.nodeName === 'w:tr');
  const columns = Math.max(0, ...rows.map((r) => cellsOf(r).length));
  if (isLayoutTable(table.textContent ?? '', rows.length, columns)) {
    for (const row of rows) for (const cell of cellsOf(row)) walk(cell, file);
    return;
  }
  const asks = new Map<readonly string[], string>();
  const read = rows.map((row) => {
    const cells = cellsOf(row).flatMap((cell) => cellWords(cell, file.reading));
    const ask = leftOpen(paragraphsIn(row), file.comments);
    if (ask !== null) asks.set(cells, ask);
    return cells;
  });
  file.out.table(read, undefined, asks);
}

/** Writes what stands in a body or a cell, in its order. */
function walk(parent: Element, file: DocxFile): void {
  for (const node of elements(parent)) {
    if (node.nodeName === 'w:p') writeParagraph(node, file);
    else if (node.nodeName === 'w:tbl') writeTable(node, file);
    else if (['w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:customXml'].includes(node.nodeName))
      walk(node, file);
  }
}

/** Writes the footnotes whose marks were met, in the order of these. */
function writeFootnotes({ reading, out }: DocxFile, footnotes: Document | null): void {
  reading.notes.forEach((id, i) => {
    const note = [...(footnotes?.getElementsByTagName('w:footnote') ?? [])].find(
      (n) => n.getAttribute('w:id') === id,
    );
    const words =
      note === undefined
        ? ''
        : paragraphsIn(note)
            .map((p) => paragraphWords(p, reading).words)
            .join(' ');
    if (words !== '') out.footnote(String(i + 1), words.replace(/\s+/gu, ' '));
  });
}

/** What an editor is told of what Word made of the words. */
function toldOf({ seen }: DocxReading, parts: Parts): readonly string[] {
  const told: string[] = [];
  if (seen.numbers > 0)
    told.push(`Word tự đánh số ${seen.numbers} đoạn: đã tính lại các số ấy và ghi vào bản nguồn.`);
  if (seen.caps > 0)
    told.push(
      `${seen.caps} chỗ chữ thường được Word in thành chữ hoa: bản nguồn ghi chữ hoa như in.`,
    );
  if (seen.contents > 0) told.push(`Bỏ mục lục tự động của Word (${seen.contents} dòng).`);
  if (seen.boxes > 0)
    told.push(
      `${seen.boxes} hộp chữ (text box): lời của nó đứng ở đoạn giữ nó, hãy xem lại thứ tự.`,
    );
  if (Object.keys(parts).some((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)))
    told.push('Đầu trang, chân trang của Word không lấy.');
  return told;
}

/** @throws Refusal when no words stand in the file */
function refuseWordless(received: Received, parts: Parts): void {
  if (received.pieces.some((p) => p.kind !== 'footnote')) return;
  const pictures = Object.keys(parts).some((name) => name.startsWith('word/media/'));
  throw pictures
    ? new Refusal(
        'tệp Word này chỉ có ảnh (bản quét), không có chữ.',
        'Tìm bản có chữ; chương trình không tự đoán chữ từ ảnh.',
      )
    : new Refusal('tệp Word này không có chữ nào.', 'Đưa đúng tệp của văn bản.');
}

/** A Word document: its paragraphs with their automatic numbers, its tables and footnotes. Headers and footers are no text of it. */
export function readDocx(bytes: Uint8Array): Received {
  const parts = packageParts(bytes);
  const body = xmlOf(parts, 'word/document.xml')?.getElementsByTagName('w:body')[0];
  if (body === undefined)
    throw new Refusal(
      'tệp DOCX này hỏng, không có lời nào.',
      'Lấy lại tệp, hoặc mở bằng Word và lưu lại.',
    );
  const reading: DocxReading = {
    styles: stylesOf(xmlOf(parts, 'word/styles.xml')),
    numbers: new DocxNumbers(xmlOf(parts, 'word/numbering.xml')),
    seen: { numbers: 0, caps: 0, contents: 0, boxes: 0 },
    notes: [],
  };
  const out = new SourceWriter();
  const file: DocxFile = { reading, comments: xmlOf(parts, 'word/comments.xml'), out };
  walk(body, file);
  writeFootnotes(file, xmlOf(parts, 'word/footnotes.xml'));
  const received = out.received(toldOf(reading, parts));
  refuseWordless(received, parts);
  refuseLegacy(received.source);
  return received;
}
