import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/domain/words/number-words.ts';
import { numberSpans } from '../../src/domain/text/number-spans.ts';
import { numberRules, tellsReason } from '../../src/domain/text/number-rules.ts';
import * as check from '../../src/edition/check-numbers.ts';
import type { Clause } from '../../src/model/clause.ts';
import type { Statement } from '../../src/model/model.ts';
import { numberReasons, type NumberEntry, type NumberReason } from '../../src/schemas/numbers.ts';
import { readAll } from '../../src/edition/read-all.ts';
import { edition } from '../support/edition.ts';
import { sourceSlugs, sourceWords } from '../support/removals.ts';
import { buildSays, fileIn, withoutLines } from '../support/spoil.ts';

const files = readAll().numbers;
const account = (clause: Clause, statements: readonly Statement[]): check.Accounted[] =>
  check.account(clause, statements, files.find((f) => f.slug === clause.text)?.data ?? []);

const statementsOf = (text: string, clause: string) =>
  edition.statements.filter((s) => s.text === text && s.clause === clause);
const all = edition.texts.flatMap((t) =>
  t.clauses.flatMap((c) => account(c, statementsOf(t.slug, c.id))),
);
const shown = (list: readonly check.Accounted[]) =>
  list.map(
    (n) =>
      `${n.clause.text}#${n.clause.id}: ${check.around(n)} (${[...n.statements, ...n.reasons].join('; ')})`,
  );
const of = (slug: string) => all.filter((n) => n.clause.text === slug);

describe.for(sourceSlugs)('every number of %s is accounted for', (slug) => {
  test('each "%" by a statement', () => {
    const percents = of(slug).filter((n) => n.printed === '%');
    expect(percents.length).toBe(sourceWords(slug).join(' ').split('%').length - 1);
    expect(shown(percents.filter((n) => n.statements.length === 0))).toEqual([]);
  });
  test('each other number by a statement or by a named reason why it is none', () => {
    expect(
      shown(of(slug).filter((n) => n.statements.length === 0 && n.reasons.length === 0)),
    ).toEqual([]);
  });
  test('none by both, and none by two reasons', () => {
    expect(
      shown(of(slug).filter((n) => (n.statements.length > 0 ? 1 : 0) + n.reasons.length > 1)),
    ).toEqual([]);
  });
  test('and so is each number before its first word: it is the mark of a clause', () => {
    const text = edition.texts.find((t) => t.slug === slug);
    const marks = text?.clauses.filter((c) => /\d/.test(c.marker)) ?? [];
    expect(
      marks.filter((c) => !/^(?:Điều \d+\.|\d+(?:\.\d+)*\.?)$/.test(c.marker)).map((c) => c.marker),
    ).toEqual([]);
    const digits = (s: string) => [...s.matchAll(/\d+(?:[.,]\d+)*/g)].length;
    const inSource = sourceWords(slug).reduce((n, w) => n + digits(w), 0);
    const inEdition =
      marks.reduce((n, c) => n + digits(c.marker), 0) +
      of(slug).filter((n) => n.printed !== '%').length;
    expect(inEdition).toBe(inSource);
  });
});

test('the five sources print 199 "%", and all are counted', () => {
  expect(all.filter((n) => n.printed === '%')).toHaveLength(199);
});

test('every reason is used, by a rule or in a file of the content', () => {
  const used = new Set(all.flatMap((n) => n.reasons));
  // Drafts of texts to come know of these, no text has them yet.
  const drafted = ['quarter', 'session', 'money'];
  expect(Object.keys(numberReasons).filter((r) => !used.has(r as never))).toEqual(drafted);
});

test('the guide of editors lists every reason, as the schema says it', () => {
  const line = readFileSync('content/guide.md', 'utf8')
    .split('\n')
    .find((l) => l.trim().startsWith('Các lý do: '));
  const listed = Object.entries(numberReasons).map(([name, says]) => `\`${name}\` ${says}`);
  expect(line?.trim()).toBe(`Các lý do: ${listed.join(' · ')}.`);
});

test('every rule explains a number', () => {
  for (const [reason, pattern] of numberRules)
    expect(
      edition.texts.some((t) => t.clauses.some((c) => c.words.search(pattern) >= 0)),
      reason,
    ).toBe(true);
});

test('a reason never explains a "%"', () => {
  expect(shown(all.filter((n) => n.printed === '%' && n.reasons.length > 0))).toEqual([]);
});

test('a statement taken away leaves its number unaccounted for', () => {
  let tried = 0;
  for (const s of edition.statements) {
    if (s.value === null || !/\d/.test(s.valueWords)) continue;
    const clause = edition.clause(s.text, s.clause) ?? expect.fail(s.id);
    const own = statementsOf(s.text, s.clause);
    const [span] = numberSpans(clause, [s]);
    const shared = numberSpans(
      clause,
      own.filter((o) => o.id !== s.id),
    ).some((o) => o.start < span!.end && span!.start < o.end);
    if (shared) continue;
    tried += 1;
    const left = account(
      clause,
      own.filter((o) => o.id !== s.id),
    ).filter((n) => n.statements.length === 0 && n.reasons.length === 0);
    expect(
      left.map((n) => n.printed),
      s.id,
    ).toContain(/\d+(?:[.,]\d+)*/.exec(s.valueWords)?.[0]);
  }
  expect(tried).toBeGreaterThan(180);
});

test('a new number in a clause is unaccounted for', () => {
  const clause = edition.clause('kien-giang-nq22', 'i') ?? expect.fail('no clause');
  for (const words of ['đạt 80%', 'khoảng 500 doanh nghiệp', '12 xã', 'tăng 5 lần', '1.200 người'])
    expect(
      account({ ...clause, words: `${clause.words} ${words}` }, [])
        .filter((n) => n.reasons.length === 0)
        .map((n) => n.printed)
        .join(''),
      words,
    ).toBe(words.replace(/[^\d.%]/g, ''));
});

describe('the words of a value', () => {
  test('stand in their clause exactly where the statement says: once in its words, the words once in the quote, the quote once in the clause', () => {
    const twice = (whole: string, part: string) => whole.indexOf(part) !== whole.lastIndexOf(part);
    const unclear = edition.statements.filter(
      (s) =>
        twice(s.words, s.valueWords) ||
        twice(s.quote, s.words) ||
        twice(edition.clause(s.text, s.clause)?.words ?? '', s.quote),
    );
    expect(unclear.map((s) => `${s.id}: “${s.valueWords}”`)).toEqual([]);
  });
  test('of two statements of a clause are the same words or others, never half of each', () => {
    const half = edition.texts
      .flatMap((t) => t.clauses)
      .flatMap((c) => {
        const spans = numberSpans(c, statementsOf(c.text, c.id));
        return spans.flatMap((a) =>
          spans
            .filter((b) => a.start < b.start && b.start < a.end && a.end < b.end)
            .map((b) => `${a.value.id} and ${b.value.id}`),
        );
      });
    expect(half).toEqual([]);
  });
  test('print no other number than the value, its upper end, and the total a rank is counted in', () => {
    const others = edition.statements.filter(
      (s) =>
        s.value !== null &&
        numbersIn(s.valueWords.replace(/\/\d+/, '')).some((n) => n !== s.value && n !== s.valueMax),
    );
    expect(others.map((s) => `${s.id}: “${s.valueWords}” for ${s.value}`)).toEqual([]);
  });
});

test('numbers written as words after "ít nhất", "tối thiểu", "trên", "hơn", "đạt" are values of statements', () => {
  const word = 'một|hai|ba|bốn|sáu|bảy|tám|chín|mười';
  const written = edition.texts
    .flatMap((t) => t.clauses)
    .flatMap((c) =>
      [
        ...c.words.matchAll(
          new RegExp(`(?:ít nhất|tối thiểu|trên|hơn|đạt) (?:${word})(?!\\p{L})`, 'giu'),
        ),
      ].map((m) => ({ c, start: m.index, end: m.index + m[0].length, words: m[0] })),
    );
  expect(written.length).toBeGreaterThanOrEqual(2);
  expect(
    written
      .filter(
        ({ c, start, end }) =>
          !numberSpans(c, statementsOf(c.text, c.id)).some((s) => s.start <= start && end <= s.end),
      )
      .map(({ c, words }) => `${c.text}#${c.id}: ${words}`),
  ).toEqual([]);
});

describe('the build refuses', () => {
  const text = 'gia-lai-trinh-bay-nq04';
  /** What it says once an entry was added to the reasons of a text, or put in the place of one. */
  const withEntry = (entry: NumberEntry, instead?: number) =>
    withoutLines(
      buildSays((content) => {
        const { data } = fileIn(content, 'numbers', text);
        data.splice(instead ?? data.length, instead === undefined ? 0 : 1, entry);
      }),
    );
  /** What it says once words of a text were changed, and its ids are those of the changed words. */
  const withWords = (from: string, to: string) => {
    const clause = edition.texts
      .flatMap((t) => t.clauses)
      .find((c) => c.text === text && c.words.includes(from));
    const held = clause ?? expect.fail(from);
    const changed = edition.texts.map((t) =>
      t.slug === text
        ? {
            ...t,
            clauses: t.clauses.map((c) =>
              c === held ? { ...c, words: c.words.replace(from, to) } : c,
            ),
          }
        : t,
    );
    try {
      check.checkNumbers(changed, readAll().statements, files, (t) => `content/texts/${t}.mdx`);
      return 'accepted';
    } catch (e) {
      return withoutLines((e as Error).message);
    }
  };

  test('a number that nobody explains, at the line of its clause in the text', () => {
    expect(withWords('mức độ 4', 'mức độ 4')).toBe('accepted');
    expect(withWords('mức độ 4', 'mức độ 4 tại 12 xã')).toMatchInlineSnapshot(`
      "content/texts/gia-lai-trinh-bay-nq04.mdx:N: con số trong “▸80◂% dịch vụ công trực” (đoạn "muc-4-2-1_g1_c1") không thuộc cam kết nào, cũng không có lý do.
        Viết cam kết của nó trong content/statements/gia-lai-trinh-bay-nq04.yaml, hoặc ghi lý do vào content/numbers/gia-lai-trinh-bay-nq04.yaml."
    `);
  });
  test('a "%" without a statement', () => {
    expect(withWords('mức độ 4', 'mức độ 4 ở 12% số xã')).toMatchInlineSnapshot(`
      "content/texts/gia-lai-trinh-bay-nq04.mdx:N: con số trong “▸80◂% dịch vụ công trực” (đoạn "muc-4-2-1_g1_c1") không thuộc cam kết nào, cũng không có lý do.
        Viết cam kết của nó trong content/statements/gia-lai-trinh-bay-nq04.yaml, hoặc ghi lý do vào content/numbers/gia-lai-trinh-bay-nq04.yaml."
    `);
    expect(withWords('mức độ 4', 'mức độ 4 ở % số xã')).toMatchInlineSnapshot(`
      "content/texts/gia-lai-trinh-bay-nq04.mdx:N: con số trong “▸80◂% dịch vụ công trực” (đoạn "muc-4-2-1_g1_c1") không thuộc cam kết nào, cũng không có lý do.
        Viết cam kết của nó trong content/statements/gia-lai-trinh-bay-nq04.yaml, hoặc ghi lý do vào content/numbers/gia-lai-trinh-bay-nq04.yaml."
    `);
  });
  test('a reason for a "%"', () => {
    const statement =
      edition.statements.find((s) => s.text === text && s.valueWords.includes('%')) ??
      expect.fail(text);
    const entry = {
      reason: 'layers',
      clause: statement.clause,
      words: statement.valueWords,
    } as const;
    expect(withEntry(entry)).toContain('mà lại có lý do "layers"');
    const said = withoutLines(
      buildSays((content) => {
        const { data } = fileIn(content, 'statements', text);
        data.statements = data.statements.filter((s) => `${text}.${s.id}` !== statement.id);
        fileIn(content, 'numbers', text).data.push({ ...entry });
      }),
    );
    expect(said).toContain('không thuộc cam kết nào');
  });
  test('a reason whose words hold a "%" that a statement has, and no number', () => {
    const percent = edition.statements.find((s) => s.text === text && /\d%$/.test(s.valueWords));
    const { words } = edition.clause(text, percent?.clause ?? '') ?? expect.fail('no clause');
    const at = words.indexOf('%', words.indexOf(percent?.valueWords ?? ''));
    const after = /^%[^\d%]*/.exec(words.slice(at))?.[0] ?? '';
    expect(withEntry({ reason: 'layers', clause: percent?.clause ?? '', words: after })).toContain(
      'gồm cả dấu %.',
    );
  });
  test('a reason whose words are not there, or whose clause is not', () => {
    expect(withEntry({ reason: 'telephone', clause: 'muc-5-6_g7_d1', words: 'Tổng đài 1022' }))
      .toMatchInlineSnapshot(`
      "content/numbers/gia-lai-trinh-bay-nq04.yaml: đoạn "muc-5-6_g7_d1" không có con số trong “Tổng đài 1022”.
        Đoạn ấy mở đầu: “Triển khai có hiệu quả Đề án xây dựng cơ sở dữ liệu, cổng thông tin điện tử và ứng dụng du lịch thông minh, kết nối cơ sở dữ liệu chuyên ngành du lịch; phát …”"
    `);
    expect(withEntry({ reason: 'telephone', clause: 'muc-99', words: 'Tổng đài 1022' }))
      .toMatchInlineSnapshot(`
      "content/numbers/gia-lai-trinh-bay-nq04.yaml: không có đoạn "muc-99".
        Mã của mọi đoạn nằm trong content/ids.lock."
    `);
  });
  test('two reasons for a number, and a reason given twice', () => {
    expect(withEntry({ reason: 'network', clause: 'muc-5-6_g7_d1', words: '3D' }))
      .toMatchInlineSnapshot(`
      "content/texts/gia-lai-trinh-bay-nq04.mdx:N: con số trong “ông nghệ số kết hợp công nghệ ▸3◂D, 4D để giới thiệu” có 2 lý do: dimensions, network.
        Mỗi con số một lý do: sửa hoặc rút ngắn "words" trong content/numbers/gia-lai-trinh-bay-nq04.yaml."
    `);
    expect(withEntry({ reason: 'dimensions', clause: 'muc-5-6_g7_d1', words: '3D' }))
      .toMatchInlineSnapshot(`
      "content/numbers/gia-lai-trinh-bay-nq04.yaml:N: “3D” ở đoạn "muc-5-6_g7_d1" đã có lý do trong một mục khác.
        Mỗi con số một mục: bỏ mục thừa."
    `);
  });
  test('a reason that its words do not show', () => {
    const said = withoutLines(
      buildSays((content) => {
        const { data } = fileIn(content, 'numbers', text);
        for (const entry of data) if (entry.words === '3D') entry.reason = 'money';
      }),
    );
    expect(said).toMatchInlineSnapshot(`
      "content/numbers/gia-lai-trinh-bay-nq04.yaml:N: “3D” không cho thấy lý do "money" (số tiền của kinh phí, mức chi: “5.000.000 đồng”).
        Ghi thêm vào "words" những chữ bên cạnh cho thấy điều ấy; không có chữ nào như vậy thì chọn lý do khác, hoặc viết một cam kết."
    `);
    // Of the reasons that editors gave, each under every other one: those without a form of their own take any words.
    const lies = readAll()
      .numbers.flatMap((file) => file.data)
      .flatMap(({ words, reason }) =>
        (Object.keys(numberReasons) as NumberReason[])
          .filter(
            (other) => other !== reason && !['item-number', 'part-of-measure'].includes(other),
          )
          .map((other) => ({ words, other })),
      );
    const accepted = lies.filter(({ words, other }) => tellsReason(words, other));
    expect(lies.length).toBeGreaterThan(500);
    expect(accepted.length / lies.length).toBeLessThan(0.05);
  });
  test('an ordinal number that does not begin its clause', () => {
    expect(withEntry({ reason: 'item-number', clause: 'muc-5-6_g7_d1', words: '3D' }))
      .toMatchInlineSnapshot(`
      "content/numbers/gia-lai-trinh-bay-nq04.yaml: “3D” không đứng đầu đoạn "muc-5-6_g7_d1".
        Đoạn ấy mở đầu: “Triển khai có hiệu quả Đề án xây dựng cơ sở dữ liệu, cổng thông tin điện tử và ứng dụng du lịch thông minh, kết nối cơ sở dữ liệu chuyên ngành du lịch; phát …”"
    `);
  });
  test('a reason for a text that is not there', () => {
    const said = buildSays((content) => {
      fileIn(content, 'numbers', text).slug = 'khac';
    });
    expect(said).toContain('không có văn bản "khac".');
  });
  test('a part of a number, and a bare number that stands twice', () => {
    const clause = edition.clause(text, 'muc-5-6_g7_d1') ?? expect.fail('no clause');
    const entry = { reason: 'layers', clause: clause.id, words: '12' } as const;
    const explained = (words: string) =>
      check.account({ ...clause, words }, [], [entry]).map((n) => n.reasons.length);
    expect(explained('112 và 12,5 và 3.12')).toEqual([0, 0, 0]);
    expect(explained('12 lớp')).toEqual([1]);
    expect(withWords('3D', '12 và 12')).toContain('không thuộc cam kết nào');
  });
});

test('the words of a share say what is done by, or with, those that it counts: no “100% hồ sơ công việc tại cấp tỉnh” alone', () => {
  const shares = edition.statements.filter((s) => s.kind === 'target' && s.unit === '%');
  expect(shares.length).toBeGreaterThan(100);
  const bare = shares.filter(
    ({ words, denominator }) =>
      !/\p{L}/u.test(
        words
          .replace(denominator ?? '', '')
          .replace(/\d[\d,.]*\s?%/g, '')
          .replace(/^(?:trên|tối thiểu|ít nhất|bảo đảm|đảm bảo)/iu, ''),
      ),
  );
  expect(bare.map((s) => s.id)).toEqual([]);
});
