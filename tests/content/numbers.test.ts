import { describe, expect, test } from 'vitest';
import { numbersIn } from '../../src/domain/words/number-words.ts';
import { numberSpans } from '../../src/domain/text/number-spans.ts';
import { edition } from '../support/edition.ts';
import { account, reasons, type Accounted } from '../support/numbers.ts';
import { sourceSlugs, sourceWords } from '../support/removals.ts';

const statementsOf = (text: string, clause: string) =>
  edition.statements.filter((s) => s.text === text && s.clause === clause);
const all = edition.texts.flatMap((t) =>
  t.clauses.flatMap((c) => account(c, statementsOf(t.slug, c.id))),
);
const shown = (list: readonly Accounted[]) =>
  list.map(
    (n) =>
      `${n.place}: ${n.around}${n.reasons.length > 0 ? ` (${[...n.statements, ...n.reasons].join('; ')})` : ''}`,
  );
const of = (slug: string) => all.filter((n) => n.place.startsWith(`${slug}#`));

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

test('every named reason is used, and speaks of a clause that is there', () => {
  const used = new Set(all.flatMap((n) => n.reasons));
  expect(reasons.filter((r) => !used.has(r.name)).map((r) => r.name)).toEqual([]);
  for (const r of reasons)
    if (r.place !== undefined)
      expect(edition.clause(...(r.place.split('#') as [string, string])), r.place).toBeDefined();
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
