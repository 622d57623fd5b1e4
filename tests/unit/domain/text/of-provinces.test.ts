import { expect, test } from 'vitest';
import { provinceOf } from '../../../../src/domain/text/of-provinces.ts';

const provinces = [{ slug: 'kien-giang' }, { slug: 'gia-lai' }];

test('the province of a text is found by its slug; one of the whole country has none', () => {
  expect(provinceOf({ province: 'gia-lai' }, provinces)).toBe(provinces[1]);
  expect(provinceOf({ province: null }, provinces)).toBeNull();
});

test('a province that is not there is an error, and never taken for the whole country', () => {
  expect(() => provinceOf({ province: 'ha-giang' }, provinces)).toThrow(
    'There is no province "ha-giang".',
  );
});
