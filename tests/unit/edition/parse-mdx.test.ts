import { describe, expect, test } from 'vitest';
import { printed } from '../../../src/model/clause.ts';
import { parseText } from '../../../src/edition/parse-mdx.ts';

const parse = (body: string) => parseText('x', body, 'content/texts/x.mdx', 10);
const ids = (body: string) => parse(body).map((c) => c.id);
const printedOf = (body: string) => parse(body).map((c) => `${c.id}: ${printed(c)}`);

describe('what is numbered keeps its number as printed, and its id from it', () => {
  test('a decision: Điều, khoản, điểm, bullets', () => {
    expect(
      printedOf(`
<Dieu so="1">

Phê duyệt Đề án

<Khoan so="2">

Mục tiêu

<Diem so="b">

Cụ thể:

- Về xã hội số:

  + Trên 70% dân số
  + Còn lại

</Diem>

<Diem so="đ">

Bảo đảm an toàn

</Diem>

</Khoan>

</Dieu>
`),
    ).toEqual([
      'dieu-1: Điều 1. Phê duyệt Đề án',
      'dieu-1_khoan-2: 2. Mục tiêu',
      'dieu-1_khoan-2_diem-b: b) Cụ thể:',
      'dieu-1_khoan-2_diem-b_g1: - Về xã hội số:',
      'dieu-1_khoan-2_diem-b_g1_c1: + Trên 70% dân số',
      'dieu-1_khoan-2_diem-b_g1_c2: + Còn lại',
      'dieu-1_khoan-2_diem-dd: đ) Bảo đảm an toàn',
    ]);
  });

  test('a Party text: part, dotted sections that replace one another, bullets', () => {
    expect(
      printedOf(`
<Phan so="II-">

Mục tiêu

<Muc so="2.2.">

Cụ thể

<Muc so="2.2.1.">

Năm 2025

- Một
- Hai

</Muc>

</Muc>

</Phan>
`),
    ).toEqual([
      'ii: II- Mục tiêu',
      'ii_2-2: 2.2. Cụ thể',
      'ii_2-2-1: 2.2.1. Năm 2025',
      'ii_2-2-1_g1: - Một',
      'ii_2-2-1_g2: - Hai',
    ]);
  });

  test('the three bullets of the texts are "-", "+" and "·", the last written as "*"', () => {
    expect(printedOf('- a\n\n+ b\n\n* c\n* d\n')).toEqual([
      'g1: - a',
      'c1: + b',
      't1: · c',
      't2: · d',
    ]);
  });

  test('paragraphs and run-in headings without a mark are counted together', () => {
    expect(
      printedOf('Lời đầu.\n\n<DeMuc>\n\nChuyển đổi nhận thức:\n\n- một\n\n</DeMuc>\n\nLời cuối.\n'),
    ).toEqual(['d1: Lời đầu.', 'd2: Chuyển đổi nhận thức:', 'd2_g1: - một', 'd3: Lời cuối.']);
  });

  test('named blocks and legal bases bear their names, and their lines are one clause', () => {
    const [title, basis] = parse(
      '<Khoi ten="tieu-de">\n\nQUYẾT ĐỊNH\n\nPHÊ DUYỆT\n\n</Khoi>\n\n<Khoi ten="can-cu-3">\n\nCăn cứ Luật;\n\n</Khoi>\n',
    );
    expect([
      title?.id,
      title?.kind,
      title?.words,
      title?.runs.filter((r) => r.lineBreak).length,
    ]).toEqual(['tieu-de', 'tieu-de', 'QUYẾT ĐỊNH PHÊ DUYỆT', 1]);
    expect([basis?.id, basis?.kind, basis?.marker, basis?.words]).toEqual([
      'can-cu-3',
      'can-cu',
      '',
      'Căn cứ Luật;',
    ]);
  });
});

describe('an inserted bullet', () => {
  test('takes the id its author gives, and the later ones keep theirs', () => {
    expect(ids('- a\n- b\n- <Ma so="g2a" />x\n- c\n')).toEqual(['g1', 'g2', 'g2a', 'g3']);
    expect(ids('- a\n- <Ma so="g1a" />x\n- <Ma so="g1b" />y\n- b\n')).toEqual([
      'g1',
      'g1a',
      'g1b',
      'g2',
    ]);
  });
  test('is counted where it stands, and its words are without the mark', () => {
    const inserted = parse('- a\n- <Ma so="g1a" />x\n- b\n');
    expect(inserted.map((c) => [c.ordinal, c.words])).toEqual([
      [1, 'a'],
      [2, 'x'],
      [3, 'b'],
    ]);
  });
});

describe('a clause knows its place', () => {
  const clauses = parse(
    '<Muc so="1.">\n\nĐầu\n\n- Về y tế: khám từ xa.\n\n  + cộng\n\n- hai\n\nđoạn\n\n</Muc>\n',
  );
  test('parent, depth and ordinal among siblings of its kind', () => {
    expect(clauses.map((c) => [c.id, c.parent, c.depth, c.ordinal])).toEqual([
      ['muc-1', null, 0, 1],
      ['muc-1_g1', 'muc-1', 1, 1],
      ['muc-1_g1_c1', 'muc-1_g1', 2, 1],
      ['muc-1_g2', 'muc-1', 1, 2],
      ['muc-1_d1', 'muc-1', 1, 1],
    ]);
  });
  test('its line in the file, front matter counted', () => {
    expect(clauses.map((c) => c.line)).toEqual([10, 14, 16, 18, 20]);
  });
});

describe('run-in headings', () => {
  const first = (body: string) => {
    const c = parse(body)[0];
    return [c?.runIn, c?.heading, c?.aliases];
  };
  test.for<[body: string, runIn: string, heading: boolean, aliases: string[]]>([
    ['- Về y tế: Ứng dụng nền tảng.', 'Về y tế:', false, ['y-te']],
    ['- Lĩnh vực Nông nghiệp: Xây dựng.', 'Lĩnh vực Nông nghiệp:', false, ['nong-nghiep']],
    ['- Phát triển hạ tầng số:\n\n  + một', '', true, ['phat-trien-ha-tang-so']],
    ['- Tiếp tục mở rộng các nhiệm vụ, bao gồm: một, hai.', '', false, []],
    ['- Không có dấu hai chấm', '', false, []],
    ['- Một câu dài. Về y tế: chữ', '', false, []],
    ['Đoạn văn: không phải gạch đầu dòng', '', false, []],
  ])('%s', ([body, runIn, heading, aliases]) => {
    expect(first(body)).toEqual([runIn, heading, aliases]);
  });
  test('their alias bears the ids around them', () => {
    expect(parse('<Muc so="4.">\n\nLĩnh vực\n\n- Về y tế: một.\n\n</Muc>\n')[1]?.aliases).toEqual([
      'muc-4_y-te',
    ]);
  });
});

describe('what the editors add is never in the words', () => {
  const [clause, next] = parse(
    '- Có <Sic doc="để">để để</Sic> *nghiêng* và **đậm**.\n\n  <GhiChu>Cùng văn bản này, ở mục 3, ghi khác.</GhiChu>\n\n- hai\n',
  );
  test('a note stands beside them', () => {
    expect(clause?.words).toBe('Có để để nghiêng và đậm.');
    expect(clause?.note).toBe('Cùng văn bản này, ở mục 3, ghi khác.');
    expect([next?.words, next?.note]).toEqual(['hai', '']);
  });
  test('a misprint keeps its words and carries its reading; emphasis carries none', () => {
    expect(clause?.runs).toEqual([
      { text: 'Có ' },
      { text: 'để để', sic: 'để' },
      { text: ' ' },
      { text: 'nghiêng', emphasis: 'em' },
      { text: ' và ' },
      { text: 'đậm', emphasis: 'strong' },
      { text: '.' },
    ]);
  });
  test('a note in a heading’s clause is neither a word nor a child', () => {
    const [muc, ...rest] = parse(
      '<Muc so="1.">\n\nTên mục\n\n<GhiChu>Ghi chú.</GhiChu>\n\n</Muc>\n',
    );
    expect([muc?.words, muc?.note, muc?.heading, rest]).toEqual(['Tên mục', 'Ghi chú.', false, []]);
  });
});

describe('markup that would lose or misplace words is refused, with line and remedy', () => {
  const message = (body: string): string => {
    try {
      parse(body);
      return 'accepted';
    } catch (e) {
      return (e as Error).message;
    }
  };
  test('an unknown component', () => {
    expect(message('Đoạn\n\n<Bang>\n\nx\n\n</Bang>\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:12: <Bang> không chứa đúng một bảng.
        Trong <Bang>: một đoạn chữ là tên bảng (nếu có in), một dòng trống, rồi bảng của Markdown (| … | … |); lời sau bảng đứng ngoài <Bang>."
    `);
  });
  test('a misspelt component', () => {
    expect(message('<Muk so="1.">\n\nx\n\n</Muk>\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: <Muk> không được dùng ở đây.
        Được dùng: <Phan>, <Chuong>, <Muc>, <Dieu>, <Khoan>, <Diem>, <PhuLuc>, <DeMuc>, <Bang>, <ChuThich>, <MucLuc>, <Khoi>, đoạn chữ và gạch đầu dòng; <GhiChu> đứng trong đoạn của nó, <Sic> và <Ma> đứng trong lời."
    `);
  });
  test('a numbered Markdown list, which would take the number out of the text', () => {
    expect(message('1. Quan điểm\n2. Mục tiêu\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: danh sách đánh số của Markdown làm mất số in trong văn bản.
        Viết số trong thành phần: <Muc so="1.">, <Khoan so="1">."
    `);
  });
  test('a Markdown heading', () => {
    expect(message('# Quan điểm\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: đề mục của Markdown (dấu # đầu dòng) không được dùng ở đây.
        Được dùng: <Phan>, <Chuong>, <Muc>, <Dieu>, <Khoan>, <Diem>, <PhuLuc>, <DeMuc>, <Bang>, <ChuThich>, <MucLuc>, <Khoi>, đoạn chữ và gạch đầu dòng; <GhiChu> đứng trong đoạn của nó, <Sic> và <Ma> đứng trong lời."
    `);
  });
  test('a Markdown quotation', () => {
    expect(message('> Quan điểm\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: khối trích của Markdown (dấu > đầu dòng) không được dùng ở đây.
        Được dùng: <Phan>, <Chuong>, <Muc>, <Dieu>, <Khoan>, <Diem>, <PhuLuc>, <DeMuc>, <Bang>, <ChuThich>, <MucLuc>, <Khoi>, đoạn chữ và gạch đầu dòng; <GhiChu> đứng trong đoạn của nó, <Sic> và <Ma> đứng trong lời."
    `);
  });
  test('a Markdown link inside the words', () => {
    expect(message('Theo [Nghị quyết](https://x.vn) này\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: liên kết của Markdown, [chữ](địa chỉ), không được đứng trong lời của một đoạn.
        Trong lời chỉ có chữ, *chữ nghiêng*, **chữ đậm**, <Sic doc="…">, <Dau>…</Dau> (dấu chú thích), <br /> và <Ma so="…" />."
    `);
  });
  test('an expression inside the words', () => {
    expect(message('Đạt {1 + 1}%\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: biểu thức trong dấu { } không được đứng trong lời của một đoạn.
        Trong lời chỉ có chữ, *chữ nghiêng*, **chữ đậm**, <Sic doc="…">, <Dau>…</Dau> (dấu chú thích), <br /> và <Ma so="…" />."
    `);
  });
  test('a hard line break inside the words', () => {
    expect(message('Đạt\\\n80%\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: dấu xuống dòng của Markdown (dấu \\ hoặc hai dấu cách cuối dòng) không được đứng trong lời của một đoạn.
        Trong lời chỉ có chữ, *chữ nghiêng*, **chữ đậm**, <Sic doc="…">, <Dau>…</Dau> (dấu chú thích), <br /> và <Ma so="…" />."
    `);
  });
  test.for(['Phan', 'Muc', 'Dieu', 'Khoan', 'Diem'])('<%s> without a number', (name) => {
    expect(message(`Đoạn\n\n<${name}>\n\nx\n\n</${name}>\n`)).toBe(
      `content/texts/x.mdx:12: <${name}> thiếu số.\n  Viết số như in: <${name} so="1">.`,
    );
  });
  test('a component without words of its own', () => {
    expect(message('<Muc so="1.">\n\n- x\n\n</Muc>\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: đoạn này không có lời của chính nó.
        Đặt đề mục hoặc lời của nó làm đoạn chữ đầu tiên bên trong."
    `);
  });
  test('a misprint without a reading', () => {
    expect(message('<Sic>để để</Sic> x\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: <Sic> thiếu cách hiểu.
        Ghi chữ mà ta đoán là đúng vào "doc": <Sic doc="Khuyến khích">Khuyến thích</Sic>."
    `);
  });
  test('a block that has no name, or an unknown one', () => {
    expect(message('<Khoi ten="chu-ky">\n\nx\n\n</Khoi>\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: không có khối tên "chu-ky".
        Các tên được dùng: can-cu-1, can-cu-2, …, co-quan, quoc-hieu, so-hieu, ngay-ky, tieu-de, tham-quyen, de-nghi, quyet-dinh, noi-nhan, ky-ten, kem-theo."
    `);
    expect(message('<Khoi>\n\nx\n\n</Khoi>\n')).toContain('không có khối tên "".');
  });
  test('a note among the words, which would be read as text', () => {
    expect(message('Đạt 80% <GhiChu>sai</GhiChu>\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: <GhiChu> không được đứng trong lời của một đoạn.
        Trong lời chỉ có chữ, *chữ nghiêng*, **chữ đậm**, <Sic doc="…">, <Dau>…</Dau> (dấu chú thích), <br /> và <Ma so="…" />."
    `);
  });
  test('a note that belongs to no clause', () => {
    expect(message('<GhiChu>\n\nsai\n\n</GhiChu>\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:10: <GhiChu> không được dùng ở đây.
        Được dùng: <Phan>, <Chuong>, <Muc>, <Dieu>, <Khoan>, <Diem>, <PhuLuc>, <DeMuc>, <Bang>, <ChuThich>, <MucLuc>, <Khoi>, đoạn chữ và gạch đầu dòng; <GhiChu> đứng trong đoạn của nó, <Sic> và <Ma> đứng trong lời."
    `);
  });
  test.for([
    '- a\n- <Ma />x',
    '- a\n- <Ma so="" />x',
    '- a\n- <Ma so="g1" />x',
    '- a\n- <Ma so="c1a" />x',
    '- a\n- <Ma so="1a" />x',
    '<Muc so="2.">\n\n<Ma so="g1a" />x\n\n</Muc>',
  ])('an inserted clause whose mark cannot be an id: %j', (body) => {
    expect(message(body)).toMatch(
      /^content\/texts\/x\.mdx:1[01]: <Ma so="\w*" \/> không làm mã của đoạn này được\.\n {2}Lấy phần cuối trong mã của đoạn đứng trước nó và thêm một chữ: <Ma so="g2a" \/> sau g2\.$/,
    );
  });
  test('a component that is not closed, or closed by another, or closed without being open', () => {
    const bodies = [
      'a\n\n<Muc so="1.">\n\nx\n',
      'a\n\n<Muc so="1.">\n\n<Khoan so="1">\n\nx\n\n</Muc>\n',
      'a\n\nb\n\n</Muc>\n',
      'a\n\n<Muc so="1.>\n\nx\n\n</Muc>\n',
    ];
    expect(bodies.map(message).join('\n')).toMatchInlineSnapshot(`
      "content/texts/x.mdx:12: không đọc được MDX (<Muc> mở ở dòng 12 chưa được đóng).
        Đóng mỗi thành phần đã mở, thẻ trên dòng riêng, thuộc tính trong dấu " thẳng; dấu < và { của lời thì viết \\< và \\{.
      content/texts/x.mdx:18: không đọc được MDX (gặp </Muc> khi <Khoan> mở ở dòng 14 chưa được đóng).
        Đóng mỗi thành phần đã mở, thẻ trên dòng riêng, thuộc tính trong dấu " thẳng; dấu < và { của lời thì viết \\< và \\{.
      content/texts/x.mdx:14: không đọc được MDX (</Muc> không có thẻ mở).
        Đóng mỗi thành phần đã mở, thẻ trên dòng riêng, thuộc tính trong dấu " thẳng; dấu < và { của lời thì viết \\< và \\{.
      content/texts/x.mdx:12: không đọc được MDX (sau dấu < không phải một thẻ viết đúng).
        Đóng mỗi thành phần đã mở, thẻ trên dòng riêng, thuộc tính trong dấu " thẳng; dấu < và { của lời thì viết \\< và \\{."
    `);
  });
});
