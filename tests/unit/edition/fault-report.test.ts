import { expect, test } from 'vitest';
import { faultReport } from '../../../src/edition/fault-report.ts';
import { faultsOf } from '../../../src/edition/faults.ts';
import { yamlData } from '../../../src/edition/yaml-data.ts';
import { numbersSchema } from '../../../src/schemas/numbers.ts';

const entry = (reason: string, words: string) =>
  `- reason: ${reason}\n  clause: a\n  words: ${words}\n`;
const drafted = {
  file: 'content/numbers/a.yaml',
  yaml:
    entry('null', '12 xã') +
    entry('age', '15 tuổi') +
    entry('null', '3 trạm') +
    entry('age', 'tuổi'),
};
const read = () => yamlData(drafted, numbersSchema);

test('a build stops at the first fault of a file', () => {
  expect(read).toThrow('content/numbers/a.yaml:1: trường "reason" trong mục thứ 1');
});

test('every fault of a file is told, by its line', () => {
  const report = faultReport(faultsOf(read));
  expect(report.split('\n').filter((l) => !l.startsWith('  '))).toEqual([
    'content/numbers/a.yaml (3)',
    'content/numbers/a.yaml:1: trường "reason" trong mục thứ 1 không nhận null (để trống).',
    'content/numbers/a.yaml:7: trường "reason" trong mục thứ 3 không nhận null (để trống).',
    'content/numbers/a.yaml:12: trường "words" trong mục thứ 4 không nhận "tuổi".',
  ]);
});

test('a field that is missing because its name is misspelt is one fault', () => {
  const yaml = '- raeson: age\n  clause: a\n  words: 15 tuổi\n';
  const faults = faultsOf(() => yamlData({ file: 'a.yaml', yaml }, numbersSchema));
  expect(faults.map((f) => f.message.split('\n')[0])).toEqual([
    'a.yaml:1: trường "raeson" trong mục thứ 1 không được dùng ở đây.',
  ]);
});
