import { describe, expect, test } from 'vitest';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import {
  outlookBrief,
  outlookCounts,
  outlookHeadings,
  outlookShown,
  outlooksSaid,
} from '../../../../src/domain/compare/outlook.ts';
import { outlookAbove } from '../../../../src/edition/outlook-heading.ts';
import type { Clause } from '../../../../src/model/clause.ts';
import { edition } from '../../../support/edition.ts';
import { provincesNamed, statementWith } from '../../../support/samples.ts';

const heading = 'Định hướng đến năm 2030';

test('a goal stands under an outlook exactly where its nearest heading of goals or outlooks is one, in the real texts', () => {
  const under = edition.statements.filter((s) => s.outlook !== null);
  expect([...new Set(under.map((s) => `${s.text}: ${s.outlook}`))]).toEqual([
    `dong-thap-nq04: ${heading}`,
  ]);
  const below = edition.statements.filter(
    (s) => s.text === 'dong-thap-nq04' && s.clause.startsWith('ii_2-3-') && isGoal(s),
  );
  expect(below.length).toBeGreaterThan(10);
  expect(under.map((s) => s.id)).toEqual(below.map((s) => s.id));
});

test('a heading of goals nearer than the outlook, and the title of a text, do not count', () => {
  const clause = (id: string, parent: string | null, words: string) =>
    ({ id, parent, words, heading: true }) as Clause;
  const clauses = [
    clause('a', null, 'TẦM NHÌN ĐẾN NĂM 2030:'),
    clause('b', 'a', 'Mục tiêu cụ thể'),
    clause('c', 'b', '80%'),
    clause('d', 'a', '90%'),
    clause('e', null, 'Mục tiêu và định hướng đến năm 2030'),
    clause('f', 'e', '70%'),
  ];
  expect(['c', 'd', 'f'].map((id) => outlookAbove(id, clauses))).toEqual([
    null,
    'TẦM NHÌN ĐẾN NĂM 2030',
    null,
  ]);
});

describe('in words', () => {
  const provinces = provincesNamed('a', 'b');
  const goal = (id: string, year: number, outlook: string | null, province = 'a') =>
    statementWith({ id, province, year, outlook });
  test('beside a number, whole and brief', () => {
    const s = goal('1', 2030, heading);
    expect(outlookShown(s)).toBe(`dưới đề mục “${heading}”`);
    expect(outlookBrief(s)).toBe('“Định hướng\u00a0…”');
    expect(outlookShown(goal('1', 2030, null))).toBeNull();
  });
  test('of a province alone, of its year, or of a value where the year has others', () => {
    const early = goal('0', 2025, null);
    const late = goal('1', 2030, heading);
    const said = (...all: ReturnType<typeof goal>[]) => outlooksSaid(all, provinces);
    expect(said(late)).toEqual([`a: dưới đề mục “${heading}”`]);
    expect(said(early, late)).toEqual([`a, năm\u00a02030: dưới đề mục “${heading}”`]);
    expect(said(goal('2', 2030, null), late)).toEqual([
      `a (80% năm\u00a02030): dưới đề mục “${heading}”`,
    ]);
    expect(said(early)).toEqual([]);
  });
  test('of a table and of a sheet', () => {
    const own = [goal('1', 2030, heading), goal('2', 2030, heading, 'b'), goal('3', 2025, null)];
    expect(outlookHeadings(own, provinces)).toEqual([
      { brief: '“Định hướng\u00a0…”', whose: `a “${heading}”; b “${heading}”` },
    ]);
    expect(outlookCounts([own, own.slice(0, 1)], provinces)).toEqual([
      `a đặt mục tiêu của 2 thước đo ở đây dưới đề mục “${heading}”`,
      `b đặt mục tiêu của 1 thước đo ở đây dưới đề mục “${heading}”`,
    ]);
  });
});
