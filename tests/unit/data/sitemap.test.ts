import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { changedOn, sitemap } from '../../../src/data/sitemap.ts';
import { addressOn } from '../../../src/model/addresses.ts';
import { edition } from '../../support/edition.ts';

const at = addressOn(new URL('https://vi-du.vn'));
const mark = edition.nationalMarks[0]!;
const words = (clause: string, mended: string) => ({ clause, mended, words: 'lời cũ' });

test('a page is dated by days that stand in the content, the last one where there are several', () => {
  const day = changedOn(
    {
      formerWords: [
        words('kien-giang-nq22#ii_1', '2026-11-20'),
        words('kien-giang-nq22#ii_1', '2026-11-25'),
        words('kien-giang-nq22#ii_2', '2026-11-22'),
      ],
      nationalMarks: [
        { ...mark, confirmed: { date: '2026-10-01', copy: 'bản gốc' } },
        { ...mark, confirmed: null },
      ],
    },
    undefined,
  );
  expect(day('/van-ban/kien-giang-nq22/')).toBe('2026-11-25');
  expect(day('/van-ban/kien-giang-nq22/ii_1/')).toBe('2026-11-25');
  expect(day('/van-ban/kien-giang-nq22/ii_2/')).toBe('2026-11-22');
  expect(day('/quoc-gia/')).toBe('2026-10-01');
});

test('a page of which no day is known has none', () => {
  const day = changedOn({ formerWords: [], nationalMarks: [] }, undefined);
  expect(['/', '/so-sanh/', '/van-ban/kien-giang-nq22/'].map(day)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('no page is older than the newest release, which every page may name', () => {
  const day = changedOn(
    {
      formerWords: [words('a#i_1', '2026-11-20'), words('a#i_2', '2026-12-01')],
      nationalMarks: [],
    },
    '2026-11-28',
  );
  expect(['/', '/van-ban/a/i_1/', '/van-ban/a/i_2/'].map(day)).toEqual([
    '2026-11-28',
    '2026-11-28',
    '2026-12-01',
  ]);
});

test('the sitemap lists each page once, sorted, with its day where one is known', () => {
  const root = parse(
    sitemap(['/b/', '/a/?x=1&y=2'], (path) => (path === '/b/' ? '2026-11-25' : undefined), at),
  );
  expect(
    root
      .querySelectorAll('url')
      .map((u) => [u.querySelector('loc')?.rawText, u.querySelector('lastmod')?.rawText]),
  ).toEqual([
    ['https://vi-du.vn/a/?x=1&amp;y=2', undefined],
    ['https://vi-du.vn/b/', '2026-11-25'],
  ]);
});
