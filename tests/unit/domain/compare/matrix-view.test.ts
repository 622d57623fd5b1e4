import { expect, test } from 'vitest';
import { columnsOf, type MatrixChoices } from '../../../../src/domain/compare/matrix-view.ts';

const texts: MatrixChoices['texts'] = { 'kien-giang': ['nq22', 'qd2174'] };
const all = ['kien-giang', 'dong-thap'];

test.for<[provinces: string[], split: boolean, columns: string[]]>([
  [all, false, ['kien-giang', 'dong-thap']],
  [all, true, ['nq22', 'qd2174', 'dong-thap']],
  [['kien-giang'], true, ['nq22', 'qd2174']],
  [['dong-thap'], true, ['dong-thap']],
])('%j, texts apart: %s, has the columns %j', ([provinces, split, columns]) => {
  expect(columnsOf({ provinces, split }, { texts })).toEqual(columns);
});
