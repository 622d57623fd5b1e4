import { describe, expect, test } from 'vitest';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { abbreviationsOf, searchOf, standing } from '../../../../src/domain/compare/absence.ts';
import {
  pairVerdict,
  textAbsence,
  textPairs,
  topicsOfPair,
} from '../../../../src/domain/compare/text-pair.ts';
import { textSide } from '../../../../src/domain/compare/text-side.ts';
import { shortLabel } from '../../../../src/domain/text/text-label.ts';
import { subjectShare, subjectsOfPair } from '../../../../src/domain/text/pair-subjects.ts';
import { edition } from '../../../support/edition.ts';

const side = (slug: string) => textSide(edition, slug);
const pairs = textPairs(edition.texts);
const named = pairs.map(([a, b]) => [a.slug, b.slug] as const);

test('five texts make ten pairs, each in the order of the edition', () => {
  const order = edition.texts.map((t) => t.slug);
  expect(pairs).toHaveLength(10);
  for (const [a, b] of named) expect(order.indexOf(a)).toBeLessThan(order.indexOf(b));
});

test.for([
  ['kien-giang-nq22', 'NQ\u00a022'],
  ['kien-giang-qd2174-2022', 'QĐ\u00a02174'],
  ['dong-thap-nq04', 'NQ\u00a0Đồng\u00a0Tháp'],
  ['gia-lai-trinh-bay-nq04', 'Bài trình bày\u00a0Gia\u00a0Lai'],
])('%s is called “%s”', ([slug = '', label]) => {
  const { text, province } = side(slug);
  expect(shortLabel(text, province)).toBe(label);
});

describe.for(named)('%s and %s', ([a, b]) => {
  const topics = topicsOfPair(edition.topics, { slug: a }, { slug: b });
  const sets = (topic: (typeof edition.topics)[number], text: string) =>
    topic.statements.some((s) => s.text === text && isGoal(s));

  test('every topic is in exactly one of the four, by the goals of these two texts and not of their provinces', () => {
    const all = Object.values(topics).flat();
    expect(all).toHaveLength(edition.topics.length);
    expect(new Set(all).size).toBe(edition.topics.length);
    for (const t of topics.both) expect([sets(t, a), sets(t, b)]).toEqual([true, true]);
    for (const t of topics['only-a']) expect([sets(t, a), sets(t, b)]).toEqual([true, false]);
    for (const t of topics['only-b']) expect([sets(t, a), sets(t, b)]).toEqual([false, true]);
    for (const t of topics.neither) expect([sets(t, a), sets(t, b)]).toEqual([false, false]);
  });

  test('the words for an absence are true for the text', () => {
    const abbreviations = abbreviationsOf(edition);
    for (const [list, silent] of [
      [topics['only-a'], side(b)],
      [topics['only-b'], side(a)],
    ] as const)
      for (const topic of list) {
        const { words, href } = textAbsence(topic, silent);
        const finds = searchOf(topic, abbreviations);
        const found = silent.text.clauses.filter(finds).map((c) => standing(topic, c)?.as ?? null);
        const speaks =
          topic.alsoSpeaks.some(
            (s) => s.as !== 'near' && s.clause.startsWith(`${silent.text.slug}#`),
          ) || topic.statements.some((s) => s.text === silent.text.slug);
        expect(href !== undefined).toBe(speaks);
        expect(words).toBe(speaks ? 'không đặt mức, có nói tới' : 'không nêu');
        expect(found, `${topic.slug}, ${silent.text.slug}`).not.toContain(null);
        if (!speaks) expect(found.every((as) => as === 'aside')).toBe(true);
      }
  });

  test('every subject is in exactly one of the four', () => {
    const subjects = subjectsOfPair(edition.subjects, { slug: a }, { slug: b });
    expect(Object.values(subjects).flat()).toHaveLength(edition.subjects.length);
    for (const s of edition.subjects) {
      const own = s.passages.filter((p) => p.text === a);
      const share = subjectShare(s, { slug: a });
      expect(share.about + share.touches).toBe(own.length);
      expect(share.silence === null).toBe(share.about > 0);
    }
  });
});

describe('the verdict on two texts', () => {
  const topic = (slug: string) =>
    edition.topics.find((t) => t.slug === slug) ?? expect.fail(`no topic ${slug}`);

  test('a caveat on a province is not said of its text that the caveat is not about', () => {
    const verdict = pairVerdict(
      topic('dich-vu-cong-nhieu-phuong-tien'),
      [side('kien-giang-nq22'), side('gia-lai-trinh-bay-nq04')],
      edition.provinces,
    );
    expect(verdict.difference ?? '').not.toContain('2025');
  });

  test('"only one has a number" names the text, for its province may have one elsewhere', () => {
    let alone = 0;
    for (const [a, b] of named)
      for (const t of topicsOfPair(edition.topics, { slug: a }, { slug: b }).both) {
        const { sign, text } = pairVerdict(t, [side(a), side(b)], edition.provinces);
        if (sign !== 'mot-co-so') continue;
        alone += 1;
        const holders = [a, b].filter((slug) =>
          t.statements.some((s) => s.text === slug && isGoal(s) && s.value !== null),
        );
        expect(holders).toHaveLength(1);
        expect(text.toLowerCase()).toContain(side(holders[0] ?? '').label.toLowerCase());
      }
    expect(alone).toBeGreaterThan(0);
  });

  test('the editors’ verdict on provinces is never one on two texts of the same', () => {
    for (const t of topicsOfPair(
      edition.topics,
      { slug: 'kien-giang-nq22' },
      { slug: 'kien-giang-qd2174-2022' },
    ).both)
      expect(
        pairVerdict(t, [side('kien-giang-nq22'), side('kien-giang-qd2174-2022')], edition.provinces)
          .sign,
      ).not.toBe('mot-tinh');
  });
});
