import { describe, expect, test } from 'vitest';
import { aspectsOf } from '../../../../src/domain/related/aspects.ts';
import { leastWords, nearEnough, nearness } from '../../../../src/domain/related/nearness.ts';
import { cosine, weigher } from '../../../../src/domain/related/vectors.ts';
import { wordLikeness } from '../../../../src/domain/related/word-likeness.ts';
import { relatedClauses } from '../../../../src/domain/related/related.ts';
import { reasonsOf, relatedQuotes } from '../../../../src/domain/related/related-view.ts';
import { assemble } from '../../../../src/edition/assemble.ts';
import { readAll } from '../../../../src/edition/read-all.ts';
import { edition } from '../../../support/edition.ts';
import { isTaskLine } from '../../../../src/domain/text/task-lines.ts';

const all = relatedClauses(edition);
const near = (key: string) => (all.get(key) ?? []).map((r) => `${r.text}#${r.clause}`);
const provinceOf = new Map(edition.texts.map((t) => [t.slug, t.province]));

describe('related clauses', () => {
  test('are of other provinces, at most five, at most three of one, nearest first', () => {
    for (const [key, related] of all) {
      const province = provinceOf.get(key.split('#')[0] ?? '');
      expect(related.length).toBeLessThanOrEqual(5);
      expect(related.map((r) => r.province)).not.toContain(province);
      for (const r of related) {
        expect(r.province).toBe(provinceOf.get(r.text));
        expect(related.filter((o) => o.province === r.province).length).toBeLessThanOrEqual(3);
      }
      const found = related.map((r) => r.nearness);
      expect(found).toEqual([...found].sort((a, b) => b - a));
    }
  });
  test('the two texts of Kiên Giang are never near each other', () => {
    for (const [key, related] of all)
      if (key.startsWith('kien-giang'))
        expect(related.some((r) => r.text.startsWith('kien-giang'))).toBe(false);
  });
  test('are the same every time', () => {
    const again = relatedClauses(assemble(readAll('content')));
    const plain = (map: typeof all) =>
      [...map].map(([key, list]) => [
        key,
        list.map((r) => [r.text, r.clause, r.words, r.nearness]),
      ]);
    expect(plain(again)).toEqual(plain(all));
  });
  test('are those that are found when every two clauses are compared', () => {
    // Without abbreviations, which are spelled out elsewhere.
    const plain = { ...edition, glossary: [] };
    const aspects = aspectsOf(plain);
    const weigh = weigher(
      aspects.map((a) => a.clause.words),
      new Map(),
    );
    const likeness = wordLikeness(
      aspects.map((a) => a.clause.words),
      weigh,
    );
    const weighHeading = weigher(
      aspects.map((a) => a.heading),
      new Map(),
    );
    const headings = aspects.map((a) => weighHeading(a.heading));
    const found = aspects.map(() => [] as { key: string; province: string; near: number }[]);
    for (const [i, a] of aspects.entries())
      for (const [j, b] of aspects.entries()) {
        if (j <= i || a.province === b.province) continue;
        const words = likeness.of(i, j);
        const meet =
          [...a.spokenOf].some((t) => b.spokenOf.has(t)) ||
          [...a.indicators].some((t) => b.indicators.has(t));
        if (words < leastWords && !meet) continue;
        const near = nearness(
          a,
          b,
          words,
          cosine(headings[i] ?? new Map(), headings[j] ?? new Map()),
        );
        if (near < nearEnough) continue;
        const of = ({ clause, province }: typeof a) => ({
          key: `${clause.text}#${clause.id}`,
          province,
          near,
        });
        found[i]?.push(of(b));
        found[j]?.push(of(a));
      }
    const related = relatedClauses(plain);
    for (const [i, a] of aspects.entries()) {
      const sorted = (found[i] ?? []).sort((x, y) => y.near - x.near);
      const kept: typeof sorted = [];
      for (const one of sorted)
        if (
          kept.length < 5 &&
          one.near >= 0.3 * (sorted[0]?.near ?? 0) &&
          kept.filter((k) => k.province === one.province).length < 3
        )
          kept.push(one);
      const own = related.get(`${a.clause.text}#${a.clause.id}`) ?? [];
      expect(
        own.map((r) => [`${r.text}#${r.clause}`, r.nearness]),
        a.clause.id,
      ).toEqual(kept.map((k) => [k.key, k.near]));
    }
  });
  test('are reckoned once per edition', () => {
    expect(relatedClauses(edition)).toBe(all);
  });
  test('are never a line of a task, a heading, a title; those have none themselves', () => {
    const keys = new Set(all.keys());
    for (const key of [...keys, ...[...keys].flatMap(near)]) {
      const [text = '', id = ''] = key.split('#');
      const clause = edition.clause(text, id);
      expect(clause !== undefined && (isTaskLine(clause) || clause.heading)).toBe(false);
    }
    expect(keys.has('tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d1_g1_c1')).toBe(false);
    expect(keys.has('kien-giang-qd2174-2022#tieu-de')).toBe(false);
    expect(keys.has('gia-lai-trinh-bay-nq04#muc-2_g1')).toBe(true);
  });
  test('every one has a reason, and its words stand in its clause', () => {
    for (const related of all.values())
      for (const r of related) {
        expect(reasonsOf(r).length).toBeGreaterThan(0);
        expect(edition.clause(r.text, r.clause)?.words).toContain(r.words);
      }
  });
});

describe('alike in words only', () => {
  const accounts = 'gia-lai-trinh-bay-nq04#muc-4-2-3_g3';
  const platforms = 'kien-giang-nq22#ii_2-2-1-2_d1';
  test('"trên 50%" of people with an account is not near "trên 50%" of firms on platforms', () => {
    expect(edition.clause('gia-lai-trinh-bay-nq04', 'muc-4-2-3_g3')?.words).toContain('trên 50%');
    expect(edition.clause('kien-giang-nq22', 'ii_2-2-1-2_d1')?.words).toContain('trên 50%');
    expect(near(accounts)).not.toContain(platforms);
    expect(near(platforms)).not.toContain(accounts);
    expect(near(accounts)).toContain('dong-thap-nq04#ii_2-2-3_g3');
  });
  test('"trên môi trường mạng" is not near the environment', () => {
    for (const key of near('kien-giang-nq22#ii_2-2-2-1_g2'))
      expect(key).not.toMatch(/muc-5-6_g6|iii_5_g11/);
  });
  test('what only one province speaks of has nothing', () => {
    expect(near('tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d3_g5')).toEqual([]);
  });
});

test('the same words in two texts of a province are quoted once, with both places', () => {
  const related = all.get('tra-vinh-qd2043-2024#dieu-1_khoan-2_diem-b_g7_c2') ?? [];
  const quotes = relatedQuotes(related);
  expect(quotes.some((q) => q.alsoIn.length > 0)).toBe(true);
  expect(quotes.reduce((n, q) => n + 1 + q.alsoIn.length, 0)).toBe(related.length);
});
