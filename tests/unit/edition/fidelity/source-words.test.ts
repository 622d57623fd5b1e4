import { describe, expect, test } from 'vitest';
import { sourceWords } from '../../../../src/edition/fidelity/source-words.ts';
import { schemaFault } from '../../../../src/edition/schema-fault.ts';
import { removalsSchema, type Removal } from '../../../../src/schemas/removals.ts';

const source = `BẢN CHÉP KH01
Lần ban hành: 1
1
Kế hoạch *phát triển* mạng
TT Việc Hạn
1 Lắp trạm ở các
Quý I
BẢN CHÉP KH01
Lần ban hành: 1
2
xã khó khăn
[dấu trang]
`;
const files = { source: 's.txt', removals: 's.removals.yaml' };
const read = (...removals: Removal[]) =>
  sourceWords(source, removals, files)
    .map((w) => w.word)
    .join(' ');
const heads: Removal = {
  reason: 'đầu trang',
  block: ['BẢN CHÉP KH01', 'Lần ban hành: 1', '/\\d+/'],
  count: 2,
};
const rest: Removal[] = [
  { reason: 'chữ nghiêng', emphasis: [{ line: 4, words: 'phát triển' }] },
  { reason: 'dấu trang', line: 12, words: '[dấu trang]' },
  { reason: 'trang cắt ô', moved: [11, 11], after: 6 },
];
const text = 'Kế hoạch phát triển mạng TT Việc Hạn 1 Lắp trạm ở các xã khó khăn Quý I';

describe('a source as its removals leave it', () => {
  test('running heads as one block, emphasis, a mark, and a cell that a page divides', () => {
    expect(read(heads, ...rest)).toBe(text);
  });
  test('running heads as patterns; whole lines by number; words that stand last', () => {
    expect(
      read(
        { reason: 'đầu trang', pattern: '^(BẢN CHÉP KH01|Lần ban hành: 1)$', count: 4 },
        { reason: 'số trang', remove: [{ line: 3, words: '1' }] },
        { reason: 'số trang', lines: [10, 10], words: ['2'] },
        { reason: 'dấu', lines: [12, 12], words: ['[dấu trang]'] },
        { reason: 'cột phải', moved: [5, 5], words: 'Hạn', after: 'end' },
      ),
    ).toBe('Kế hoạch *phát triển* mạng TT Việc 1 Lắp trạm ở các Quý I xã khó khăn Hạn');
  });
  test('words replaced by the same letters; a word that the end of a line cuts', () => {
    const cut = ['1.Lắp   trạm i-', '', 'Trang 2', 'Office \\- ở xã', '\u2022 Thôn'].join('\n');
    const entries: Removal[] = [
      {
        reason: 'dấu',
        replace: [
          { line: 1, words: '1.Lắp trạm', by: '1. Lắp trạm' },
          { line: 4, words: '\\-', by: '-' },
          { line: 5, words: '\u2022', by: '·' },
        ],
      },
      { reason: 'từ bị ngắt', join: [{ line: 1, words: 'i-', next: 4, rest: 'Office' }] },
    ];
    const pages: Removal = { reason: 'số trang', pattern: '^Trang \\d+$', count: 1 };
    expect(removalsSchema.safeParse([...entries, pages]).success).toBe(true);
    const after = (...removals: Removal[]) =>
      sourceWords(cut, removals, files)
        .map((w) => w.word)
        .join(' ');
    expect(after(...entries, pages)).toBe('1. Lắp trạm i-Office - ở xã · Thôn');
    expect(() => after(...entries)).toThrow(
      's.txt:3: dòng này đứng giữa hai phần của một từ (dòng 1 và 4) mà vẫn có chữ.',
    );
    const join = (change: object) => () =>
      after(pages, {
        reason: 'x',
        join: [{ line: 1, words: 'i-', next: 4, rest: 'Office', ...change }],
      });
    expect(join({})).not.toThrow();
    expect(join({ words: 'trạm' })).toThrow('s.txt:1: dòng này không kết thúc bằng "trạm".');
    expect(join({ rest: 'Off' })).toThrow('s.txt:4: dòng này không mở đầu bằng từ "Off".');
    expect(join({ line: 4, words: 'xã', next: 1, rest: '1.Lắp' })).toThrow('không mở đầu bằng từ');
    expect(() =>
      after({ reason: 'x', replace: [{ line: 3, words: 'không', by: 'không' }] }),
    ).toThrow('s.txt:3: "không" đứng ở dòng này 0 lần');
  });
  test.for([
    ['80%', '90%'],
    ['đạt 80%', 'đạt 80'],
    ['khuyến thích', 'khuyến khích'],
    ['toàn', 'Toàn'],
    ['1,5', '15'],
    ['1.5', '1,5'],
    ['1 5', '15'],
    ['2021-2025', '20212025'],
    ['không làm', 'làm'],
    ['làm', 'không làm'],
    ['> 80', '80'],
  ])('no removal corrects “%s” to “%s”', ([words, by]) => {
    const fault = schemaFault(removalsSchema, [{ reason: 'x', replace: [{ line: 1, words, by }] }]);
    expect(fault?.right).toContain('giữ nguyên mọi chữ cái, con số');
  });
  test.for<[string, Removal, string]>([
    [
      'a count that is not so',
      { ...heads, count: 3 },
      's.txt: khối "BẢN CHÉP KH01 …" gặp 2 lần, mục "đầu trang" ghi 3.',
    ],
    [
      'words that are not there',
      { reason: 'x', line: 5, words: 'Thôn' },
      's.txt:5: "Thôn" đứng ở dòng này 0 lần',
    ],
    [
      'words replaced that stand twice',
      { reason: 'x', replace: [{ line: 4, words: 'h', by: 'h.' }] },
      's.txt:4: "h" đứng ở dòng này 3 lần',
    ],
    [
      'words that stand twice',
      { reason: 'x', remove: [{ line: 4, words: 'h' }] },
      's.txt:4: "h" đứng ở dòng này 3 lần',
    ],
    [
      'another line than said',
      { reason: 'x', lines: [2, 2], words: ['Lần 2'] },
      's.txt:2: dòng này là "Lần ban hành: 1", mục "x" ghi "Lần 2".',
    ],
    [
      'a line after the last',
      { reason: 'x', moved: [90, 91], after: 2 },
      's.txt:91: tệp chỉ có 13 dòng.',
    ],
    [
      'a move into itself',
      { reason: 'x', moved: [5, 7], after: 6 },
      's.txt:6: các dòng này được dời tới sau một dòng của chính chúng.',
    ],
    [
      'a bad expression',
      { reason: 'x', pattern: '(', count: 1 },
      's.txt: biểu thức "(" viết không đúng.',
    ],
  ])('is refused for %s', ([, removal, message]) => {
    expect(() => read(removal)).toThrow(message);
  });
  test('is refused for an entry of no known form', () => {
    for (const entry of [
      { reason: 'x' },
      { reason: 'x', pattern: 'a' },
      { reason: 'x', line: 1, words: 'a', count: 1 },
    ])
      expect(schemaFault(removalsSchema, [entry])?.right).toContain('đúng một trong các dạng');
  });
});
