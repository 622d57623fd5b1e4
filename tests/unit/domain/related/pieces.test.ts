import { expect, test } from 'vitest';
import { sentences } from '../../../../src/domain/related/pieces.ts';

const long = (n: number) => `Câu thứ ${n} ${'dài thêm '.repeat(8).trim()}`;

test('a clause is cut after ".", ";" or "?" into sentences that are its words again', () => {
  const words = `${long(1)}. ${long(2)}; ${long(3)}?`;
  expect(sentences(words)).toEqual([`${long(1)}.`, `${long(2)};`, `${long(3)}?`]);
  expect(sentences(words).join(' ')).toBe(words);
});
test('what is too short to say anything stays with its neighbour', () => {
  expect(sentences(`${long(1)}. Ví dụ. ${long(2)}.`)).toEqual([
    `${long(1)}.`,
    `Ví dụ. ${long(2)}.`,
  ]);
  expect(sentences(`${long(1)}. Hết.`)).toEqual([`${long(1)}. Hết.`]);
});
test('a number is not cut', () => {
  expect(sentences(`${long(1)} 4,15% và 10.000 ${long(2)}`)).toHaveLength(1);
});
