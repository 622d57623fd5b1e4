import { expect, test } from 'vitest';
import { withCompounds } from '../../../../src/domain/words/compounds.ts';

test('compounds of a title do not part', () => {
  expect(withCompounds('Đề án Chuyển đổi số tỉnh Trà Vinh đến năm 2025').split(' ')).toEqual([
    'Đề\u00a0án',
    'Chuyển\u00a0đổi\u00a0số',
    'tỉnh',
    'Trà\u00a0Vinh',
    'đến',
    'năm\u00a02025',
  ]);
});
