import { expect, test } from 'vitest';
import type { Entry } from '../../../src/share/column.ts';
import { columnOf } from '../../../src/share/column-of.ts';
import { stopsIn } from '../../../src/share/many-provinces.ts';
import { shortLabels } from '../../../src/share/short-labels.ts';
import { edition } from '../../support/edition.ts';

const numbered = (label: string | null): Entry => ({
  label,
  exception: null,
  goals: 1,
  steps: [
    {
      year: 2025,
      value: { operator: '', number: '80', unit: '%', after: '' },
      valueWords: '80%',
      sentence: null,
      exception: null,
    },
  ],
});

test.for<[labels: readonly (string | null)[], short: readonly (string | null)[], shared: string]>([
  [
    ['Cấp tỉnh, trên mạng', 'Cấp xã, trên mạng', 'Không tách cấp'],
    ['Cấp tỉnh', 'Cấp xã', 'Không tách cấp'],
    'trên mạng',
  ],
  [
    ['Sử dụng, áp dụng nền tảng số', 'Sử dụng, áp dụng nền tảng số'],
    ['Sử dụng, áp dụng nền tảng số', 'Sử dụng, áp dụng nền tảng số'],
    '',
  ],
  [
    ['Cấp tỉnh, trên mạng', 'Cấp xã, trên phần mềm'],
    ['Cấp tỉnh, trên mạng', 'Cấp xã, trên phần mềm'],
    '',
  ],
  [['Một', null], ['Một', null], ''],
])('%j become %j and “%s”', ([labels, short, shared]) => {
  expect(shortLabels(labels.map(numbered))).toMatchObject({ labels: short, shared });
});

test('in every picture labels cut short differ from each other, and from every other label of their column', () => {
  let cut = 0;
  for (const topic of edition.topics)
    for (const province of edition.provinces) {
      const { entries } = columnOf(topic, province, stopsIn(edition.provinces));
      const { labels, shared } = shortLabels(entries);
      if (shared === '') continue;
      cut += 1;
      expect(new Set(labels).size, `${topic.slug}, ${province.slug}: ${labels.join(' / ')}`).toBe(
        labels.length,
      );
    }
  expect(cut).toBeGreaterThan(2);
});
