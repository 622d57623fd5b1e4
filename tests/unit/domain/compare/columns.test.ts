import { expect, test } from 'vitest';
import { allColumns, textName } from '../../../../src/domain/compare/columns.ts';
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
