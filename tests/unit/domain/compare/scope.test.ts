import { describe, expect, test } from 'vitest';
import { undrawnOf } from '../../../../src/domain/chart/chart-undrawn.ts';
import { cellsBy, cellOf } from '../../../../src/domain/compare/compare.ts';
import { wholeMatrix } from '../../../../src/domain/compare/matrix-view.ts';
import { matrixChoices, matrixRow } from '../../../../src/domain/compare/matrix-row.ts';
import { missingIn, outsideCount } from '../../../../src/domain/compare/province-view.ts';
import { pairIn, rowsInView, verdictIn } from '../../../../src/domain/compare/rows-in-view.ts';
import { heldOnly, outsideOf, outsideSentence } from '../../../../src/domain/compare/scope.ts';
import { topicsOfPair } from '../../../../src/domain/compare/text-pair.ts';
import { overviewRow } from '../../../../src/domain/overview/overview-row.ts';
import { rowWords } from '../../../../src/domain/overview/row-words.ts';
import { shownOf } from '../../../../src/share/many-provinces.ts';
import type { Edition, Text } from '../../../../src/model/model.ts';
import {
  indicatorNamed,
  provincesNamed,
  statementWith,
  topicOf,
} from '../../../support/samples.ts';

const partial = { about: 'mạng di động', topics: ['song'] };
const text = (slug: string, province: string, scope?: Text['scope']) =>
  ({
    slug,
    province,
    type: 'Kế hoạch',
    clauses: [] as Text['clauses'],
    ...(scope === undefined ? {} : { scope }),
  }) as Text;
const whole = text('a-1', 'a');
const plan = text('b-1', 'b', partial);
const beside = text('b-2', 'b', { about: 'trạm phát sóng', topics: ['tram'] });

describe('what a topic is outside of', () => {
  test('texts whose scope leaves it out, and provinces with no other text', () => {
    expect(outsideOf('y-te', [whole, plan])).toEqual(['b', 'b-1']);
    expect(outsideOf('song', [whole, plan])).toEqual([]);
  });
  test('not a province with another text about it', () => {
    expect(outsideOf('tram', [plan, beside])).toEqual(['b-1']);
    expect(outsideOf('y-te', [plan, text('b-3', 'b')])).toEqual(['b-1']);
  });
});

describe('in words', () => {
  const [b] = provincesNamed('b').map((p) => ({ ...p, name: 'Bê', texts: [plan] }));
  test('all that is held of a province, and nothing of one of which more is', () => {
    expect(heldOnly({ texts: [plan] })).toBe('chỉ có kế hoạch về mạng di động');
    expect(heldOnly({ texts: [plan, beside] })).toBe(
      'chỉ có kế hoạch về mạng di động và kế hoạch về trạm phát sóng',
    );
    expect(heldOnly({ texts: [plan, whole] })).toBeNull();
    expect(heldOnly({ texts: [] })).toBeNull();
  });
  test('why cells say so: by name, or by number when they are many', () => {
    expect(outsideSentence([b!])).toBe(
      'Ngoài phạm vi: của Bê, trang này chỉ có kế hoạch về mạng di động.',
    );
    expect(outsideSentence([b!, b!, b!, b!])).toBe(
      'Ngoài phạm vi: bốn tỉnh mà trang này chỉ có văn bản về việc khác.',
    );
    expect(outsideSentence(provincesNamed('a').map((p) => ({ ...p, texts: [whole] })))).toBeNull();
  });
});

/** "a" sets a goal; "b" has nothing about the topic; "c" is silent. */
const goal = statementWith({ province: 'a', text: 'a-1', indicator: indicatorNamed('đo') });
const topic = topicOf([goal], { outside: ['b', 'b-1'], comparability: 'mot-tinh' });
const provinces = provincesNamed('a', 'b', 'c').map((p) => ({
  ...p,
  texts: p.slug === 'b' ? [plan] : [text(`${p.slug}-1`, p.slug)],
}));
const choices = matrixChoices(provinces, [topic]);
const row = matrixRow(topic, provinces);

test('a cell is out of scope, never silent; a goal or a reason of its own stands before that', () => {
  expect(cellsBy(topic, 'b').map((c) => c.state)).toEqual(['outside', 'outside']);
  expect(cellOf(topic, 'b', 2025, 'b-1').state).toBe('outside');
  expect(cellOf(topic, 'c', 2025).state).toBe('not-stated');
  const gap = { province: 'b', year: 2030, reason: 'không có cấp này' };
  expect(cellOf({ ...topic, notApplicable: [gap] }, 'b', 2030).state).toBe('not-applicable');
});

describe('is counted nowhere as silence', () => {
  test('among the rows that a column lacks', () => {
    const lacking = (lacks: string) =>
      rowsInView([row], { ...wholeMatrix(choices), lacks }, choices).length;
    expect([lacking('b'), lacking('c')]).toEqual([0, 1]);
  });
  test('in the verdict, which names it', () => {
    const view = { ...wholeMatrix(choices), year: 2025 };
    expect(verdictIn(row, view, choices).text).toBe('chỉ a đặt mục tiêu cho 2025; b ngoài phạm vi');
    const all = verdictIn(row, wholeMatrix(choices), choices);
    expect(all.text).toBe('chỉ một tỉnh đặt mục tiêu; b ngoài phạm vi');
    expect(verdictIn(row, { ...view, provinces: ['b', 'c'] }, choices).text).toBe(
      'cả hai không đặt mục tiêu cho 2025; b ngoài phạm vi',
    );
  });
  test('where two columns are compared', () => {
    const word = (a: string, b: string) => pairIn(row, [a, b], wholeMatrix(choices)).word;
    expect([word('a', 'b'), word('b', 'c'), word('a', 'c')]).toEqual([
      'outside',
      'outside',
      'only-a',
    ]);
  });
  test('between two texts', () => {
    const { outside, 'only-a': only } = topicsOfPair([topic], { slug: 'a-1' }, { slug: 'b-1' });
    expect([outside.length, only.length]).toEqual([1, 0]);
  });
  test('on the page of a province', () => {
    const other = { ...goal, id: 'd', province: 'd' };
    const edition = { topics: [{ ...topic, statements: [goal, other] }] } as unknown as Edition;
    expect(missingIn(edition, 'b')).toEqual([]);
    expect(missingIn(edition, 'c').length).toBe(1);
    expect([outsideCount(edition, 'b'), outsideCount(edition, 'c')]).toEqual([1, 0]);
  });
  test('below a chart, and in the overview', () => {
    expect(undrawnOf(topic, provinces, ['đo'])).toEqual([
      { reason: 'silent', said: 'c' },
      { reason: 'outside', said: 'b' },
    ]);
    const measure = { topic, goals: [goal] } as unknown as Parameters<typeof overviewRow>[0];
    expect(provinces.slice(1).map((p) => rowWords(overviewRow(measure, p)))).toEqual([
      'ngoài phạm vi',
      'không nêu',
    ]);
  });
  test('in a share picture, as a column or as a line below', () => {
    const { columns } = shownOf(topic, provinces);
    expect(columns.map((c) => c.gaps)).toEqual([['2030: không nêu'], ['ngoài phạm vi'], []]);
    const five = [...provinces, ...provincesNamed('d', 'e')];
    expect(shownOf(topic, five).lines).toEqual(['Không đặt mức: c, d và e', 'Ngoài phạm vi: b']);
    const six = ['a', 'c', 'd', 'e', 'f'].map((province) => ({ ...goal, id: province, province }));
    const many = { ...topic, statements: six };
    expect(shownOf(many, [...five, ...provincesNamed('f')]).lines).toEqual([
      '5/5 tỉnh đặt mục tiêu',
      'đo (5/5): 2025: 80%',
      'Ngoài phạm vi: b',
    ]);
  });
});
