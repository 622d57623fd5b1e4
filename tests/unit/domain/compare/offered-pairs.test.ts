import { expect, test } from 'vitest';
import {
  besideUrl,
  offeredPairs,
  offersAllPairs,
} from '../../../../src/domain/compare/offered-pairs.ts';
import { textPairs } from '../../../../src/domain/compare/text-pair.ts';
import { edition } from '../../../support/edition.ts';

const [text] = edition.texts;
/** The five, and so many of provinces that nobody knows, two of each. */
const grown = (more: number) => [
  ...edition.texts,
  ...Array.from({ length: more }, (_, i) => ({
    ...text!,
    slug: `moi-${i}`,
    province: `tinh-${Math.floor(i / 2)}`,
  })),
];

test('every two of a few texts have a page', () => {
  const texts = grown(15);
  expect(offersAllPairs({ texts })).toBe(true);
  expect(offeredPairs({ ...edition, texts })).toEqual(textPairs(texts));
});

test('among many, two of one province, those aligned, and every pair of the five, in the order of the texts', () => {
  const texts = grown(40);
  expect(offersAllPairs({ texts })).toBe(false);
  const aligned = { ...edition.alignments[0]!, a: 'moi-1', b: 'moi-38' };
  const pairs = offeredPairs({ texts, alignments: [aligned], keptPages: edition.keptPages }).map(
    ([a, b]) => `${a.slug} ${b.slug}`,
  );
  expect(pairs).toEqual(
    expect.arrayContaining(textPairs(edition.texts).map(([a, b]) => `${a.slug} ${b.slug}`)),
  );
  expect(pairs).toContain('moi-0 moi-1');
  expect(pairs).toContain('moi-1 moi-38');
  expect(pairs).not.toContain('moi-1 moi-2');
  expect(pairs).toHaveLength(10 + 20 + 1);
});

test('when many provinces have several texts, these stand side by side in the comparison, and only aligned and former pairs have a page', () => {
  const texts = grown(450);
  const aligned = { ...edition.alignments[0]!, a: 'moi-1', b: 'moi-38' };
  const told = { texts, alignments: [aligned], keptPages: edition.keptPages };
  const pairs = offeredPairs(told);
  expect(pairs).toHaveLength(10 + 1);
  const [kept] = pairs;
  expect(besideUrl(told, '', kept!)).toBe(`/doi-chieu/${kept![0].slug}/${kept![1].slug}/`);
  expect(besideUrl(told, 'tinh-0', [texts[5]!, texts[6]!])).toBe('/so-sanh/?tinh=tinh-0&tach=1');
});
