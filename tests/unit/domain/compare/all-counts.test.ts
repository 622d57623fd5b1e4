import { describe, expect, test } from 'vitest';
import { allCounts, asideWords, type Aside } from '../../../../src/domain/compare/all-counts.ts';
import { allWords, asideLine, rangeWords } from '../../../../src/domain/compare/all-words.ts';
import { isGoal, mainYears } from '../../../../src/domain/compare/compare.ts';
import { edition } from '../../../support/edition.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const reasons = Object.keys(asideWords) as Aside[];
const slugs = (provinces: readonly { readonly slug: string }[]) => provinces.map((p) => p.slug);

describe('what all provinces say on a topic, over the whole content', () => {
  const { topics, provinces } = edition;
  const all = topics.flatMap((t) =>
    mainYears.map((year) => ({ t, year, counts: allCounts(t, provinces, year) })),
  );

  test('each province is drawn or has exactly one reason not to be', () => {
    for (const { t, year, counts } of all)
      expect(
        [...slugs(counts.same), ...reasons.flatMap((r) => slugs(counts.aside[r]))].toSorted(),
        `${t.slug} ${year}`,
      ).toEqual(slugs(provinces).toSorted());
  });
  test('who sets a goal is counted apart from who has a figure of the one measure', () => {
    for (const { t, year, counts } of all) {
      const own = t.statements.filter((s) => isGoal(s) && s.year === year);
      expect(new Set(slugs(counts.setting)), t.slug).toEqual(new Set(own.map((s) => s.province)));
      expect(counts.setting.length).toBe(
        counts.same.length + counts.aside.other.length + counts.aside.words.length,
      );
    }
  });
  test('the range and the strip hold the figures of that measure, and no others', () => {
    for (const { t, year, counts } of all) {
      const own = t.statements.filter(
        (s) =>
          isGoal(s) && s.year === year && s.value !== null && s.indicator.id === counts.measure?.id,
      );
      expect(
        counts.values.map((v) => v.value),
        t.slug,
      ).toEqual([...new Set(own.map((s) => s.value))].toSorted((a, b) => (a ?? 0) - (b ?? 0)));
      expect(counts.range === null).toBe(own.length === 0);
      for (const { value, provinces: giving } of counts.values)
        for (const { slug } of giving)
          expect(own.some((s) => s.province === slug && s.value === value)).toBe(true);
    }
  });
});

describe('seven provinces of which three measure the same', () => {
  const provinces = provincesNamed('a', 'b', 'c', 'd', 'e', 'f', 'g');
  const people = indicatorNamed('nguoi');
  const other = indicatorNamed('thue-bao');
  const says = (province: string, value: number | null, change = {}) =>
    statementWith({
      province,
      indicator: people,
      value,
      valueWords: value === null ? 'Phổ cập' : `đạt ${value}%`,
      kind: value === null ? 'universal' : 'target',
      ...change,
    });
  const topic = topicOf(
    [
      says('a', 60),
      says('b', 90, { operator: '>', valueWords: 'trên 90%' }),
      says('c', 75),
      says('d', 100, { indicator: other }),
      says('e', null),
      says('f', 95, { year: 2030 }),
    ],
    { indicators: [other, people] },
  );
  const counts = allCounts(topic, provinces, 2025);

  test('five of seven set a goal, three of them within the range: two counts', () => {
    const { setting, same } = allWords(counts, provinces);
    expect(`${setting.number}${setting.words}`).toBe('5/7 tỉnh đặt mục tiêu 2025');
    expect(same).toEqual({ words: '3 cùng thước đo', low: '60%', high: '90%' });
    expect(rangeWords({ low: '60%', high: '90%' }, 3)).toBe('từ 60% đến 90%');
  });
  test('a single figure is said to be of its measure, for others may have figures of theirs', () => {
    const { same } = allWords(allCounts(topic, provinces, 2030), provinces);
    expect(same).toEqual({ words: '1 theo thước đo “nguoi”', low: '95%', high: '95%' });
  });
  test('the others are told by their reason, and how the figures are worded', () => {
    expect(asideLine(counts)).toBe(
      '1 đo thứ khác, 1 chỉ có lời, 1 chỉ nêu cho năm khác, 1 không nêu; 1 viết “trên”',
    );
  });
  test('the measure is that of most provinces, the same in both years', () => {
    expect(counts.measure?.id).toBe('nguoi');
    expect(allCounts(topic, provinces, 2030).measure?.id).toBe('nguoi');
    expect(slugs(allCounts(topic, provinces, 2030).same)).toEqual(['f']);
  });
  test('a range in a text reaches to its upper end', () => {
    const wide = topicOf([says('a', 6, { valueMax: 8, valueWords: '6 - 8%' }), says('b', 7)]);
    expect(allCounts(wide, provinces, 2025).range).toEqual({ low: '6 - 8%', high: '6 - 8%' });
  });
});
