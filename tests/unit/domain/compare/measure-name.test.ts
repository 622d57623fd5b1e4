import { expect, test } from 'vitest';
import { cellsBy } from '../../../../src/domain/compare/compare.ts';
import {
  headingSays,
  measureLabel,
  namesMeasures,
  wordsMeasure,
} from '../../../../src/domain/compare/measure-name.ts';
import { edition } from '../../../support/edition.ts';

const cells = edition.topics.flatMap((topic) =>
  edition.provinces.flatMap((p) =>
    cellsBy(topic, p.slug).map((cell) => ({ topic, cell, several: namesMeasures(topic) })),
  ),
);

test.for<[heading: string, says: ReturnType<typeof headingSays>]>([
  ['Câu không có số', 'nothing'],
  ['Không nói tính trên gì', 'missing'],
  ['Học liệu số, không ghi số', 'thing in part'],
  ['Phổ cập, không nói tính trên ai', 'thing in part'],
  ['Người trưởng thành', 'thing'],
  ['Nói bằng lời: mức khá', 'thing'],
])('the heading “%s” says %s', ([heading, says]) => {
  expect(headingSays(heading)).toBe(says);
});

test('two numbers of one cell that count different things are not called the same', () => {
  let pairs = 0;
  for (const { topic, cell } of cells) {
    const numbers = cell.statements.filter((s) => s.value !== null);
    const labels = new Map(
      numbers.map((s) => [s.indicator.id, measureLabel(s, cell.statements)] as const),
    );
    expect(new Set(labels.values()).size, `${topic.slug} ${cell.province} ${cell.year}`).toBe(
      labels.size,
    );
    if (labels.size > 1) pairs += 1;
  }
  expect(pairs).toBeGreaterThan(10);
});

test('few words without a number say of what they are said, and no heading that says nothing is shown', () => {
  let few = 0;
  for (const { cell, several } of cells)
    for (const s of cell.statements.filter((one) => one.value === null)) {
      const about = wordsMeasure(s, several);
      if (s.valueWords.split(' ').length <= 4) {
        expect(about, s.id).not.toBeNull();
        few += 1;
      }
      expect(about ?? '', s.id).not.toMatch(/^Câu không có số|không ghi số/);
    }
  expect(few).toBeGreaterThan(50);
});

test('a number says what it counts where its topic has several, or one that its name does not say', () => {
  const topic = (slug: string) => edition.topics.find((t) => t.slug === slug)!;
  // "Mạng di động 4G, 5G: 100%" is of hamlets, "Sổ sức khỏe điện tử: 100%" of hospitals.
  for (const slug of ['mang-di-dong-4g-5g', 'so-suc-khoe-dien-tu-vneid', 'day-hoc-tu-xa'])
    expect(namesMeasures(topic(slug)), slug).toBe(true);
  expect(namesMeasures(topic('may-tinh-cho-can-bo'))).toBe(false);
});
