import { describe, expect, test } from 'vitest';
import { csv } from '../../src/data/csv.ts';
import { matrixColumns } from '../../src/data/comparison/columns.ts';
import { matrixData } from '../../src/data/comparison/rows.ts';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { wholeMatrix, type MatrixRow } from '../../src/domain/compare/matrix-view.ts';
import { verdictIn } from '../../src/domain/compare/rows-in-view.ts';
import { pairByYear, pairWord } from '../../src/domain/compare/pair-word.ts';
import { saidOf } from '../../src/domain/compare/said.ts';
import { csvRecords, selectRows } from '../../src/domain/compare/select-csv.ts';
import { verdictOf, type Verdict } from '../../src/domain/compare/verdict-of.ts';
import { verdictWords } from '../../src/domain/compare/verdict-words.ts';
import { edition } from '../support/edition.ts';
import type { Statement, Topic } from '../../src/model/model.ts';

const sides = edition.provinces.map(({ slug, name }) => ({ slug, name }));
type Side = (typeof sides)[number];
const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b) => [a, b]));
const triples = sides.map((left) => sides.filter((s) => s !== left));
const years = [null, 2025, 2030] as const;
const names = sides.map((s) => s.name);
const goalsOf = (topic: Topic) => topic.statements.filter(isGoal);
const verdict = (topic: Topic, chosen: readonly Side[], year: number | null): Verdict =>
  verdictOf(
    topic,
    chosen,
    goalsOf(topic)
      .map(saidOf)
      .filter((s) => year === null || s.year === year),
    {
      total: goalsOf(topic).length,
      year,
      names,
      others: goalsOf(topic).some((s) => !chosen.some((c) => c.slug === s.province)),
    },
  );

/** Every topic, choice of two or three provinces, and year or all years. */
const choices = edition.topics.flatMap((topic) =>
  [...pairs, ...triples].flatMap((chosen) =>
    years.map((year) => ({
      topic,
      chosen,
      year,
      where: `${topic.slug}: ${chosen.map((s) => s.slug).join(', ')}, ${year ?? 'all years'}`,
    })),
  ),
);
const shown = ({ text, difference }: Verdict) => `${text}: ${difference ?? ''}`;

describe('the verdict on a choice of provinces', () => {
  test('says how many of the chosen set a goal for the years in view, and which', () => {
    for (const { topic, chosen, year, where } of choices) {
      const own = goalsOf(topic).filter(
        (s) => chosen.some((c) => c.slug === s.province) && (year === null || s.year === year),
      );
      const names = chosen.filter((c) => own.some((s) => s.province === c.slug)).map((c) => c.name);
      const { sign, text } = verdict(topic, chosen, year);
      if (names.length === 0) expect(sign, where).toBe('khong-muc-tieu');
      else if (names.length > 1) expect(['mot-tinh', 'khong-muc-tieu'], where).not.toContain(sign);
      // Where all provinces together have but this one goal, the editors' own words say the same.
      else
        expect(
          [
            `chỉ ${names[0]} đặt mục tiêu${year === null ? '' : ` cho ${year}`}`,
            verdictWords['mot-tinh'],
          ],
          where,
        ).toContain(text);
    }
  });
  test('names no province that was not chosen', () => {
    expect(choices.length).toBeGreaterThan(0);
    for (const { topic, chosen, year, where } of choices)
      for (const other of sides.filter((s) => !chosen.includes(s)))
        expect(shown(verdict(topic, chosen, year)), where).not.toContain(other.name);
  });
  test('is the same whatever the others say', () => {
    let compared = 0;
    for (const { topic, chosen, year, where } of choices) {
      const goals = goalsOf(topic);
      const apart = goals.filter((s) => !chosen.some((c) => c.slug === s.province));
      if (apart.length === 0) continue;
      compared += 1;
      const changed = {
        ...topic,
        difference: topic.difference,
        statements: [
          ...goals.filter((s) => !apart.includes(s)),
          ...apart.map((s, i) => ({
            ...s,
            value: i,
            indicator: { ...s.indicator, id: `khac-${i}`, group: `Khác ${i}` },
          })),
        ],
      };
      expect(verdict(changed, chosen, year), where).toEqual(verdict(topic, chosen, year));
    }
    expect(compared).toBeGreaterThan(0);
  });
  test('says “cùng thước đo” when the numbers of all chosen share every measure, and only then', () => {
    for (const { topic, chosen, year, where } of choices) {
      const numbered = goalsOf(topic).filter(
        (s) => s.value !== null && (year === null || s.year === year),
      );
      const measures = chosen
        .map((c) =>
          [...new Set(numbered.filter((s) => s.province === c.slug).map((s) => s.indicator.id))]
            .sort()
            .join(' '),
        )
        .filter((m) => m !== '');
      if (verdict(topic, chosen, year).sign === 'cung-thuoc-do')
        expect([measures.length > 1, new Set(measures).size], where).toEqual([true, 1]);
      if (verdict(topic, chosen, year).sign === 'khac-thuoc-do')
        expect(measures.length < 2 || new Set(measures).size > 1, where).toBe(true);
      // A range beside a bare number, a goal without a year: the editors may ask for care where all there is is in view.
      if (measures.length > 1 && new Set(measures).size === 1 && year !== null)
        expect(['cung-thuoc-do', topic.comparability], where).toContain(
          verdict(topic, chosen, year).sign,
        );
    }
  });
  test('never stands as “khác thước đo” beside “giống”, nor as “cùng thước đo” beside “khác thước đo”', () => {
    for (const {
      topic,
      chosen: [a, b, more],
      year,
      where,
    } of choices) {
      if (a === undefined || b === undefined || more !== undefined) continue;
      const word = pairWord(
        pairByYear(
          goalsOf(topic)
            .map(saidOf)
            .filter((s) => year === null || s.year === year),
          a.slug,
          b.slug,
          topic.comparability,
        ),
      );
      const { sign } = verdict(topic, [a, b], year);
      if (word === 'same' || word === 'partly')
        expect(sign, `${where}: ${word}`).not.toBe('khac-thuoc-do');
      if (word === 'unlike') expect(sign, `${where}: ${word}`).not.toBe('cung-thuoc-do');
      if (word === 'only-a' || word === 'only-b')
        expect(sign, `${where}: ${word}`).toBe('mot-tinh');
      if (word === 'neither') expect(sign, `${where}: ${word}`).toBe('khong-muc-tieu');
    }
  });
  test('keeps what the editors say of the chosen ones, and says nothing of others', () => {
    const said = (slug: string, provinces: readonly string[], year: number | null = null) => {
      const topic = edition.topics.find((t) => t.slug === slug);
      return topic === undefined
        ? ''
        : shown(
            verdict(
              topic,
              sides.filter((s) => provinces.includes(s.slug)),
              year,
            ),
          );
    };
    expect(said('xep-hang-chuyen-doi-so', ['kien-giang', 'dong-thap'])).toBe(
      'so được, có lưu ý: Kiên Giang không ghi năm',
    );
    expect(said('xep-hang-chuyen-doi-so', ['dong-thap', 'tra-vinh'])).toBe('cùng thước đo: ');
    expect(said('cat-giam-thu-tuc-hanh-chinh', ['kien-giang', 'gia-lai'], 2030)).toMatch(
      /^so được, có lưu ý: mỗi văn bản có một thời điểm/,
    );
    // “Gia Lai năm 2025 gộp …” is no caveat on what both say for 2030.
    expect(said('kiem-tra-qua-moi-truong-so', ['kien-giang', 'gia-lai'], 2030)).toBe(
      'cùng thước đo: ',
    );
    expect(said('kiem-tra-qua-moi-truong-so', ['kien-giang', 'gia-lai'], 2025)).toMatch(
      /^so được, có lưu ý: /,
    );
  });
  test('of all provinces and all years is the editors’ own', () => {
    for (const topic of edition.topics)
      expect(verdict(topic, sides, null)).toEqual({
        sign: topic.comparability,
        text: verdictWords[topic.comparability],
        difference: topic.difference,
      });
  });
});

describe('the difference named for a choice of provinces', () => {
  const named = choices.flatMap(({ topic, chosen, year, where }) => {
    const { sign, difference } = verdict(topic, chosen, year);
    const own = goalsOf(topic).filter(
      (s) =>
        s.value !== null &&
        chosen.some((c) => c.slug === s.province) &&
        (year === null || s.year === year),
    );
    return difference === null ||
      sign === 'mot-co-so' ||
      topic.difference?.includes(difference.split('; ')[0] ?? '') === true
      ? []
      : [
          {
            topic,
            chosen,
            own,
            where,
            difference,
            parts: difference
              .split(/; | ≠ /u)
              .map((part) => /^(?<who>.+?): (?<what>.+)$/u.exec(part)?.groups ?? {}),
          },
        ];
  });
  /** "cả hai", "riêng Gia Lai", "Kiên Giang, Trà Vinh" → provinces. */
  const holdersOf = (who: string, chosen: readonly Side[]) =>
    (who.startsWith('cả ')
      ? chosen
      : chosen.filter((c) =>
          who
            .replace(/^riêng /u, '')
            .split(', ')
            .includes(c.name),
        )
    ).map((c) => c.slug);
  const provincesOf = (own: readonly Statement[], measure: string) => [
    ...new Set(own.filter((s) => s.indicator.id === measure).map((s) => s.province)),
  ];

  test('stands at some choice of every kind', () => {
    expect(named.length).toBeGreaterThan(200);
    for (const kind of [
      /^cả hai: .+; riêng /u,
      / ≠ .+ ≠ /u,
      / thước đo khác$/u,
      / và cả /u,
      / \(.+, .+\)/u,
      /tính trên/u,
      / ≠ .+, .+: /u,
    ])
      expect(
        named.some(({ difference }) => kind.test(difference)),
        String(kind),
      ).toBe(true);
  });
  test('never says the same words twice, neither of what is counted nor of who counts it', () => {
    for (const { parts, where, difference } of named) {
      expect(parts.length, where).toBeGreaterThan(1);
      for (const key of ['who', 'what'] as const)
        expect(
          new Set(parts.map((p) => p[key]?.toLowerCase())).size,
          `${where}: ${difference}`,
        ).toBe(parts.length);
    }
  });
  test('gives each measure to the provinces that count it, and to no other', () => {
    for (const { parts, own, chosen, where, difference } of named) {
      const held = [...new Set(own.map((s) => provincesOf(own, s.indicator.id).join(' ')))];
      expect(
        parts.map((p) => holdersOf(p['who'] ?? '', chosen).join(' ')).sort(),
        `${where}: ${difference}`,
      ).toEqual(
        held
          .map((h) =>
            chosen
              .filter((c) => h.split(' ').includes(c.slug))
              .map((c) => c.slug)
              .join(' '),
          )
          .sort(),
      );
    }
  });
  test('names a measure by words of its own, or says how many there are', () => {
    for (const { parts, own, chosen, where, difference } of named)
      for (const { who = '', what = '' } of parts) {
        const holders = holdersOf(who, chosen);
        const measures = [
          ...new Map(own.map((s) => [s.indicator.id, s.indicator])).values(),
        ].filter((i) => provincesOf(own, i.id).sort().join(' ') === [...holders].sort().join(' '));
        const many = /^(\d+) thước đo/u.exec(what)?.[1];
        if (many !== undefined) {
          expect(measures.length, `${where}: ${difference}`).toBe(Number(many));
          continue;
        }
        for (const m of measures)
          expect(
            [m.group, m.apart ?? m.group].some((name) =>
              name
                .toLowerCase()
                .split(', ')
                .every((word) => what.toLowerCase().includes(word)),
            ),
            `${where}: ${m.id} in ${difference}`,
          ).toBe(true);
      }
  });
  test('can be taken apart: no name of a measure holds what separates them', () => {
    for (const s of edition.statements.filter((x) => isGoal(x) && x.value !== null))
      expect(`${s.indicator.group} ${s.indicator.apart ?? ''}`).not.toMatch(/; | ≠ |: /u);
  });
  test('between the two texts of one province never says the same words twice either', () => {
    const texts = edition.texts
      .filter((t) => t.province === 'kien-giang')
      .map(({ slug, shortName }) => ({ slug, name: shortName }));
    const all = edition.topics.flatMap((topic) =>
      years.flatMap((year) => {
        const { sign, difference } = verdictOf(
          topic,
          texts,
          goalsOf(topic)
            .map((s) => ({ ...saidOf(s), column: s.text }))
            .filter((s) => year === null || s.year === year),
          { total: -1, year, names, others: true },
        );
        return sign === 'mot-co-so' ? [] : [difference ?? ''];
      }),
    );
    for (const difference of all.filter((d) => d !== '')) {
      const whats = difference.split(/; | ≠ /u).map((part) => part.replace(/^.+?: /u, ''));
      expect([whats.length > 1, new Set(whats).size], difference).toEqual([true, whats.length]);
    }
    expect(all.some((d) => d !== '')).toBe(true);
  });
  test('is possible everywhere: within one topic, no two measures with numbers bear the same words', () => {
    for (const topic of edition.topics) {
      const names = topic.indicators
        .filter((i) => i.unit !== null)
        .map((i) => (i.apart ?? i.group).toLowerCase());
      expect(new Set(names).size, `${topic.slug}: ${names.join(' | ')}`).toBe(names.length);
    }
  });
});

test('two provinces that count the same thing are “cùng thước đo”, also where others count something else', () => {
  const alike = choices.filter(
    ({ topic, chosen, year }) =>
      year === null &&
      topic.comparability === 'khac-thuoc-do' &&
      verdict(topic, chosen, year).sign === 'cung-thuoc-do',
  );
  expect(alike.map(({ where }) => where)).toContain(
    'hai-long-thu-tuc-hanh-chinh: kien-giang, gia-lai, all years',
  );
});

describe('what is taken away of a choice', () => {
  const all = wholeMatrix({
    provinces: sides.map((s) => s.slug),
    texts: {},
    years: [2025, 2030],
    pillars: [],
    comparabilities: [],
    most: null,
  });
  const choicesOf = { provinces: sides.map((s) => s.slug), texts: {}, most: null };
  const rows = edition.topics.map((t): MatrixRow => ({
    topic: t.slug,
    name: t.name,
    pillar: t.pillar,
    comparability: t.comparability,
    difference: t.difference,
    shared: true,
    empty: [],
    said: goalsOf(t).map(saidOf),
  }));
  const published = csv(matrixColumns, matrixData(edition, edition.topics));
  const column = (name: (typeof matrixColumns)[number]) => matrixColumns.indexOf(name);

  test.for(
    [...pairs, ...triples].map((chosen) => [chosen.map((s) => s.name).join(', '), chosen] as const),
  )('the CSV of %s holds their verdict, and all else as published', ([, chosen]) => {
    const view = { ...all, provinces: chosen.map((s) => s.slug) };
    const verdicts = new Map(
      rows.map((row) => [
        row.name,
        verdictIn(row, view, choicesOf, (c) => sides.find((s) => s.slug === c)?.name ?? c),
      ]),
    );
    const { columns, rows: chosenRows } = selectRows(published, {
      topics: rows.map((r) => r.name),
      provinces: chosen.map((s) => s.name),
      year: null,
      verdicts,
    });
    const taken = csvRecords(csv(columns, chosenRows)).slice(1);
    const whole = csvRecords(published)
      .slice(1)
      .filter((f) => chosen.some((s) => s.name === f[column('tinh')]));
    const judged = [column('ket-luan'), column('khac-biet')];
    const rest = (fields: readonly string[]) => fields.filter((_, i) => !judged.includes(i));
    expect(taken.map(rest)).toEqual(whole.map(rest));
    for (const fields of taken) {
      const own = verdicts.get(fields[column('chi-tieu')] ?? '');
      expect(judged.map((i) => fields[i])).toEqual([own?.text, own?.difference ?? '']);
    }
    expect(taken.some((f, i) => f[column('ket-luan')] !== whole[i]?.[column('ket-luan')])).toBe(
      true,
    );
  });
});
