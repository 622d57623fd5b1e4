import { expect, test } from 'vitest';
import { figureText, shownText } from '../../../../src/domain/compare/shown-value.ts';

/** A figure on an axis, or one that several provinces share: no text prints it. */
test.for<[value: number, unit: string | null, shown: string]>([
  [80, '%', '80%'],
  [7.5, '%', '7,5%'],
  [20000, 'người', '20.000_người'],
  [20, 'nhóm', '20'],
  [9, 'hạng', '9'],
  [3, null, '3'],
])('the figure %d in %s is written %s', ([value, unit, shown]) => {
  expect(figureText(value, unit).replaceAll('\u00a0', '_')).toBe(shown);
});

test('a value on one line stays on one line, or breaks between its words', () => {
  const value = { operator: 'trên', number: '10.000', unit: 'người', after: 'trở lên' };
  expect(shownText(value)).toBe('trên\u00a010.000\u00a0người\u00a0trở lên');
  expect(shownText(value, ' ')).toBe('trên 10.000\u00a0người trở lên');
});
