import { describe, expect, test } from 'vitest';
import {
  columnsDiffer,
  levelWord,
  pairByYear,
  pairInYear,
  pairWord,
  type LevelWord,
  type PairWord,
} from '../../../../src/domain/compare/pair-word.ts';
import type { Said } from '../../../../src/domain/compare/said.ts';

const said = (change: Partial<Said> = {}): Said => ({
  column: 'a',
  year: 2025,
  measure: 'do',
  group: 'Người',
  apart: null,
  value: '= 80 ',
  numeric: true,
  ...change,
});
const b = (change: Partial<Said> = {}): Said => said({ column: 'b', ...change });
const words = { numeric: false, value: 'pho cap', measure: 'loi' };

describe('two provinces in one year', () => {
  test.for<[name: string, a: Said[], b: Said[], word: PairWord]>([
    ['neither says anything', [], [], 'neither'],
    ['only the first', [said()], [], 'only-a'],
    ['only the second', [], [b()], 'only-b'],
    ['one measure, one value', [said()], [b()], 'same'],
    ['one measure, another value', [said()], [b({ value: '= 90 ' })], 'different'],
    ['80 is not "trên 80"', [said()], [b({ value: '> 80 ' })], 'different'],
    [
      'a range is not its lower end',
      [said({ value: 'range 5 10' })],
      [b({ value: 'range 5 ' })],
      'different',
    ],
    [
      'the same figure of another measure is never the same',
      [said()],
      [b({ measure: 'khac', group: 'Máy' })],
      'unlike',
    ],
    [
      'another figure of another measure is not ranked',
      [said()],
      [b({ measure: 'khac', group: 'Máy', value: '= 10 ' })],
      'unlike',
    ],
    ['a near measure under one heading', [said()], [b({ measure: 'gan' })], 'near'],
    ['a number against words', [said()], [b(words)], 'different'],
    ['the same words', [said(words)], [b(words)], 'same'],
    ['other words', [said(words)], [b({ ...words, value: 'tat ca' })], 'different'],
    [
      'what is shared agrees, and one side says more',
      [said(), said({ measure: 'them' })],
      [b()],
      'partly',
    ],
    [
      'two figures of one text, one of them shared',
      [said(), said({ value: '>= 30 ' })],
      [b()],
      'different',
    ],
    ['two texts of one province that agree are one', [said(), said()], [b()], 'same'],
  ])('%s', ([, first, second, word]) => {
    expect(pairInYear(first, second, 'khac-thuoc-do')).toBe(word);
  });

  test('the verdict "so được, có lưu ý" lets other measures stand near each other, still without "giống"', () => {
    expect(pairInYear([said()], [b({ measure: 'khac', group: 'Máy' })], 'so-duoc-co-luu-y')).toBe(
      'near',
    );
  });
  test('turning the provinces round turns the word round and changes nothing else', () => {
    expect([pairInYear([said()], [], 'mot-tinh'), pairInYear([], [said()], 'mot-tinh')]).toEqual([
      'only-a',
      'only-b',
    ]);
    expect([
      pairInYear([said(), said({ measure: 'm' })], [b()], 'cung-thuoc-do'),
      pairInYear([b()], [said(), said({ measure: 'm' })], 'cung-thuoc-do'),
    ]).toEqual(['partly', 'partly']);
  });
});

describe('a row over the years', () => {
  const row = (all: Said[]) => pairWord(pairByYear(all, 'a', 'b', 'khac-thuoc-do'));
  test.for<[name: string, all: Said[], word: PairWord]>([
    ['nothing said', [], 'neither'],
    ['other provinces do not count', [said({ column: 'c' })], 'neither'],
    [
      'alike in both years',
      [said(), b(), said({ year: 2030, value: '= 90 ' }), b({ year: 2030, value: '= 90 ' })],
      'same',
    ],
    ['alike in one year, one silent in the other', [said(), b(), said({ year: 2030 })], 'partly'],
    [
      'one differing year makes the row differ',
      [said(), b(), said({ year: 2030 }), b({ year: 2030, value: '= 1 ' })],
      'different',
    ],
    [
      'one year unlike, one silent',
      [said(), b({ measure: 'khac', group: 'Máy' }), said({ year: 2030 })],
      'unlike',
    ],
    ['each speaks for another year', [said(), b({ year: 2030 })], 'different'],
    ['one side in both years', [said(), said({ year: 2030 })], 'only-a'],
    ['an undated goal is a year of its own', [said({ year: null }), b()], 'different'],
  ])('%s', ([, all, word]) => {
    expect(row(all)).toBe(word);
  });
  test('undated goals come last', () => {
    expect(
      pairByYear([said({ year: null }), said({ year: 2030 }), said()], 'a', 'b', 'mot-tinh').map(
        (y) => y.year,
      ),
    ).toEqual([2025, 2030, null]);
  });
});

test('provinces differ when two speak for one year and do not say the same; silence is no difference', () => {
  expect(columnsDiffer([said(), b({ value: '= 1 ' })], ['a', 'b', 'c'], 'cung-thuoc-do')).toBe(
    true,
  );
  expect(columnsDiffer([said(), b({ value: '= 1 ' })], ['a', 'c'], 'cung-thuoc-do')).toBe(false);
  expect(columnsDiffer([said(), b()], ['a', 'b'], 'cung-thuoc-do')).toBe(false);
  expect(columnsDiffer([said()], ['a', 'b'], 'mot-tinh')).toBe(false);
});

test.for<[name: string, all: Said[], level: LevelWord | null]>([
  ['the same number', [said(), b()], 'same'],
  ['another number', [said(), b({ value: '= 1 ' })], 'different'],
  ['the same number, and one more for another year', [said(), said({ year: 2030 }), b()], 'partly'],
  [
    'the same number for one year, another for the next',
    [said(), said({ year: 2030 }), b(), b({ year: 2030, value: '= 1 ' })],
    'partly',
  ],
  [
    'the same number, and a goal in words beside',
    [said(), said({ measure: 'other', numeric: false }), b()],
    'partly',
  ],
  ['numbers of other years', [said(), b({ year: 2030 })], null],
  ['numbers of other measures', [said(), b({ measure: 'other' })], null],
  ['a number beside words', [said(), b({ numeric: false })], null],
])('%s: what is said of the levels', ([, all, level]) => {
  expect(levelWord(all, 'a', 'b')).toBe(level);
});
