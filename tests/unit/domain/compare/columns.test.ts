import { expect, test } from 'vitest';
import { allColumns, textName } from '../../../../src/domain/compare/columns.ts';
import { csv } from '../../../../src/data/csv.ts';
import { matrixColumns } from '../../../../src/data/comparison/columns.ts';
import { matrixByText, matrixData } from '../../../../src/data/comparison/rows.ts';
import { csvRecords } from '../../../../src/domain/compare/select-csv.ts';
import { edition } from '../../../support/edition.ts';

test('a province of several texts is followed by each of them; the others are one column', () => {
  expect(allColumns(edition.provinces).map((c) => `${c.at} ${c.slug}`)).toEqual([
    '0 kien-giang',
    '1 kien-giang-nq22',
    '2 kien-giang-qd2174-2022',
    '3 dong-thap',
    '4 gia-lai',
    '5 tra-vinh',
  ]);
});

test.for([
  ['Nghị quyết', '22-NQ/TU', 'Nghị quyết\u00a022'],
  ['Quyết định', '2174/QĐ-UBND', 'Quyết định\u00a02174'],
  ['Bài trình bày', null, 'Bài trình bày NQ'],
] as const)('%s %s heads its column as “%s”', ([type, number, name]) => {
  expect(textName({ type, number, shortName: 'Bài trình bày NQ' })).toBe(name);
});

const [whole, apart] = [matrixData(edition, edition.topics), matrixByText(edition, edition.topics)];
const goals = (rows: typeof whole) =>
  rows
    .filter((r) => r['cau'] !== null)
    .map((r) => [r['chi-tieu'], r['nam'], r['gia-tri'], r['cau'], r['dia-chi']].join('|'))
    .sort();

test('the table by text has every goal of the table, no more and no less', () => {
  expect(goals(apart)).toEqual(goals(whole));
});

test('it names the text also where the text says nothing', () => {
  for (const r of apart) expect(edition.texts.map((t) => t.shortName)).toContain(r['van-ban']);
  for (const t of edition.topics)
    for (const text of edition.texts)
      for (const year of [2025, 2030])
        expect(
          apart.some(
            (r) => r['chi-tieu'] === t.name && r['van-ban'] === text.shortName && r['nam'] === year,
          ),
          `${t.slug} ${text.slug} ${year}`,
        ).toBe(true);
});

test('a state is that of the text alone, not of its province', () => {
  for (const r of apart) {
    const own = apart.filter(
      (o) =>
        o['chi-tieu'] === r['chi-tieu'] && o['van-ban'] === r['van-ban'] && o['nam'] === r['nam'],
    );
    if (r['trang-thai'] === 'có số')
      expect(own.some((o) => !/^“/u.test(String(o['gia-tri'])))).toBe(true);
    if (r['trang-thai'] === 'không có số')
      expect(own.every((o) => /^“/u.test(String(o['gia-tri'])))).toBe(true);
    if (r['cau'] === null) expect(own).toHaveLength(1);
  }
});

test('it reads as the other table does', () => {
  expect(new Set(csvRecords(csv(matrixColumns, apart)).map((r) => r.length))).toEqual(
    new Set([matrixColumns.length]),
  );
});
