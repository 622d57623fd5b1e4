import { expect, test } from 'vitest';
import { csvRecords } from '../../../../src/domain/compare/select-csv.ts';

test.for<[line: string, fields: string[]]>([
  ['a,b', ['a', 'b']],
  [',a,b', ['', 'a', 'b']],
  ['a,,b', ['a', '', 'b']],
  ['a,b,', ['a', 'b', '']],
  ['"a, ""b""",c', ['a, "b"', 'c']],
  ['"",c', ['', 'c']],
])('%s has the fields %o', ([line, fields]) => {
  expect(csvRecords(line)).toEqual([fields]);
});

test('a quoted field may hold a line break; a mark of UTF-8 at the start is none of the words', () => {
  expect(csvRecords('\uFEFFx,y\r\n"1\n2",3\r\n')).toEqual([
    ['x', 'y'],
    ['1\n2', '3'],
  ]);
});
