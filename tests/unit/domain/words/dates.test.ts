import { expect, test } from 'vitest';
import { formatDate, formatMonth } from '../../../../src/domain/words/dates.ts';

test.for<[iso: string, written: string]>([
  ['2022-06-08', '08/6/2022'],
  ['2022-08-26', '26/8/2022'],
  ['2024-11-19', '19/11/2024'],
  ['2025-01-01', '01/01/2025'],
  ['2025-02-10', '10/02/2025'],
  ['2025-03-09', '09/3/2025'],
  ['2025-12-31', '31/12/2025'],
])('%s is written %s', ([iso, written]) => {
  expect(formatDate(iso)).toBe(written);
  expect(formatMonth(iso)).toBe(written.split('/').slice(1).join('/'));
});

test.for([
  '08/6/2022',
  '2022-6-8',
  '2022',
  '',
  '2022-06-08T00:00',
  '2022-13-45',
  '2023-02-29',
  'hôm nay',
])('“%s” is no date', (iso) => {
  expect(() => formatDate(iso)).toThrow(
    `"${iso}" is not a date. Write YYYY-MM-DD, such as 2022-06-08.`,
  );
});
