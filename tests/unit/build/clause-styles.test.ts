import { expect, test } from 'vitest';
import { withLinkedStyles } from '../../../src/build/clause-styles.ts';
import { hashOf } from '../../../src/build/own-hashes.ts';

const page = (styles: readonly string[]) =>
  `<head><meta http-equiv="content-security-policy" content="script-src 'self' '${hashOf('rules')}'; style-src 'self' ${styles
    .map((css) => `'${hashOf(css)}'`)
    .join(
      ' ',
    )};">${styles.map((css) => `<style>${css}</style>`).join('<meta name="a">')}</head><body>Một $& hai</body>`;

test('styles go to one file, in their order; their hashes leave the policy, others stay', () => {
  const sheets: string[] = [];
  const linked = withLinkedStyles(page(['a{b:c}', 'd{e:f}']), (css) => {
    sheets.push(css);
    return '/one.css';
  });
  expect(sheets).toEqual(['a{b:c}\nd{e:f}']);
  expect(linked).toBe(
    `<head><meta http-equiv="content-security-policy" content="script-src 'self' '${hashOf('rules')}'; style-src 'self';"><link rel="stylesheet" href="/one.css"><meta name="a"></head><body>Một $& hai</body>`,
  );
});

test('a page without styles stays as it is', () => {
  expect(withLinkedStyles(page([]), () => '/none.css')).toBe(page([]));
});
