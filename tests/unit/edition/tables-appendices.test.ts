import { describe, expect, test } from 'vitest';
import { parseText } from '../../../src/edition/parse-mdx.ts';
import { printed } from '../../../src/model/clause.ts';

const parse = (body: string) => parseText('t', body, 'content/texts/t.mdx');
const ids = (body: string) => parse(body).map((c) => c.id);

const appendix = `<Phan so="I.">

Mục tiêu

<Muc so="1.1">

Mục tiêu chung

</Muc>

</Phan>

<PhuLuc so="PHỤ LỤC I">

DANH MỤC<br />NHIỆM VỤ

<Khoi ten="kem-theo">

(Kèm theo Kế hoạch số 12/KH-UBND)

</Khoi>

<Phan so="I.">

Việc của sở

</Phan>

<Bang so="Bảng 1.">

Nhiệm vụ và thời hạn

| TT | Nhiệm vụ | Thực hiện | |
| --- | --- | --- | --- |
| ↑ | ↑ | Chủ trì | Hạn |
| I | Hạ tầng | ← | ← |
| 1 | Lắp trạm<br />- tại **xã**<br />- tại thôn | Sở A \\| B | 2025 |
| 2 | Nâng cấp | ↑ | |

</Bang>

</PhuLuc>`.replace('so="Bảng 1."', 'so="Bảng 1." dau="2"');

describe('an appendix with a table', () => {
  const clauses = parse(appendix);
  const of = (id: string) => clauses.find((c) => c.id === id) ?? expect.fail(`no "${id}"`);

  test('has ids of its own for what is numbered again', () => {
    expect(clauses.map((c) => c.id)).toEqual([
      'i',
      'i_1-1',
      'phu-luc-i',
      'phu-luc-i_kem-theo',
      'phu-luc-i_i',
      'phu-luc-i_bang-1',
      'phu-luc-i_bang-1_h1',
      'phu-luc-i_bang-1_h2',
      'phu-luc-i_bang-1_h3',
    ]);
    expect(of('phu-luc-i_bang-1_h2').parent).toBe('phu-luc-i_bang-1');
  });
  test('marker and words of all clauses, joined, are the whole text, cells from left to right', () => {
    expect(clauses.map(printed).join(' ')).toBe(
      'I. Mục tiêu 1.1 Mục tiêu chung PHỤ LỤC I DANH MỤC NHIỆM VỤ (Kèm theo Kế hoạch số 12/KH-UBND) I. Việc của sở ' +
        'Bảng 1. Nhiệm vụ và thời hạn TT Nhiệm vụ Thực hiện Chủ trì Hạn I Hạ tầng 1 Lắp trạm - tại xã - tại thôn Sở A | B 2025 2 Nâng cấp',
    );
  });
  test('keeps lines and looks inside a cell', () => {
    expect(of('phu-luc-i_bang-1_h2').cells?.[1]?.runs).toEqual([
      { text: 'Lắp trạm' },
      { text: ' - tại ', lineBreak: true },
      { emphasis: 'strong', text: 'xã' },
      { text: ' - tại thôn', lineBreak: true },
    ]);
    expect(of('phu-luc-i').runs).toEqual([
      { text: 'DANH MỤC' },
      { text: ' NHIỆM VỤ', lineBreak: true },
    ]);
  });
  test('merges cells to the left and above, in the head and in the rows', () => {
    const spans = (cells: ReturnType<typeof of>['cells']) =>
      cells?.map((c) => [c.column, c.colspan, c.rowspan]);
    const head = of('phu-luc-i_bang-1').table;
    expect(head?.rows.map(spans)).toEqual([
      [
        [0, 1, 2],
        [1, 1, 2],
        [2, 1, 1],
        [3, 1, 1],
      ],
      [
        [2, 1, 1],
        [3, 1, 1],
      ],
    ]);
    expect(spans(of('phu-luc-i_bang-1_h1').cells)).toEqual([
      [0, 1, 1],
      [1, 3, 1],
    ]);
    expect(spans(of('phu-luc-i_bang-1_h2').cells)).toEqual([
      [0, 1, 1],
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 1],
    ]);
    expect(spans(of('phu-luc-i_bang-1_h3').cells)).toEqual([
      [0, 1, 1],
      [1, 1, 1],
      [3, 1, 1],
    ]);
  });
  test('says where the words of each cell begin', () => {
    for (const c of clauses)
      for (const cell of [...(c.cells ?? []), ...(c.table?.rows.flat() ?? [])]) {
        const words = cell.runs.map((r) => r.text).join('');
        expect(c.words.slice(cell.start, cell.start + words.length)).toBe(words);
      }
  });
});

test('a table without number is counted in its parent; an inserted row has its own segment', () => {
  const table = (first: string) => `<Bang>\n\n| a |\n| --- |\n| ${first} |\n| hai |\n\n</Bang>\n\n`;
  expect(
    ids(`<Phan so="I.">\n\nX\n\n${table('một')}${table('<Ma so="h1a" />một')}</Phan>`),
  ).toEqual([
    'i',
    'i_bang-1',
    'i_bang-1_h1',
    'i_bang-1_h2',
    'i_bang-2',
    'i_bang-2_h1a',
    'i_bang-2_h1',
  ]);
});

test('a footnote: its mark is in the words and leads to the next note with that mark', () => {
  const clauses = parse(
    '- Phủ sóng 5G<Dau>1</Dau>.\n\n<ChuThich so="[1]">\n\nTheo kế hoạch.\n\n</ChuThich>\n\n- Lần hai<Dau>1</Dau>\n\n<ChuThich so="1">\n\nTheo quyết định.\n\n</ChuThich>',
  );
  expect(clauses.map((c) => [c.id, printed(c)])).toEqual([
    ['g1', '- Phủ sóng 5G1.'],
    ['chu-thich-1', '[1] Theo kế hoạch.'],
    ['g2', '- Lần hai1'],
    ['chu-thich-1-2', '1 Theo quyết định.'],
  ]);
  expect(clauses.flatMap((c) => c.runs.flatMap((r) => r.noteRef ?? []))).toEqual([
    'chu-thich-1',
    'chu-thich-1-2',
  ]);
});

test('chapters: Điều are numbered through, "Mục 1" begins anew in each', () => {
  const chapter = (n: string, article: string) =>
    `<Chuong so="Chương ${n}">\n\n<Muc so="Mục 1">\n\nCHUNG\n\n<Dieu so="${article}">\n\nPhạm vi\n\n</Dieu>\n\n</Muc>\n\n</Chuong>\n\n`;
  expect(ids(chapter('I', '1') + chapter('II', '2'))).toEqual([
    'chuong-i',
    'chuong-i_muc-1',
    'dieu-1',
    'chuong-ii',
    'chuong-ii_muc-1',
    'dieu-2',
  ]);
});

const grid = '| a | b |\n| --- | --- |\n| c | d |';
test.for([
  [
    'a table that stands alone',
    grid,
    ':1: bảng của Markdown (dấu |) không được dùng ở đây.\n  Bảng đứng trong <Bang>',
  ],
  ['no table', '<Bang>\n\nTên\n\n</Bang>', ':1: <Bang> không chứa đúng một bảng.'],
  [
    'words after the table',
    `<Bang>\n\n${grid}\n\nsau\n\n</Bang>`,
    ':1: <Bang> không chứa đúng một bảng.',
  ],
  [
    'a row too short',
    `<Bang>\n\n| a | b |\n| --- | --- |\n| c |\n\n</Bang>`,
    ':5: hàng này có 1 ô, đầu bảng có 2.',
  ],
  ['an empty row', `<Bang>\n\n${grid}\n| | |\n\n</Bang>`, ':6: hàng này không có chữ nào.'],
  [
    'nothing to merge with',
    `<Bang>\n\n${grid}\n| ← | e |\n\n</Bang>`,
    ':6: ô thứ 1 ghi "←" mà không có ô nào ở bên trái.',
  ],
  [
    'no rectangle',
    `<Bang>\n\n${grid}\n| e | ← |\n| ↑ | f |\n\n</Bang>`,
    ':6: ô thứ 1 và những ô gộp với nó không thành một hình chữ nhật.',
  ],
  [
    'a cell across head and rows',
    `<Bang>\n\n| a | b |\n| --- | --- |\n| ↑ | d |\n\n</Bang>`,
    ':1: một ô gộp nối đầu bảng với thân bảng.',
  ],
  [
    'neither head nor caption',
    `<Bang dau="0">\n\n| | |\n| --- | --- |\n| c | d |\n\n</Bang>`,
    ':1: bảng không có tên cũng không có đầu.',
  ],
  [
    'a head where none is printed',
    `<Bang dau="0">\n\n${grid}\n\n</Bang>`,
    ':3: dau="0" mà hàng đầu của bảng có chữ.',
  ],
  [
    'a head of "hai" rows',
    `<Bang dau="hai">\n\n${grid}\n\n</Bang>`,
    ':1: dau="hai" không phải số hàng đầu.',
  ],
  [
    'a mark without a note',
    'x<Dau>1</Dau>',
    ':1: dấu chú thích "1" không có chú thích nào sau nó.',
  ],
  [
    'a note without a mark',
    '<ChuThich so="2">\n\nx\n\n</ChuThich>',
    ':1: chú thích "2" không có dấu nào dẫn tới.',
  ],
  [
    'an appendix inside',
    '<Phan so="I.">\n\nx\n\n<PhuLuc so="PHỤ LỤC">\n\ny\n\n</PhuLuc>\n\n</Phan>',
    ':5: phụ lục "PHỤ LỤC" đứng trong đoạn "i".',
  ],
])('refused with its line: %s', ([, body = '', message]) => {
  expect(() => parse(body)).toThrow(`content/texts/t.mdx${message}`);
});
