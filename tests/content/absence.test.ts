import { matrixByText, matrixData } from '../../src/data/comparison/rows.ts';
import { describe, expect, test } from 'vitest';
import {
  abbreviationsOf,
  emptyYears,
  mustBeRead,
  proofOf,
  searchOf,
  standing,
} from '../../src/domain/compare/absence.ts';
import { clauseRef } from '../../src/model/clause-ref.ts';
import { spokenAt } from '../../src/domain/compare/also-speaks.ts';
import { isGoal } from '../../src/domain/compare/compare.ts';
import { edition } from '../support/edition.ts';
import { buildSays, fileIn, withoutLines } from '../support/spoil.ts';
import type { TopicData } from '../../src/schemas/topic.ts';

const topic = 'hai-long-thu-tuc-hanh-chinh';
/** The one clause that holds its words without a goal: Gia Lai's SIPAS. */
const spoken = 'gia-lai-trinh-bay-nq04#muc-4-2_g3';
/** What the build says when the topic is changed, line numbers aside. */
const changed = (change: (data: TopicData) => void): string =>
  withoutLines(
    buildSays((content) => {
      change(fileIn(content, 'topics', topic).data);
    }),
  );

describe('the proof of an absence is refused when', () => {
  test('a clause holds words searched for and nobody has said what it is to the topic', () => {
    expect(
      changed((t) => {
        t.alsoSpeaks = [];
      }),
    ).toMatch(
      /đoạn "gia-lai-trinh-bay-nq04#muc-4-2_g3" có chữ của "searched", nhưng chưa ai nói nó có vai gì với chỉ tiêu này \(có 1 đoạn như thế\)\.\n.*Đoạn ấy (?:viết|mở đầu): “Từ năm 2025, /,
    );
  });
  test('such a clause is in a text of a province whose other text sets the goals', () => {
    const said = buildSays((content) => {
      const { data } = fileIn(content, 'topics', 'ky-nang-so-nguoi-dan');
      data.alsoSpeaks = data.alsoSpeaks.filter((s) => s.clause !== 'kien-giang-nq22#iii_6_g2');
    });
    expect(said).toContain(
      'đoạn "kien-giang-nq22#iii_6_g2" có chữ của "searched", nhưng chưa ai nói nó có vai gì',
    );
  });
  test('its words do not find what the topic itself states', () => {
    expect(
      changed((t) => {
        t.searched = ['đánh giá hài lòng', 'SIPAS'];
      }),
    ).toMatch(
      /các chữ trong "searched" không tìm ra “.*” ở đoạn "kien-giang-qd2174-2022#dieu-1_ii_1-1_g1"/,
    );
  });
  test('a phrase is so long that it is cut from one sentence', () => {
    expect(
      changed((t) => {
        t.searched.push('người dân, doanh nghiệp đánh giá hài lòng');
      }),
    ).toContain('có cụm dài hơn 6 tiếng.');
  });
  test('it names a clause that is not there', () => {
    expect(
      changed((t) => {
        t.readAside = [{ clauses: ['kien-giang-nq22#ix_g1'], reason: 'nói việc khác' }];
      }),
    ).toContain('không có đoạn "kien-giang-nq22#ix_g1".');
  });
  test('it sets aside a clause that holds no words searched for', () => {
    expect(
      changed((t) => {
        t.readAside = [{ clauses: ['kien-giang-nq22#iii_3_g2'], reason: 'nói việc khác' }];
      }),
    ).toContain(
      'trường "readAside" ghi đoạn "kien-giang-nq22#iii_3_g2", đoạn không có chữ nào của "searched".',
    );
  });
  test('it sets aside a clause in which the topic has a statement', () => {
    expect(
      changed((t) => {
        t.readAside = [{ clauses: ['dong-thap-nq04#ii_2-3-1_g1'], reason: 'nói việc khác' }];
      }),
    ).toContain(
      'trường "readAside" ghi đoạn "dong-thap-nq04#ii_2-3-1_g1", đoạn đã có cam kết của chỉ tiêu này.',
    );
  });
  test('one clause stands twice', () => {
    expect(
      changed((t) => {
        t.readAside = [{ clauses: [spoken], reason: 'nói việc khác' }];
      }),
    ).toContain(`đoạn "${spoken}" được ghi hai lần.`);
  });
  test('a clause does not say the words it is said to say', () => {
    expect(
      changed((t) => {
        t.alsoSpeaks = [{ clause: spoken, words: 'sự hài lòng của doanh nghiệp', as: 'view' }];
      }),
    ).toContain(`đoạn "${spoken}" không có chữ “sự hài lòng của doanh nghiệp”.`);
  });
});

test('every clause with the words searched for, in every text of a province with an empty cell, is shown, once', () => {
  const abbreviations = abbreviationsOf(edition);
  for (const t of edition.topics) {
    const finds = searchOf(t, abbreviations);
    const proof = proofOf(edition, t);
    expect(
      proof.map((p) => p.province.slug),
      t.slug,
    ).toEqual(edition.provinces.filter((p) => emptyYears(t, p).length > 0).map((p) => p.slug));
    for (const { province, texts } of proof) {
      expect(texts.map((x) => x.text.slug)).toEqual(province.texts.map((x) => x.slug));
      const shown = texts.flatMap((x) =>
        x.groups.flatMap((g) => g.clauses.map((c) => clauseRef(c.text, c.id))),
      );
      expect(shown.toSorted()).toEqual(
        province.texts
          .flatMap((x) => x.clauses.filter(finds).map((c) => clauseRef(c.text, c.id)))
          .toSorted(),
      );
      for (const { groups } of texts)
        for (const { why, clauses } of groups)
          for (const c of clauses) expect(standing(t, c)?.why ?? null).toBe(why);
    }
  }
});

test('words searched for are written without blanks at their ends, composed, each once', () => {
  const wrong = edition.topics.filter(
    (t) =>
      t.searched.some((w) => w !== w.normalize('NFC').trim() || w === '') ||
      new Set(t.searched).size < t.searched.length,
  );
  expect(wrong.map((t) => t.slug)).toEqual([]);
});

test('the search finds every sentence of the topic', () => {
  const abbreviations = abbreviationsOf(edition);
  const blind = edition.topics.flatMap((t) =>
    t.statements
      .filter((s) => {
        const c = edition.clause(s.text, s.clause);
        return c === undefined || !searchOf(t, abbreviations)(c);
      })
      .map((s) => `${t.slug}: ${s.id}`),
  );
  expect(blind).toEqual([]);
});

test('of a province that speaks of a thing in any way and sets no goal, it is never said that it does not name it', () => {
  for (const t of edition.topics)
    for (const { province, says } of proofOf(edition, t)) {
      const own = t.statements.filter((s) => s.province === province.slug);
      const speaks =
        own.length > 0 ||
        t.alsoSpeaks.some(
          (s) => s.as !== 'near' && province.texts.some((x) => s.clause.startsWith(`${x.slug}#`)),
        );
      if (!own.some(isGoal))
        expect([...new Set(says.map((s) => s.words))], `${t.slug}, ${province.name}`).toEqual([
          speaks ? 'không đặt mức' : 'không nêu',
        ]);
    }
});

test('where the note of a topic denies that a province speaks of it, no cell says that it does', () => {
  let denials = 0;
  for (const topic of edition.topics)
    for (const sentence of topic.note.split(/(?<=[.;]) /)) {
      const [before, denied] = sentence.split(/không (?:nói|nhắc)(?! riêng)/);
      if (denied === undefined) continue;
      for (const province of edition.provinces.filter((p) => before?.includes(p.name))) {
        denials += 1;
        const sets = topic.statements.some((s) => s.province === province.slug);
        if (!sets) expect(spokenAt(topic, province), `${topic.slug}: ${sentence}`).toBeUndefined();
      }
    }
  expect(denials).toBeGreaterThan(10);
});

test('no cell denies a year for which its province speaks of the thing in a goal of another topic, quoted on the same page', () => {
  /** Topic, province or text, year, from the quotes alone. */
  const spoken = new Set(
    edition.topics.flatMap((t) =>
      t.alsoSpeaks.flatMap(({ clause, words }) =>
        edition.statements
          .filter(
            (s) =>
              isGoal(s) &&
              s.year !== null &&
              clauseRef(s.text, s.clause) === clause &&
              s.words.includes(words),
          )
          .flatMap((s) => [s.province, s.text].map((whose) => `${t.slug} ${whose} ${s.year}`)),
      ),
    ),
  );
  expect(spoken).toContain('dich-vu-cong-muc-do-4 kien-giang 2030');
  const empty = [...matrixData(edition, edition.topics), ...matrixByText(edition, edition.topics)]
    .filter((r) => r.so === null && r.cau === null)
    .filter((r) =>
      [r['ma-tinh'], r['ma-van-ban']].some((whose) =>
        spoken.has(`${r['ma-chi-tieu']} ${whose} ${r.nam}`),
      ),
    );
  expect(empty.length).toBeGreaterThan(5);
  expect(empty.filter((r) => r['trang-thai'] === 'không nêu')).toEqual([]);
  for (const t of edition.topics)
    for (const { province, says } of proofOf(edition, t))
      for (const { words, years } of says)
        if (words === 'không nêu')
          expect(years.filter((y) => spoken.has(`${t.slug} ${province.slug} ${y}`))).toEqual([]);
});

test('a mention has the years of the goals it is a part of, else that of its dated heading; the situation at the time has none', () => {
  const yearsOf = (topic: string, clause: string) =>
    edition.topics.find((t) => t.slug === topic)?.alsoSpeaks.find((s) => s.clause === clause)
      ?.years;
  expect(yearsOf('dich-vu-cong-muc-do-4', 'kien-giang-nq22#ii_2-2-2-1_g1')).toEqual([2030]);
  expect(
    yearsOf('kiem-tra-qua-moi-truong-so', 'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d8_g2'),
  ).toEqual([2030]);
  // "Từ năm 2025, …" is tied to no year.
  expect(yearsOf('hai-long-thu-tuc-hanh-chinh', 'gia-lai-trinh-bay-nq04#muc-4-2_g3')).toEqual([]);
  expect(yearsOf('dieu-hanh-tren-phan-mem-dung-chung', 'kien-giang-nq22#i_g1')).toEqual([]);
  // Under the title of a text, which prints two years, a mention is of neither.
  expect(
    yearsOf('bang-rong-ho-gia-dinh', 'tra-vinh-qd2043-2024#dieu-1_khoan-3_diem-a_d3_g2'),
  ).toEqual([]);
});

test('a clause set aside because it belongs to another topic does belong to it', () => {
  const belongs = (key: string, named: string) =>
    edition.topics.some(
      (t) =>
        (named === 'khác' || `“${t.name}”` === named) &&
        (t.statements.some((s) => `${s.text}#${s.clause}` === key) ||
          t.alsoSpeaks.some((s) => s.clause === key)),
    );
  const sent = edition.topics.flatMap((t) =>
    t.readAside.flatMap(({ clauses, reason }) => {
      const named = /chỉ tiêu (khác|“[^”]+”|.*)$/u.exec(reason)?.[1];
      return named === undefined
        ? []
        : clauses.map((key) => ({ key, named, at: `${t.slug}: ${reason}, ${key}` }));
    }),
  );
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.filter(({ key, named }) => !belongs(key, named)).map(({ at }) => at)).toEqual([]);
});

test('what must have been read is every clause that the search finds, of every province of which a text about the field is held', () => {
  const phones = edition.topics.find((t) => t.slug === 'dien-thoai-thong-minh')!;
  const finds = searchOf(phones, abbreviationsOf(edition));
  const keys = (t: typeof phones) =>
    mustBeRead(t, edition.provinces, finds).map((c) => clauseRef(c.text, c.id));
  const all = edition.provinces.flatMap((p) =>
    p.texts.flatMap((t) => t.clauses.filter(finds).map((c) => clauseRef(c.text, c.id))),
  );
  expect(keys(phones)).toEqual(all);
  const outside = { ...phones, outside: ['kien-giang', 'kien-giang-nq22'] };
  expect(keys(outside)).toEqual(all.filter((key) => !key.startsWith('kien-giang-')));
  // A province that another text covers still owes the clauses of the one that is about something else.
  expect(keys({ ...phones, outside: ['kien-giang-nq22'] })).toEqual(all);
});

test('a goal for a year without a column shows the proof of each province without one for it', () => {
  const phones = edition.topics.find((t) => t.slug === 'dien-thoai-thong-minh')!;
  const own = phones.statements.find((s) => s.province === 'tra-vinh' && isGoal(s))!;
  const later = { ...phones, statements: [...phones.statements, { ...own, year: 2028 }] };
  const shown = proofOf(edition, later).map((p) => [
    p.province.slug,
    p.says.flatMap((s) => s.years),
  ]);
  expect(shown).toContainEqual(['kien-giang', [2028]]);
  expect(shown).toContainEqual(['dong-thap', [2028, 2030]]);
});
