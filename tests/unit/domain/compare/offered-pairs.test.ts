import { expect, test } from 'vitest';
import { offeredPairs, offersAllPairs } from '../../../../src/domain/compare/offered-pairs.ts';
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
