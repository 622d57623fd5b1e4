import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/add-text/read/read-file.ts';
import { cellAt, gridsOf } from '../../../src/add-text/read/pdf-tables.ts';

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);
const wordsOf = async (name: string, file: Uint8Array) =>
  (await readFile(name, file)).pieces.map((p) =>
    p.kind === 'row' ? p.cells.join(' | ') : p.words,
  );

describe('plain words', () => {
  test('of Windows, with a mark of UTF-8 or in UTF-16, are read as they are, and that is told', async () => {
    const windows = await readFile('a.txt', bytes('\ufeffMục tiêu\r\n\r\nĐạt 80%.\r\n'));
    expect(windows.source).toBe('Mục tiêu\n\nĐạt 80%.\n');
    expect(windows.told).toHaveLength(2);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Buffer.from('Mục tiêu', 'utf16le')),
    ]);
    const read = await readFile('a.txt', wide);
    expect(read.source).toBe('Mục tiêu');
    expect(read.told[0]).toContain('UTF-16LE');
  });
  test.for([
    [
      'in TCVN3',
      'a.txt',
      bytes('ñy ban nh©n d©n tØnh, chuyÓn ®æi sè ®Õn n¨m 2025 cña tØnh'),
      'TCVN3',
    ],
    [
      'in VNI',
      'a.txt',
      bytes('UÛy ban nhaân daân tænh, chuyeån ñoåi soá ñeán naêm 2025 cuûa tænh'),
      'VNI',
    ],
    [
      'in one byte a letter, TCVN3',
      'a.txt',
      new Uint8Array(Buffer.from('chuyÓn ®æi sè ®Õn n¨m cña tØnh', 'latin1')),
      'TCVN3',
    ],
    [
      'in an unknown code',
      'a.txt',
      new Uint8Array([0x4d, 0xe9, 0x20, 0xff]),
      'không viết bằng UTF-8',
    ],
    ['that are none', 'a.txt', new Uint8Array([1, 0, 2, 0, 3]), 'không phải tệp chữ'],
    ['of nothing', 'a.txt', new Uint8Array(), 'trống'],
    ['under the name of a PDF', 'a.pdf', bytes('xin chào'), 'không phải tệp .pdf'],
    ['with the name of words, a PDF inside', 'a.txt', bytes('%PDF-1.7\n'), 'là tệp .pdf'],
    ['of another kind', 'a.rtf', bytes('x'), 'không đọc được tệp .rtf'],
    ['a broken PDF', 'a.pdf', bytes('%PDF-1.7\nhỏng'), 'hỏng'],
    ['a broken DOCX', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), 'hỏng'],
    ['an old DOC', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'Word cũ'],
    [
      'a DOCX with a password',
      'a.docx',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')),
      ]),
      'mật khẩu',
    ],
    [
      'a page without words',
      'a.html',
      bytes('<!doctype html><html><body><script>1</script></body></html>'),
      'không có chữ nào',
    ],
  ] as const)('%s are refused by name', async ([, name, file, said]) => {
    await expect(readFile(name, file)).rejects.toThrow(said);
  });
});

test('a PDF of pictures alone, and one with a password, are refused plainly', async () => {
  const made = (options: object, draw: (d: PDFKit.PDFDocument) => void) =>
    new Promise<Uint8Array>((resolve) => {
      const document = new PDFDocument(options);
      const chunks: Uint8Array[] = [];
      document
        .on('data', (c: Uint8Array) => chunks.push(c))
        .on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      draw(document);
      document.end();
    });
  const scan = await made({}, (d) => void d.rect(10, 10, 100, 100).fill());
  await expect(readFile('a.pdf', scan)).rejects.toThrow('không có lớp chữ');
  const locked = await made(
    { userPassword: 'x' },
    (d) => void d.text('Muc tieu cua van ban nay la'),
  );
  await expect(readFile('a.pdf', locked)).rejects.toThrow('mật khẩu');
});

test('a DOCX has the numbers that Word counts by itself, its tables as tables, its notes with their marks', async () => {
  const level = (
    n: number,
    format: (typeof LevelFormat)[keyof typeof LevelFormat],
    text: string,
  ) => ({ level: n, format, text, alignment: AlignmentType.LEFT });
  const item = (n: number, words: string, more: TextRun[] = []) =>
    new Paragraph({
      numbering: { reference: 'l', level: n },
      children: [new TextRun(words), ...more],
    });
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  const file = await Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Theo Quyết định số 34.')] } },
      numbering: {
        config: [
          {
            reference: 'l',
            levels: [
              level(0, LevelFormat.UPPER_ROMAN, '%1.'),
              level(1, LevelFormat.DECIMAL, '%2.'),
              level(2, LevelFormat.DECIMAL, '%2.%3.'),
              level(3, LevelFormat.LOWER_LETTER, '%4)'),
              level(4, LevelFormat.BULLET, '\u2013'),
            ],
          },
        ],
      },
      sections: [
        {
          children: [
            item(0, 'MỤC TIÊU'),
            item(1, 'Chung'),
            item(1, 'Cụ thể'),
            item(2, 'Hạ tầng'),
            item(3, 'phủ sóng 5G', [new FootnoteReferenceRun(1)]),
            item(3, 'cáp quang'),
            item(4, 'xã'),
            item(0, 'GIẢI PHÁP'),
            item(1, 'Một'),
            new Table({
              rows: [
                new TableRow({ children: [cell('TT'), cell('Nhiệm vụ')] }),
                new TableRow({ children: [cell('1'), cell('Lắp trạm')] }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  expect(await wordsOf('a.docx', new Uint8Array(file))).toEqual([
    'I. MỤC TIÊU',
    '1. Chung',
    '2. Cụ thể',
    '2.1. Hạ tầng',
    'a) phủ sóng 5G\ue0101\ue011',
    'b) cáp quang',
    '- xã',
    'II. GIẢI PHÁP',
    '1. Một',
    'TT | Nhiệm vụ',
    '1 | Lắp trạm',
    'Theo Quyết định số 34.',
  ]);
  expect((await readFile('a.docx', new Uint8Array(file))).source).toContain('a) phủ sóng 5G1\n');
});

test('a page of HTML has the marks of its lists, its tables as tables, its letterhead as paragraphs, and nothing around the text', async () => {
  const page = `<!doctype html><html><head><title>x</title></head><body><nav>Menu</nav>
  <table><tr><td>UBND TỈNH<br>HÀ NAM</td><td><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></td></tr></table>
  <p>Điều 1. Phê&nbsp;duyệt <i>Đề án</i>&amp;</p><ol type="a"><li>một</li><li>hai<ul><li>trong</li></ul></li></ol><ul><li>- gạch sẵn</li></ul>
  <table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Lắp <p>trạm</p></td></tr></table></body></html>`;
  expect(await wordsOf('a.html', bytes(page))).toEqual([
    'UBND TỈNH',
    'HÀ NAM',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Điều 1. Phê duyệt Đề án&',
    'a) một',
    'b) hai',
    '+ trong',
    '- gạch sẵn',
    'TT | Việc',
    '1 | Lắp trạm',
  ]);
});

test('the rules of a page make a grid; of merged cells the one at the top left holds the words', () => {
  const across = (y: number, x = 0, right = 300) => ({ x, right, y, top: y + 0.5 });
  const down = (x: number, y = 0, top = 100) => ({ x, right: x + 0.5, y, top });
  // Three columns, two rows; the middle column is one cell over both rows.
  const [grid, more] = gridsOf([
    across(100),
    across(0),
    across(50, 0, 100),
    across(50, 200, 300),
    down(0),
    down(100),
    down(200),
    down(300),
  ]);
  expect(more).toBeUndefined();
  expect(grid?.columns).toHaveLength(4);
  const at = (x: number, y: number) => cellAt(grid!, x, y);
  expect([at(10, 80), at(10, 20), at(150, 80), at(150, 20), at(250, 20), at(400, 20)]).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 0 },
    { row: 0, column: 1 },
    { row: 0, column: 1 },
    { row: 1, column: 2 },
    null,
  ]);
  expect(gridsOf([across(100), down(0)])).toEqual([]);
});

/** A PDF of one page, drawn by hand. */
const drawnPdf = (draw: (d: PDFKit.PDFDocument) => void) =>
  new Promise<Uint8Array>((resolve) => {
    const document = new PDFDocument({ size: 'A4', margin: 0 });
    const chunks: Uint8Array[] = [];
    document
      .on('data', (c: Uint8Array) => chunks.push(c))
      .on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(document);
    document.end();
  });
const write = (d: PDFKit.PDFDocument, words: string, x: number, y: number) =>
  d.text(words, x, y, { lineBreak: false });

test('letters that another font lends to a PDF, drawn after the rest of the line, stand in their words', async () => {
  const file = await drawnPdf((d) => {
    d.font('Times-Roman').fontSize(12);
    // "Khung trinh" with its "u" and its "r" in another font, 6 points wide, as a font without an accented letter is helped out.
    const u = 80 + d.widthOfString('Kh');
    write(d, 'Kh', 80, 100);
    write(d, 'ng t', u + 6, 100);
    const r = u + 6 + d.widthOfString('ng t');
    write(d, 'inh cua ban nay', r + 6, 100);
    d.font('Courier').fontSize(10);
    write(d, 'u', u, 101);
    write(d, 'r', r, 101);
  });
  expect((await wordsOf('a.pdf', file)).join('\n')).toBe('Khung trinh cua ban nay');
});

test('a ruled table of a PDF keeps the cells that lie over several columns or rows, also over two pages with the head printed again', async () => {
  const columns = [60, 100, 300, 450, 540];
  const table = (d: PDFKit.PDFDocument, top: number, rows: readonly (readonly string[])[]) => {
    const y = (r: number) => top + r * 20;
    const line = (x: number, from: number, right: number, to: number) =>
      d.moveTo(x, from).lineTo(right, to).stroke();
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell !== '←') line(columns[c]!, y(r), columns[c]!, y(r + 1));
        if (cell !== '↑') line(columns[c]!, y(r), columns[c + 1]!, y(r));
        if (cell !== '←' && cell !== '↑') write(d, cell, columns[c]! + 4, y(r) + 5);
      }),
    );
    line(columns.at(-1)!, top, columns.at(-1)!, y(rows.length));
    line(columns[0]!, y(rows.length), columns.at(-1)!, y(rows.length));
  };
  const head = ['TT', 'Nhiem vu', 'Chu tri', 'Han'];
  const file = await drawnPdf((d) => {
    d.font('Times-Roman').fontSize(12);
    write(d, 'Danh muc nhiem vu cua ban nhap', 60, 80);
    table(d, 100, [
      head,
      ['I', 'Ha tang', '←', '←'],
      ['1', 'Lap tram', 'So A', '2025'],
      ['2', 'Bao tri', '↑', '2026'],
    ]);
    d.addPage({ size: 'A4', margin: 0 });
    table(d, 60, [head, ['3', 'Cap quang', '', '2027'], ['4', 'Do kiem', '↑', '2028']]);
  });
  const { pieces } = await readFile('a.pdf', file);
  const rows = pieces.filter((p) => p.kind === 'row');
  expect(rows.map((r) => r.cells.join(' | '))).toEqual([
    'TT | Nhiem vu | Chu tri | Han',
    'I | Ha tang | ← | ←',
    '1 | Lap tram | So A | 2025',
    '2 | Bao tri | ↑ | 2026',
    '3 | Cap quang |  | 2027',
    '4 | Do kiem | ↑ | 2028',
  ]);
  expect(rows.flatMap((r) => r.ask ?? [])).toEqual([
    'ô thứ 3 của hàng “3 Cap quang 2027”, đầu trang 2, trống: gộp với ô “So A” ở trang trước (ghi ↑) hay để trống?',
  ]);
});

test('what a DOCX leaves open, changes not yet accepted and comments, is asked about where it stands', async () => {
  const revision = { id: 1, author: 'A', date: '2025-01-01T00:00:00Z' };
  const file = await Packer.toBuffer(
    new Document({
      comments: {
        children: [{ id: 0, author: 'A', children: [new Paragraph('Số này chốt chưa?')] }],
      },
      sections: [
        {
          children: [
            new Paragraph({
              children: [
                new TextRun('Đạt '),
                new DeletedTextRun({ ...revision, text: '20%' }),
                new InsertedTextRun({ ...revision, text: '25%' }),
              ],
            }),
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('Trên 80% hộ.'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
              ],
            }),
          ],
        },
      ],
    }),
  );
  const { pieces } = await readFile('a.docx', new Uint8Array(file));
  expect(pieces.map((p) => [p.kind === 'row' ? '' : p.words, 'ask' in p ? p.ask : ''])).toEqual([
    [
      'Đạt 25%',
      'chỗ sửa chưa được chấp nhận (Track Changes): đã lấy chữ thêm “25%”, đã bỏ chữ xóa “20%”; bản ban hành in chữ nào?',
    ],
    [
      'Trên 80% hộ.',
      'lời bình của người soạn (“Số này chốt chưa?”) không phải lời văn bản, nên không lấy: đây có phải bản ban hành không?',
    ],
  ]);
});

test('a small number set high in a PDF is asked about: it may be the mark of a footnote', async () => {
  const file = await drawnPdf((d) => {
    d.font('Times-Roman').fontSize(12);
    write(d, 'Dan so co tai khoan', 80, 100);
    const right = 80 + d.widthOfString('Dan so co tai khoan');
    d.fontSize(7);
    write(d, '1', right, 99);
    d.fontSize(12);
    write(d, ' dat 80%', right + 4, 100);
  });
  const { pieces } = await readFile('a.pdf', file);
  expect(pieces.map((p) => (p.kind === 'line' ? [p.words, p.ask?.slice(0, 22)] : []))).toEqual([
    ['Dan so co tai khoan1 dat 80%', '“1” in nhỏ và cao tron'],
  ]);
});

test('a table of Markdown is a table, a sign of its words in it; the source keeps a row a line, tabs between the cells', async () => {
  const file =
    'Chỉ tiêu:\n\n| TT | Chỉ tiêu | 2027 |\n|---|:---:|---|\n| 1 | Hồ sơ \\| văn bản | **80%** |\n\nHết.\n| lẻ\n';
  const read = await readFile('a.md', bytes(file));
  expect(read.source).toBe(
    'Chỉ tiêu:\n\nTT\tChỉ tiêu\t2027\n1\tHồ sơ | văn bản\t**80%**\n\nHết.\n| lẻ\n',
  );
  expect(read.pieces.map((p) => (p.kind === 'row' ? p.cells.join(' ¦ ') : p.words))).toEqual([
    'Chỉ tiêu:',
    'TT ¦ Chỉ tiêu ¦ 2027',
    '1 ¦ Hồ sơ | văn bản ¦ **80%**',
    'Hết.',
    '| lẻ',
  ]);
  expect(read.told.join()).toContain('Bảng của Markdown');
});

test('a list of nothing but links is the menu of a site, and that is told; one with words of its own is text', async () => {
  const page = (items: string) =>
    bytes(`<!doctype html><html><body><ul>${items}</ul><p>Mục tiêu</p></body></html>`);
  const menu = page('<li><a href="/">Trang chủ</a></li><li><a href="/vb">Văn bản</a></li>');
  expect(await wordsOf('a.html', menu)).toEqual(['Mục tiêu']);
  expect((await readFile('a.html', menu)).told.join()).toContain('“Trang chủVăn bản”');
  expect(
    await wordsOf(
      'a.html',
      page('<li><a href="/">Nghị quyết 1</a></li><li>Xem <a href="/vb">đây</a></li>'),
    ),
  ).toEqual(['- Nghị quyết 1', '- Xem đây', 'Mục tiêu']);
});
