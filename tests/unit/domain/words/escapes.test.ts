import { expect, test } from 'vitest';
import { markdownEscape } from '../../../../src/domain/words/escapes.ts';

// A backslash escapes a sign, never a digit: CommonMark 2.4.
test.for([
  ['1. Mục tiêu', String.raw`1\. Mục tiêu`],
  ['1) Mục tiêu', String.raw`1\) Mục tiêu`],
  ['- Thiết lập', String.raw`\- Thiết lập`],
  ['100% * 2', String.raw`100% \* 2`],
  ['1.5 lần', '1.5 lần'],
])('“%s” is %s in Markdown', ([words = '', escaped]) => {
  expect(markdownEscape(words)).toBe(escaped);
});
