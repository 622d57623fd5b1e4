import { expect, test } from 'vitest';
import { formatBytes } from '../../../../src/domain/words/bytes.ts';

test.for([
  [12, '1 kB'],
  [31_265, '31 kB'],
  [999_499, '999 kB'],
  [999_500, '1,0 MB'],
  [1_249_000, '1,2 MB'],
] as const)('%i bytes are %s', ([bytes, words]) => {
  expect(formatBytes(bytes)).toBe(words);
});
