import {
  AlignmentType,
  Document,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import wawoff2 from 'wawoff2';
import { printed, type Clause } from '../../src/model/clause.ts';

// The edition's texts as an office would send them: with letterhead in two columns, wrapped and justified lines, running heads.

/** What is printed in two columns side by side. */
const columns: readonly (readonly [left: readonly string[], right: readonly string[]])[] = [
  [
    ['co-quan', 'so-hieu'],
    ['quoc-hieu', 'ngay-ky'],
  ],
];
const linesOf = (c: Clause): string[] => {
  const lines: string[] = [];
  for (const run of c.runs) {
    if (run.lineBreak === true || lines.length === 0) lines.push('');
    lines.push((lines.pop() ?? '') + run.text);
  }
  return lines.map((l) => l.trim()).filter((l) => l !== '');
};

/** One paragraph, or a row of two columns. */
type Part =
  | { readonly lines: readonly string[]; readonly heading: boolean; readonly clause: Clause }
  | { readonly left: readonly string[]; readonly right: readonly string[] };

function partsOf(clauses: readonly Clause[]): Part[] {
  const side = (kinds: readonly string[]) =>
    clauses.filter((c) => kinds.includes(c.kind)).flatMap(linesOf);
  const [left, right] = columns[0]!;
  const head: Part[] = clauses.some((c) => c.kind === 'quoc-hieu')
    ? [{ left: side(left), right: side(right) }]
    : [];
  return [
    ...head,
    ...clauses
      .filter((c) => ![...left, ...right].includes(c.kind))
      .map((clause) => ({
        clause,
        heading: clause.heading,
        lines: clause.marker === '' ? linesOf(clause) : [printed(clause)],
      })),
  ];
}

const escape = (s: string): string => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A page of HTML as a publisher's site has it: navigation, a letterhead set as a table, a paragraph a clause. */
export function asHtml(clauses: readonly Clause[]): string {
  const body = partsOf(clauses).map((p) =>
    'left' in p
      ? `<table><tr><td><p>${p.left.map(escape).join('<br>')}</p></td><td><p>${p.right.map(escape).join('<br/>')}</p></td></tr></table>`
      : `<p>${p.lines.map(escape).join('<br>\n')}</p>`,
  );
  return `<!DOCTYPE html><html lang="vi"><head><title>Trang</title></head><body><nav><a href="/">Trang chủ</a></nav><div id="noi-dung">\n${body.join('\n')}\n</div><footer>Liên hệ</footer></body></html>`;
}

/** Automatic lists of Word for "-", "+" and "·"; all other marks are typed. */
export async function asDocx(clauses: readonly Clause[]): Promise<Uint8Array> {
  const bullets = ['gach', 'cong', 'cham'] as const;
  const text = (words: string) => new TextRun(words);
  const children = partsOf(clauses).flatMap((p): (Paragraph | Table)[] => {
    if ('left' in p) {
      const cell = (lines: readonly string[]) =>
        new TableCell({ children: lines.map((l) => new Paragraph({ children: [text(l)] })) });
      return [new Table({ rows: [new TableRow({ children: [cell(p.left), cell(p.right)] })] })];
    }
    const level = bullets.findIndex((b) => b === p.clause.kind);
    if (level >= 0)
      return [
        new Paragraph({
          numbering: { reference: 'gach', level },
          children: [text(p.clause.words)],
        }),
      ];
    return p.lines.map((l) => new Paragraph({ children: [text(l)] }));
  });
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'gach',
          levels: ['-', '+', '\u00b7'].map((sign, level) => ({
            level,
            format: LevelFormat.BULLET,
            text: sign,
            alignment: AlignmentType.LEFT,
          })),
        },
      ],
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A PDF set as offices set it: A4, justified, first lines indented, the number of the page on top from the second page on. */
export async function asPdf(clauses: readonly Clause[]): Promise<Uint8Array> {
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 57, bottom: 57, left: 85, right: 43 },
    bufferPages: true,
  });
  const font = async (weight: number) =>
    Buffer.from(
      await wawoff2.decompress(
        readFileSync(
          join(import.meta.dirname, `../../src/styles/fonts/print/dc-serif-${weight}.woff2`),
        ),
      ),
    );
  document.registerFont('plain', await font(400)).registerFont('bold', await font(600));
  const width = document.page.width - 85 - 43;
  document.fontSize(13);
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve) =>
    document
      .on('data', (c: Uint8Array) => chunks.push(c))
      .on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  );
  for (const p of partsOf(clauses)) {
    if ('left' in p) {
      const y = document.y;
      const half = width / 2 - 10;
      document.font('bold').fontSize(12);
      document.text(p.left.join('\n'), 85, y, { width: half, align: 'center' });
      const after = document.y;
      document.text(p.right.join('\n'), 85 + width / 2 + 10, y, { width: half, align: 'center' });
      document.x = 85;
      document.y = Math.max(after, document.y) + 14;
      document.fontSize(13);
      continue;
    }
    const centred = ['tieu-de', 'tham-quyen', 'quyet-dinh', 'ky-ten'].includes(p.clause.kind);
    document.font(p.heading || centred ? 'bold' : 'plain');
    for (const line of p.lines)
      document.text(line, centred ? { align: 'center' } : { align: 'justify', indent: 28 });
    document.moveDown(0.4);
  }
  const { count } = document.bufferedPageRange();
  for (let page = 1; page < count; page += 1) {
    document.switchToPage(page);
    document.page.margins.top = 20;
    document
      .font('plain')
      .text(String(page + 1), 85, 30, { width, align: 'center', lineBreak: false });
  }
  document.end();
  return done;
}
