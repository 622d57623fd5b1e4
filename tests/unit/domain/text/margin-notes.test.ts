import { expect, test } from 'vitest';
import { isGoal } from '../../../../src/domain/compare/compare.ts';
import { marginNotes } from '../../../../src/domain/text/margin-notes.ts';
import { edition } from '../../../support/edition.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const own = statementWith({ id: 'own' });
const notes = (statements: Parameters<typeof topicOf>[0], of = [own], change = {}) =>
  marginNotes(of, {
    ...edition,
    provinces: provincesNamed('kien-giang', 'gia-lai', 'tra-vinh'),
    topics: [topicOf(statements, change)],
  }).map((n) => n.beside.replaceAll('\u00a0', ' '));

test('beside a number stand the other provinces’ values of the same year', () => {
  expect(
    notes([
      own,
      statementWith({ id: '2', province: 'gia-lai', value: 50, valueWords: 'trên 50%' }),
      statementWith({ id: '3', province: 'tra-vinh', year: 2030 }),
    ]),
  ).toEqual(['gia-lai trên 50%']);
});
test('of many provinces it is counted who sets a goal, with the range of what this one measures', () => {
  const slugs = ['kien-giang', ...Array.from({ length: 8 }, (_, i) => `tinh-${i}`)];
  const [note] = marginNotes([own], {
    ...edition,
    provinces: provincesNamed(...slugs),
    topics: [
      topicOf([
        own,
        ...slugs
          .slice(1, 6)
          .map((province, i) =>
            statementWith({ id: province, province, value: 50 + i, valueWords: `${50 + i}%` }),
          ),
        statementWith({ id: 'other', province: 'tinh-6', indicator: indicatorNamed('khac') }),
      ]),
    ],
  });
  expect(note?.beside.replaceAll('\u00a0', ' ')).toMatch(
    /^7\/9 .* đặt mục tiêu 2025; 6 cùng thước đo: từ 50% đến \d+%$/,
  );
});
test('of many provinces no range stands beside a clause that measures several things', () => {
  const slugs = ['kien-giang', ...Array.from({ length: 8 }, (_, i) => `tinh-${i}`)];
  const second = statementWith({ id: 'second', indicator: indicatorNamed('khac') });
  const [note] = marginNotes([own, second], {
    ...edition,
    provinces: provincesNamed(...slugs),
    topics: [
      topicOf([
        own,
        second,
        statementWith({ id: 'other', province: 'tinh-1', value: 50, valueWords: '50%' }),
      ]),
    ],
  });
  expect(note?.beside.replaceAll('\u00a0', ' ')).toMatch(/^2\/9 .* đặt mục tiêu 2025(?: \(.*\))?$/);
});
test('when no other province speaks of the year, the province’s own other year', () => {
  expect(
    notes([own, statementWith({ id: '2', year: 2030, value: 95, valueWords: '95%' })]),
  ).toEqual(['2030: 95%']);
  expect(
    notes([own, statementWith({ id: '2', year: 2030, indicator: indicatorNamed('khac') })]),
  ).toEqual(['']);
});
test('a clause with goals of two years has the others’ values of both, each under its year', () => {
  const later = statementWith({ id: 'later', year: 2030, value: 95, valueWords: '95%' });
  const theirs = [
    statementWith({ id: '2', province: 'gia-lai', value: 50, valueWords: 'trên 50%' }),
    statementWith({ id: '3', province: 'tra-vinh', year: 2030, value: 60, valueWords: '60%' }),
  ];
  expect(notes([own, later, ...theirs], [own, later])).toEqual([
    '2025: gia-lai trên 50%. 2030: tra-vinh 60%',
  ]);
  expect(notes([own, later], [own, later])).toEqual(['']);
});
test('of the province’s own other year every value stands there', () => {
  expect(
    notes([
      own,
      statementWith({ id: '2', year: 2030, value: 95, valueWords: '95%' }),
      statementWith({ id: '3', year: 2030, value: 90, valueWords: 'trên 90%' }),
    ]),
  ).toEqual(['2030: 95%, trên 90%']);
});
test('a value whose sentence takes something out is not shown as if it held for all', () => {
  expect(
    notes([
      own,
      statementWith({
        id: '2',
        province: 'gia-lai',
        value: 100,
        valueWords: '100%',
        quote: '100% hồ sơ công việc (trừ hồ sơ mật).',
      }),
    ]),
  ).toEqual(['gia-lai 100% (có ngoại lệ)']);
});
test('where some of the others measure the same and some do not, each is said; else one verdict holds for all', () => {
  const like = statementWith({ id: '2', province: 'gia-lai', value: 50, valueWords: 'trên 50%' });
  const unlike = statementWith({
    id: '3',
    province: 'tra-vinh',
    indicator: indicatorNamed('khac'),
    value: 60,
    valueWords: '60%',
  });
  const whole = { comparability: 'khac-thuoc-do' } as const;
  expect(notes([own, like, unlike], [own], whole)).toEqual([
    'gia-lai trên 50%; thước đo khác: tra-vinh 60%',
  ]);
  const verdictOf = (statements: Parameters<typeof topicOf>[0]) =>
    marginNotes([own], {
      ...edition,
      provinces: provincesNamed('kien-giang', 'gia-lai', 'tra-vinh'),
      topics: [topicOf(statements, whole)],
    })[0]?.verdict?.sign;
  expect(verdictOf([own, like, unlike])).toBeUndefined();
  expect(verdictOf([own, unlike])).toBe('khac-thuoc-do');
});
test('of all texts no note calls a goal of the same measure one of another', () => {
  for (const clause of edition.texts.flatMap((t) => t.clauses.map((c) => ({ t, c })))) {
    const statements = edition.statements.filter(
      (s) => s.text === clause.t.slug && s.clause === clause.c.id,
    );
    for (const note of marginNotes(statements, edition)) {
      if (note.verdict?.sign !== 'khac-thuoc-do') continue;
      const own = statements.filter((s) => `/so-sanh/${s.topic}/` === note.url && s.year !== null);
      const alike = edition.statements.filter((s) =>
        own.some(
          (o) =>
            isGoal(o) &&
            isGoal(s) &&
            s.province !== o.province &&
            s.indicator.id === o.indicator.id &&
            s.year === o.year,
        ),
      );
      expect(
        alike.map((s) => s.id),
        `${clause.t.slug}#${clause.c.id} ${note.name}`,
      ).toEqual([]);
    }
  }
});
test('an unnumbered goal of another province is quoted', () => {
  expect(
    notes([
      own,
      statementWith({
        id: '2',
        province: 'gia-lai',
        value: null,
        kind: 'universal',
        valueWords: 'Phổ cập',
      }),
    ]),
  ).toEqual(['gia-lai “Phổ cập”']);
});
test('beside how things stood, and beside an undated goal, stands nothing', () => {
  const other = statementWith({ id: '2', province: 'gia-lai' });
  for (const s of [statementWith({ kind: 'baseline' }), statementWith({ year: null })])
    expect(notes([s, other], [s])).toEqual(['']);
});
test('several numbers of one topic have one note, each topic its own', () => {
  expect(notes([own, own], [own, own])).toHaveLength(1);
  const clause = edition.statements.filter(
    (s) => s.text === 'kien-giang-qd2174-2022' && s.clause === 'dieu-1_ii_1-1_g1',
  );
  expect(marginNotes(clause, edition).map((n) => n.url)).toEqual([
    ...new Set(clause.map((s) => `/so-sanh/${s.topic}/`)),
  ]);
});
