import { describe, expect, test } from 'vitest';
import { draftStatements } from '../../../src/add-text/draft/statements.ts';
import { numbersBeside } from '../../../src/add-text/draft/other-numbers.ts';
import { numberSpans } from '../../../src/domain/text/number-spans.ts';
import { checkNumbers } from '../../../src/edition/check-numbers.ts';
import { checkStatements } from '../../../src/edition/check-statements.ts';
import { faultsOf } from '../../../src/edition/faults.ts';
import { parseText } from '../../../src/edition/parse-mdx.ts';
import type { Text } from '../../../src/model/model.ts';
import type { NumberEntry } from '../../../src/schemas/numbers.ts';
import type { StatementData } from '../../../src/schemas/statement.ts';

// A table of goals as provinces print it (invented): the "%" stands in the column of units, or once at the head of the columns.
const mdx = `<Phan so="II.">

MỤC TIÊU

<Bang>

| TT | Chỉ tiêu | ĐVT | Năm 2027 | Năm 2031 | Kinh phí (triệu đồng) |
| --- | --- | --- | --- | --- | --- |
| 1 | Hồ sơ trực tuyến của 80 xã | % | 80 | 100 | 4.500 |
| 2 | Văn bản được ký số | % | 100 | 100 | 120 |
| 3 | Trạm phát sóng | trạm | 80 | 100 | 900 |
| 4 | Kinh tế số trong GRDP | % | ≥ 20 | 30 - 35 | |
| 5 | Hộ nghèo thiếu thông tin | % | dưới 5 | không quá 1 | |

</Bang>

<Bang dau="2">

| TT | Chỉ tiêu | Mục tiêu (%) | ← |
| --- | --- | --- | --- |
| ↑ | ↑ | 2027 | 2031 |
| 1 | Học bạ số | 90 | 90 |

</Bang>

</Phan>
`;
const clauses = parseText('x', mdx, 'x.mdx', 0);
const drafts = draftStatements(clauses);
const statements: StatementData[] = drafts.map(({ doubts: _, ...s }) => ({
  ...s,
  indicator: 'x',
}));
const tables = ['ii_bang-1', 'ii_bang-2'];

describe('numbers of a table whose “%” stands in another cell', () => {
  test('are drafted, each with its sign and the year of its column', () => {
    expect(drafts.map((s) => [s.clause, s.operator, s.value, s.valueMax, s.unit, s.year])).toEqual([
      ['ii_bang-1_h1', '=', 80, null, '%', 2027],
      ['ii_bang-1_h1', '=', 100, null, '%', 2031],
      ['ii_bang-1_h2', '=', 100, null, '%', 2027],
      ['ii_bang-1_h2', '=', 100, null, '%', 2031],
      ['ii_bang-1_h4', '>=', 20, null, '%', 2027],
      ['ii_bang-1_h4', 'range', 30, 35, '%', 2031],
      ['ii_bang-1_h5', '<', 5, null, '%', 2027],
      ['ii_bang-1_h5', '<=', 1, null, '%', 2031],
      ['ii_bang-2_h1', '=', 90, null, '%', 2027],
      ['ii_bang-2_h1', '=', 90, null, '%', 2031],
    ]);
  });
  test('each stand in their own cell, equal ones one after the other', () => {
    const places = clauses.flatMap((c) =>
      numberSpans(
        c,
        statements.filter((s) => s.clause === c.id),
      ).map(({ start }) => c.cells?.findLast((cell) => cell.start <= start)?.column),
    );
    expect(places).toEqual([3, 4, 3, 4, 3, 4, 3, 4, 2, 3]);
  });
  test('are no numbers of another sort', () => {
    const own = clauses.filter((c) => c.id === 'ii_bang-1_h1');
    expect(numbersBeside(own, statements).map((n) => [n.printed, n.reason])).toEqual([
      ['1', 'item-number'],
      ['80', null],
      ['4.500', null],
    ]);
  });
});

const faultsWith = (change: (all: StatementData[], numbers: NumberEntry[]) => void): string[] => {
  const own = structuredClone(statements);
  const reason = (clause: string, words: string, reason: NumberEntry['reason']): NumberEntry => ({
    clause,
    words,
    reason,
  });
  const numbers = [
    ...clauses.flatMap((c) =>
      c.kind === 'hang' ? [reason(c.id, c.words[0]!, 'item-number')] : [],
    ),
    ...[2027, 2031].map((y) => reason(tables[1]!, String(y), 'year')),
    reason('ii_bang-1_h1', 'của 80 xã', 'part-of-measure'),
    reason('ii_bang-1_h1', '4.500', 'money'),
    reason('ii_bang-1_h2', '120', 'money'),
    reason('ii_bang-1_h3', 'trạm 80 100 900', 'money'),
  ];
  change(own, numbers);
  const text = { slug: 'x', province: 'x', clauses } as unknown as Text;
  return faultsOf(() => {
    checkStatements(own, clauses, () => ({ file: 's.yaml' }));
    checkNumbers(
      [text],
      [{ slug: 'x', file: 's.yaml', data: { statements: own }, body: '', bodyLine: 1 }],
      [{ slug: 'x', file: 'n.yaml', data: numbers, body: '', bodyLine: 1 }],
      () => 'x.mdx',
    );
  }).map((f) => f.message);
};
describe('the check of them', () => {
  test('accepts the draft', () => {
    expect(faultsWith(() => {})).toEqual([]);
  });
  test('refuses the year of another column, and none', () => {
    expect(faultsWith((s) => (s[0]!.year = 2031)).join()).toContain('không in năm 2031');
    expect(
      faultsWith((s) => Object.assign(s[0]!, { year: null, yearFrom: null })).join(),
    ).toContain('đề mục phía trên in năm 2027');
  });
  test('refuses another unit, and "%" where the row has none', () => {
    expect(faultsWith((s) => (s[0]!.unit = 'xã')).join()).toContain('đứng ở ô có đơn vị %');
    const rank = (s: StatementData[]) =>
      s.push({
        ...s[0]!,
        id: 'ii_bang-1_h3.1',
        clause: 'ii_bang-1_h3',
        quote: '3 Trạm phát sóng trạm 80 100 900',
        words: 'Trạm phát sóng trạm 80',
        denominator: null,
      });
    expect(faultsWith(rank).join()).toContain('“80” không có dấu %');
  });
  test('refuses a number that only has a reason', () => {
    const refused = faultsWith((s, numbers) => {
      s.shift();
      numbers.push({ clause: 'ii_bang-1_h1', words: '% 80', reason: 'money' });
    });
    expect(refused.join()).toContain('▸80◂ 100 4.500” (đoạn "ii_bang-1_h1") có đơn vị % ở ô khác');
  });
});

test('a value that is not the first number of its words is refused: the page would show the first', () => {
  const [clause] = parseText(
    'x',
    '<Phan so="I.">\n\nNâng tỷ lệ từ 60% lên 80%.\n\n</Phan>\n',
    'x.mdx',
    0,
  );
  const refused = (valueWords: string) => () =>
    checkStatements(
      [
        {
          ...statements[0]!,
          id: 'i.1',
          clause: 'i',
          quote: clause!.words,
          words: clause!.words,
          denominator: null,
          year: null,
          yearFrom: null,
          valueWords,
        },
      ],
      [clause!],
      () => ({ file: 's.yaml' }),
    );
  expect(refused('từ 60% lên 80%')).toThrow('số 60 đứng trước, và trang sẽ hiện số ấy');
  expect(refused('lên 80%')).not.toThrow();
});

test('a sign beside the words of a value is no part to leave out', () => {
  const check =
    (sentence: string, valueWords: string, operator: StatementData['operator'], value: number) =>
    () => {
      const [clause] = parseText('x', `<Phan so="I.">\n\n${sentence}\n\n</Phan>\n`, 'x.mdx', 0);
      const quote = clause!.words;
      const given = {
        id: 'i.1',
        clause: 'i',
        quote,
        words: quote,
        denominator: null,
        year: null,
        yearFrom: null,
      };
      checkStatements(
        [{ ...statements[0]!, ...given, valueWords, operator, value }],
        [clause!],
        () => ({ file: 's.yaml' }),
      );
    };
  expect(check('Hộ nghèo dưới 3%.', '3%', '=', 3)).toThrow('bỏ “dưới”, chữ đứng ngay cạnh nó');
  expect(check('Hộ nghèo dưới 3%.', 'dưới 3%', '<', 3)).not.toThrow();
  expect(check('Đạt từ 95% trở lên.', '95%', '=', 95)).toThrow('bỏ “trở lên”');
  expect(check('Thực hiện trên môi trường mạng 95% hồ sơ.', '95%', '=', 95)).not.toThrow();
});
