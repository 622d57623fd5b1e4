import { expect, test } from 'vitest';
import { spokenAt } from '../../../src/domain/compare/also-speaks.ts';
import { isGoal } from '../../../src/domain/compare/compare.ts';
import { namesMeasures } from '../../../src/domain/compare/measure-name.ts';
import { stateWords } from '../../../src/domain/compare/cell-state.ts';
import { exceptionIn, hasException } from '../../../src/domain/compare/exception.ts';
import { measureLabel, showsMeasure } from '../../../src/domain/compare/measure-name.ts';
import { valueText } from '../../../src/domain/compare/format.ts';
import { markText } from '../../../src/domain/national/mark-words.ts';
import { noMark } from '../../../src/domain/national/standing-words.ts';
import { numberValue } from '../../../src/domain/words/numbers.ts';
import { topicAnswers } from '../../../src/search/build/topic-answers.ts';
import { edition, input, records } from './edition.ts';

const byId = new Map(edition.statements.map((s) => [s.id, s]));

/** What a shown value says, read from its words alone. */
function readBack(shown: string): {
  readonly operator: string;
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string;
} {
  const [, before = '', first = '', second, rest = ''] =
    /^(\D*?)(\d+(?:[.,/]\d+)*)(?:\s*-\s*(\d+(?:[.,]\d+)*))?\s*(.*)$/su.exec(
      shown.replaceAll('\u00a0', ' '),
    ) ?? [];
  const word = `${before.trim()} ${rest.endsWith('trở lên') ? 'trở lên' : ''}`.trim();
  const operator =
    second !== undefined
      ? 'range'
      : /^(?:trên|hơn)$/.test(word)
        ? '>'
        : /^(?:tối thiểu|ít nhất|trở lên)$/.test(word)
          ? '>='
          : word === 'nhóm'
            ? '<='
            : word === ''
              ? '='
              : `?${word}`;
  return {
    operator,
    value: numberValue(first.replace(/\/\d+$/, '')),
    max: second === undefined ? null : numberValue(second),
    unit: rest.replace(/\s*trở lên$/, ''),
  };
}

test('what search says of a number is what the data say: operator, number, upper end, unit', () => {
  for (const shown of input.statements) {
    const s = byId.get(shown.id);
    if (s?.value === null || s === undefined) continue;
    const isRank = s.unit === 'nhóm' || s.unit === 'hạng';
    expect(readBack(shown.shown), `${s.id}: ${shown.shown}`).toEqual({
      operator: s.operator,
      value: s.value,
      max: s.valueMax,
      unit: isRank ? '' : (s.unit ?? ''),
    });
  }
});

test('above the results stands every value of every cell, as every page shows it, or the page’s words for why there is none', () => {
  for (const answer of topicAnswers(input.topics, input.statements, input.provinces))
    for (const row of answer.rows) {
      // “Không đặt mức” is said of who sets no goal, in any year or without one.
      const goals = edition.statements.filter(
        (s) => s.topic === answer.topic && s.province === row.slug && isGoal(s),
      );
      expect(
        row.cells.every((c) => c.values.length === 0),
        `${answer.topic}: ${row.slug}`,
      ).toBe(goals.length === 0);
      row.cells.forEach((cell, i) => {
        const topic = edition.topics.find((t) => t.slug === answer.topic);
        const own =
          input.topics
            .find((t) => t.id === answer.topic)
            ?.cells.find((c) => c.province === row.slug && c.year === answer.years[i])
            ?.statements.flatMap((id) => byId.get(id) ?? []) ?? [];
        const measured = topic !== undefined && namesMeasures(topic);
        const said = own.map((s) => [
          valueText(s),
          exceptionIn(s.quote) !== null,
          s.value !== null && showsMeasure(s, measured) ? measureLabel(s, own) : null,
        ]);
        expect(cell.values.map((v) => [v.shown, v.excepted, v.measure])).toEqual([
          ...new Map(said.map((v) => [JSON.stringify(v), v])).values(),
        ]);
        const state =
          input.topics
            .find((t) => t.id === answer.topic)
            ?.cells.find((c) => c.province === row.slug && c.year === answer.years[i])?.state ??
          'not-stated';
        const province = edition.provinces.find((p) => p.slug === row.slug);
        expect(cell.absent).toBe(
          own.length > 0 || topic === undefined || province === undefined
            ? ''
            : stateWords(
                state,
                spokenAt(topic, province, { year: answer.years[i] ?? null }) !== undefined,
              ),
        );
        for (const { shown, number, url } of cell.values) {
          expect(own.some((s) => s.url === url && valueText(s) === shown)).toBe(true);
          expect(number === null || shown.split(number).length).toBe(number === null || 2);
        }
      });
    }
});

test('under the provinces’ numbers stands each national mark of the topic, apart from them, or that none was confirmed', () => {
  const without = topicAnswers(
    input.topics.map((t) => ({ ...t, national: [] })),
    input.statements,
    input.provinces,
  );
  const answers = topicAnswers(input.topics, input.statements, input.provinces);
  // A mark changes nothing of what the provinces say.
  expect(answers.map(({ national: _, ...rest }) => rest)).toEqual(
    without.map(({ national: _, ...rest }) => rest),
  );
  for (const { topic, national } of answers) {
    const own = edition.nationalMarks.filter((m) => m.topic === topic);
    expect(national.map((line) => line.url).sort(), topic).toEqual(
      own.length === 0 ? ['/quoc-gia/'] : own.map((m) => m.url).sort(),
    );
    for (const { before, shown, url, after } of national) {
      const mark = own.find((m) => m.url === url);
      expect([before, shown, after].join(''), topic).toBe(
        mark === undefined
          ? `Mức quốc gia: ${noMark}.`
          : `Mức quốc gia ${mark.year ?? 'không gắn năm'}: ${markText(mark)} (${mark.numerator}), ${mark.decision.type} số ${mark.decision.number}.`,
      );
    }
  }
  expect(answers.filter((a) => a.national.length > 2).length).toBeGreaterThan(3);
});

test('under a result stand the values of its own clause, as every page shows them, each with its year', () => {
  for (const { record } of records) {
    const own = edition.statements.filter((s) => `${s.text}#${s.clause}` === record.ref);
    expect(record.topics.map((t) => t.slug)).toEqual([
      ...new Set(own.flatMap((s) => s.topic ?? [])),
    ]);
    for (const { slug, values } of record.topics)
      expect(values).toEqual([
        ...new Set(
          own
            .filter((s) => s.topic === slug && s.value !== null)
            .map(
              (s) =>
                `${valueText(s)}${s.year === null ? '' : ` (${s.year})`}${exceptionIn(s.quote) === null ? '' : ` ${hasException}`}`,
            ),
        ),
      ]);
  }
});
