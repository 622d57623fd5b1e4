import { describe, expect, test } from 'vitest';
import {
  datedName,
  datedSource,
  formatMergedFrom,
  isFormer,
  mergerSentence,
  mergerWithBasis,
  namesDated,
  successorName,
} from '../../../../src/domain/text/merger.ts';

const basis = 'Nghị quyết 202/2025/QH15';
const ended = {
  name: 'Kiên Giang',
  kind: 'tỉnh',
  successor: 'An Giang',
  mergedFrom: ['Kiên Giang', 'An Giang'],
  mergerBasis: basis,
} as const;
const unmerged = {
  name: 'Cao Bằng',
  kind: 'tỉnh',
  successor: null,
  mergedFrom: [],
  mergerBasis: null,
} as const;
const since = {
  name: 'Cần Thơ',
  kind: 'thành phố',
  successor: null,
  mergedFrom: ['Cần Thơ', 'Hậu Giang', 'Sóc Trăng'],
  mergerBasis: basis,
} as const;

describe('a province that ended on 01/7/2025', () => {
  test('is named with that day', () => {
    expect(isFormer(ended)).toBe(true);
    expect(datedName(ended)).toBe('Kiên Giang (trước 01/7/2025)');
  });
  test('reads from the old provinces to the new one', () => {
    expect(formatMergedFrom(ended)).toBe('Kiên Giang + An Giang → An Giang');
    expect(mergerSentence(ended)).toBe('Kiên Giang và An Giang sáp nhập thành An Giang');
    expect(mergerWithBasis(ended)).toBe(
      'Kiên Giang và An Giang sáp nhập thành An Giang theo Nghị quyết 202/2025/QH15',
    );
  });
});

test('of a province that was not merged nothing is said of a merger, nor of that day', () => {
  expect([formatMergedFrom(unmerged), mergerSentence(unmerged), mergerWithBasis(unmerged)]).toEqual(
    [null, null, null],
  );
  expect([datedName(unmerged), namesDated([unmerged]), datedSource([unmerged])]).toEqual([
    'Cao Bằng',
    '',
    '',
  ]);
});

test('a province of after that day is what the old ones became, and has no “before”', () => {
  expect(datedName(since)).toBe('Cần Thơ');
  expect(mergerSentence(since)).toBe('Cần Thơ, Hậu Giang và Sóc Trăng sáp nhập thành Cần Thơ');
});

test('names of several provinces are dated as far as it is true of all', () => {
  expect(namesDated([ended])).toBe('tên tỉnh trước 01/7/2025');
  expect(namesDated([ended, unmerged])).toBe('tên tỉnh lúc ban hành văn bản');
  expect(namesDated([ended, since])).toBe('tên tỉnh, thành phố lúc ban hành văn bản');
  expect(datedSource([ended])).toBe(' (trước 01/7/2025)');
  expect([datedSource([ended, unmerged]), datedSource([])]).toEqual(['', '']);
});

test.for([
  ['An Giang', 'tỉnh An Giang'],
  ['Thành phố Huế', 'thành phố Huế'],
] as const)('the successor “%s” is “%s” in a sentence', ([name, said]) => {
  expect(successorName(name)).toBe(said);
});
