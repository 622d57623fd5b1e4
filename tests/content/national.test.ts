import { describe, expect, test } from 'vitest';
import { aheadOf } from '../../src/domain/national/ahead-of.ts';
import { provinceStanding } from '../../src/domain/national/province-rows.ts';
import { noMark } from '../../src/domain/national/standing-words.ts';
import { marksOf, standsOf } from '../../src/domain/national/marks-of.ts';
import { cellsOf, isGoal, yearsOf } from '../../src/domain/compare/compare.ts';
import { goalsOf, missingIn, onlyIn } from '../../src/domain/compare/province-view.ts';
import { matrixColumns } from '../../src/data/comparison/columns.ts';
import { matrixData } from '../../src/data/comparison/rows.ts';
import { statementsData } from '../../src/data/statements.ts';
import { topicsData } from '../../src/data/topics.ts';
import { edition } from '../support/edition.ts';
import { buildSays, fileIn, withoutLines, type SpoiltContent } from '../support/spoil.ts';

const { nationalMarks: marks, statements, texts, topics } = edition;
const said = (change: (content: SpoiltContent) => void): string => withoutLines(buildSays(change));
const file = (content: SpoiltContent) => fileIn(content, 'national', 'qd-749-qd-ttg-2020');
/** @throws when there is none, so that no test spoils nothing */
const first = <T>(list: readonly T[], holds: (one: T) => boolean = () => true): T =>
  list.find(holds) ?? expect.fail('there is nothing to spoil');
type Given = SpoiltContent['national'][number]['data']['marks'][number];
const numbered = (content: SpoiltContent): Given =>
  first(file(content).data.marks, (m) => m.value !== null && m.indicator !== null);

describe('a national mark is refused with', () => {
  test.for<[what: string, spoil: (content: SpoiltContent) => void, says: string]>([
    ['an unknown topic', (c) => (numbered(c).topic = 'khong-co'), 'không có chỉ tiêu "khong-co".'],
    [
      'an unknown measure',
      (c) => (numbered(c).indicator = 'khong-co'),
      'không có thước đo "khong-co".',
    ],
    [
      'a topic that is not its measure’s',
      (c) => {
        const mark = numbered(c);
        mark.topic = first(c.topics, (t) => t.slug !== mark.topic).slug;
      },
      'thuộc chỉ tiêu',
    ],
    [
      'a unit that its measure does not have',
      (c) => (numbered(c).unit = 'hạng'),
      'có đơn vị "hạng"',
    ],
    [
      'copies of one hand only',
      (c) => {
        for (const source of numbered(c).sources) source.group = 'mot-noi';
      },
      'chỉ có 1 nguồn độc lập.',
    ],
    [
      'an id that was given before',
      (c) => file(c).data.marks.push(structuredClone(first(c.national).data.marks[0] as Given)),
      'được ghi hai lần',
    ],
    [
      'words where a number stands',
      (c) => (numbered(c).operator = 'universal'),
      '"universal" không có con số',
    ],
    ['a number without a unit', (c) => (numbered(c).unit = null), 'có "value" mà không có "unit"'],
    [
      'a range without its end',
      (c) => (numbered(c).operator = 'range'),
      'đầu trên lớn hơn đầu dưới.',
    ],
    ['an upper end without a range', (c) => (numbered(c).valueMax = 99), 'không phải một khoảng'],
    [
      'a check that came before the decision',
      (c) => (numbered(c).confirmed = { date: '2020-06-02', copy: 'bản chụp' }),
      'trước ngày ban hành.',
    ],
    [
      'a date that the references do not give',
      (c) => (file(c).data.decision.date = '2020-06-04'),
      'số hoặc ngày khác với tệp content/references/qd-749-qd-ttg-2020.yaml.',
    ],
  ])('%s', ([, spoil, says]) => expect(said(spoil)).toContain(says));

  test('nothing, once an editor holds the official text', () =>
    expect(
      said(
        (c) => (numbered(c).confirmed = { date: '2026-12-01', copy: 'bản chụp trên chinhphu.vn' }),
      ),
    ).toBe('accepted'));
});

describe('every standing that is shown', () => {
  const stands = standsOf(statements, marks, texts);
  /** The same, thought out again: only what the fields say, no function of ours. */
  const naive = (s: (typeof statements)[number], m: (typeof marks)[number]) => {
    if (s.indicator.id !== m.indicator?.id) return 'other-measure';
    const day = texts.find((t) => t.slug === s.text)?.date ?? null;
    if (day !== null && day < m.decision.date) return 'later';
    if (s.value === null || m.value === null) return s.value === m.value ? 'same' : 'other-measure';
    expect(s.indicator.direction).toBe('higher');
    if (s.valueMax !== null || m.valueMax !== null)
      return (s.valueMax ?? s.value) < m.value || s.value > (m.valueMax ?? m.value)
        ? s.value > m.value
          ? 'above'
          : 'below'
        : 'overlapping';
    if (s.value !== m.value) return s.value > m.value ? 'above' : 'below';
    const order = ['=', '>=', '>'];
    const [own, its] = [order.indexOf(s.operator ?? ''), order.indexOf(m.operator)];
    expect([own, its]).not.toContain(-1);
    return own === its ? 'same' : own > its ? 'above-in-sign' : 'below-in-sign';
  };

  test('follows from the fields', () => {
    expect(stands.length).toBeGreaterThan(60);
    for (const { statement, mark, standing } of stands)
      expect(standing, `${statement.id} / ${mark.id}`).toBe(naive(statement, mark));
  });
  test('is of a goal, of its topic and year; of its measure wherever that has a mark', () => {
    for (const { statement: s, mark: m, standing } of stands) {
      expect([isGoal(s), s.topic, s.year], `${s.id} / ${m.id}`).toEqual([true, m.topic, m.year]);
      if (standing === 'other-measure' && m.value !== null && s.value !== null)
        expect(marksOf(marks, { indicator: s.indicator.id, year: s.year })).toEqual([]);
    }
  });
  test('leaves no pair of the same measure and year out', () => {
    const pairs = statements
      .filter(isGoal)
      .flatMap((s) =>
        marks
          .filter((m) => m.indicator?.id === s.indicator.id && m.year === s.year)
          .map((m) => `${s.id} ${m.id}`),
      );
    const shown = new Set(stands.map(({ statement, mark }) => `${statement.id} ${mark.id}`));
    expect(pairs.filter((pair) => !shown.has(pair))).toEqual([]);
  });
  test('of a province whose text is older than the decision is “later”', () => {
    for (const { statement, mark, standing } of stands) {
      const day = texts.find((t) => t.slug === statement.text)?.date ?? null;
      if (day !== null && day < mark.decision.date && standing !== 'other-measure')
        expect(standing).toBe('later');
    }
    expect(stands.some((s) => s.standing === 'later')).toBe(true);
  });
});

describe('what follows from the standings', () => {
  test('a goal that is ahead reaches every mark of that later year, of decisions it could know', () => {
    const ahead = statements.flatMap((s) => aheadOf(s, marks, texts).map((year) => ({ s, year })));
    // Kiên Giang promises for 2025 what the nation plans for 2030.
    expect(
      ahead.map(({ s, year }) => `${s.province} ${s.indicator.id} ${s.year} → ${year}`),
    ).toContain('kien-giang ho-so-cong-viec-tren-mang-cap-tinh 2025 → 2030');
    for (const { s, year } of ahead) {
      const later = marks.filter((m) => m.indicator?.id === s.indicator.id && m.year === year);
      expect(later.length, s.id).toBeGreaterThan(0);
      for (const m of later) expect(s.value ?? 0, s.id).toBeGreaterThanOrEqual(m.value ?? Infinity);
    }
  });
  test('a province’s table and the topics under it are all the topics of its goals', () => {
    for (const { slug } of edition.provinces) {
      const own = goalsOf(edition, slug).map((g) => g.topic);
      const { rows, unlike, unmarked } = provinceStanding(slug, own, marks, texts);
      const compared = [...new Set(rows.map((r) => r.topic))];
      expect([...compared, ...unlike, ...unmarked].map((t) => t.slug).sort(), slug).toEqual(
        own.map((t) => t.slug).sort(),
      );
    }
  });
  test('a row knows the years for which the province counts something else', () => {
    for (const { slug } of edition.provinces) {
      const own = goalsOf(edition, slug).map((g) => g.topic);
      for (const { topic, indicator, years, unlike } of provinceStanding(slug, own, marks, texts)
        .rows) {
        const goals = topic.statements.filter((s) => isGoal(s) && s.province === slug);
        const other = goals.filter((s) => s.indicator !== indicator).map((s) => s.year);
        expect([...unlike].sort(), `${slug}: ${indicator.id}`).toEqual(
          [...new Set(other)].filter((y) => y !== null && !years.has(y)).sort(),
        );
      }
    }
    const kienGiang = provinceStanding('kien-giang', topics, marks, texts).rows;
    const levels = kienGiang.filter((r) => r.topic.slug === 'ho-so-cong-viec-tren-mang');
    // “100% hồ sơ công việc …” of the decision of 2022, for 2030, has no levels.
    expect(levels.map((r) => [...r.unlike])).toEqual([[2030], [2030], [2030]]);
  });
  test('the table to download says for a statement only what its marks say', () => {
    for (const row of matrixData(edition, topics)) {
      const ids = row['ma-muc-quoc-gia'];
      if (ids === null) {
        expect(row['muc-quoc-gia']).toBe(noMark);
        expect([row['so-muc-quoc-gia'], row['so-voi-muc-quoc-gia']]).toEqual([null, null]);
        continue;
      }
      const named = String(ids)
        .split(' ')
        .map((id) => first(marks, (m) => m.id === id));
      for (const m of named)
        expect([m.topic, m.year], `${row['ma-cam-ket']} / ${m.id}`).toEqual([
          row['ma-chi-tieu'],
          row['nam'],
        ]);
      if (row['so-muc-quoc-gia'] !== null)
        for (const m of named) expect(m.value).toBe(row['so-muc-quoc-gia']);
      expect(row['ma-cam-ket'] === null && row['so-voi-muc-quoc-gia'] !== null).toBe(false);
    }
  });
});

test('a mark never enters a count, a verdict, a cell, a column or a year', () => {
  const without = { ...edition, nationalMarks: [] };
  const own = new Set<string>(matrixColumns.filter((c) => c.includes('quoc-gia')));
  const rows = (e: typeof edition) =>
    matrixData(e, e.topics).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => !own.has(name))),
    );
  expect(own.size).toBeGreaterThan(3);
  expect(rows(edition)).toEqual(rows(without));
  expect(topicsData(edition)).toEqual(topicsData(without));
  expect(statementsData(edition)).toEqual(statementsData(without));
  for (const { slug } of edition.provinces)
    for (const view of [goalsOf, onlyIn, missingIn])
      expect(view(edition, slug)).toEqual(view(without, slug));
  // And the year of a mark that no text names opens no column.
  for (const topic of topics) {
    const years = new Set(topic.statements.filter(isGoal).map((s) => s.year));
    expect(yearsOf(topic).filter((y) => ![2025, 2030].includes(y) && !years.has(y))).toEqual([]);
    expect(cellsOf(topic, edition.provinces).flatMap((c) => c.statements)).toEqual(
      edition.provinces.flatMap((p) =>
        cellsOf(topic, [p]).flatMap((c) => c.statements.filter((s) => s.province === p.slug)),
      ),
    );
  }
});

test('every mark stands on two independent copies, and names no sentence of the decision as one', () => {
  expect(marks.length).toBeGreaterThanOrEqual(52);
  for (const m of marks) {
    expect(new Set(m.sources.map((s) => s.group)).size, m.id).toBe(m.copies);
    expect(m.copies, m.id).toBeGreaterThanOrEqual(2);
    expect(`${m.numerator} ${m.denominator ?? ''}`, m.id).not.toMatch(/[A-ZĐ][^.]{60,}\./u);
  }
});

test('a mark whose own words say that it has no year is set against no goal', () => {
  // 942/QĐ-TTg on telephones: "tiến tới", which no copy ties to 2025.
  const [undated, ...more] = marks.filter((m) => m.year === null);
  expect([undated?.id, more]).toEqual(['n034', []]);
  expect(marks.filter((m) => /không gắn năm|không phải mức của năm/.test(m.note ?? ''))).toEqual([
    undated,
  ]);
  expect(standsOf(statements, marks, texts).some((s) => s.mark === undated)).toBe(false);
});
