import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { packedPdf } from '../../../src/build/packed-pdf.ts';

/** A tagged document with bookmarks and more objects than stand together in one stream. */
async function printed(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ tagged: true, lang: 'vi', compress: true });
  const bytes: Buffer[] = [];
  pdf.on('data', (part: Buffer) => bytes.push(part));
  const done = new Promise((end) => pdf.on('end', end));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (let i = 1; i <= 150; i++) {
    const heading = pdf.struct('P', {}, () => pdf.text(`Doan ${i} of the text`));
    root.add(heading);
    if (i % 30 === 0) pdf.outline.addItem(`Phan ${i / 30}`);
  }
  root.end();
  pdf.end();
  await done;
  return Buffer.concat(bytes);
}

/** What a reader finds in a document: words and structure of each page, bookmarks, language. */
async function readOf(file: Uint8Array) {
  const pdf = await getDocumentProxy(Uint8Array.from(file));
  const pages = [];
  for (let i = 1; i <= pdf.numPages; i++) {
    const page = await pdf.getPage(i);
    const { items } = await page.getTextContent();
    pages.push({
      words: items.map((item) => ('str' in item ? item.str : '')).join(''),
      structure: JSON.stringify(await page.getStructTree()),
    });
  }
  const outline = (await pdf.getOutline()) as { title: string }[] | null;
  return { pages, outline: outline?.map((o) => o.title), lang: (await pdf.getMetadata()).info };
}

let file: Uint8Array;
beforeAll(async () => {
  file = await printed();
});

test('a packed PDF is much smaller, and a reader finds the same words, structure and bookmarks in it', async () => {
  const packed = packedPdf(file);
  expect(packed.length).toBeLessThan(0.6 * file.length);
  const [before, after] = [await readOf(file), await readOf(packed)];
  expect(before.pages.length).toBeGreaterThan(2);
  expect(before.pages[0]?.words).toContain('Doan 3 of the text');
  expect(before.pages[0]?.structure).toContain('"P"');
  expect(before.outline).toHaveLength(5);
  const { PDFFormatVersion: _, ...info } = after.lang as Record<string, unknown>;
  expect(before).toEqual({ ...after, lang: { ...info, PDFFormatVersion: '1.3' } });
});

test('packing one file twice gives the same bytes', () => {
  expect(Buffer.from(packedPdf(file)).equals(Buffer.from(packedPdf(file)))).toBe(true);
});

test('a file whose table of places is wrong is refused, not packed', () => {
  const words = Buffer.from(file).toString('latin1');
  const [entry = ''] = /\d{10} 00000 n/.exec(words.slice(words.lastIndexOf('\nxref'))) ?? [];
  const moved = words.replace(
    entry,
    entry.replace(/^\d{10}/, (n) => String(Number(n) + 3).padStart(10, '0')),
  );
  expect(() => packedPdf(Buffer.from(moved, 'latin1'))).toThrow(
    'does not stand where its table says',
  );
  expect(() => packedPdf(Buffer.from(words.replace('startxref', 'startxxxx'), 'latin1'))).toThrow(
    'no table of places',
  );
});
