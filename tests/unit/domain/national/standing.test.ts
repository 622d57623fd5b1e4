import { describe, expect, test } from 'vitest';
import { orderOf } from '../../../../src/domain/national/order.ts';
import { standingOf, type NationalStanding } from '../../../../src/domain/national/standing.ts';
import { standingWords } from '../../../../src/domain/national/standing-words.ts';
import { markText } from '../../../../src/domain/national/mark-words.ts';

type Said = Parameters<typeof standingOf>[0];
type Mark = Parameters<typeof standingOf>[1];
type Figure = [operator: Said['operator'], value: number, valueMax?: number];

const goal = (figure: Figure | null, more: Partial<Said> = {}): Said => ({
  kind: figure === null ? 'universal' : 'target',
  year: 2025,
  operator: figure?.[0] ?? null,
  value: figure?.[1] ?? null,
  valueMax: figure?.[2] ?? null,
  indicator: { id: 'do', direction: 'higher' },
  ...more,
});
const mark = (figure: Figure | null, more: Partial<Mark> = {}): Mark => ({
  year: 2025,
  operator: figure?.[0] ?? 'universal',
  value: figure?.[1] ?? null,
  valueMax: figure?.[2] ?? null,
  indicator: { id: 'do' },
  ...more,
});
const lower = { indicator: { id: 'do', direction: 'lower' } } as const;

describe('a statement against a mark of its measure and year', () => {
  test.for<[said: Figure | null, national: Figure | null, standing: NationalStanding]>([
    [['=', 80], ['=', 80], 'same'],
    [['>', 80], ['>', 80], 'same'],
    [['>=', 7], ['>=', 7], 'same'],
    [['range', 6, 8], ['range', 6, 8], 'same'],
    [null, null, 'same'],
    [['=', 100], ['>', 50], 'above'],
    [['=', 100], ['=', 90], 'above'],
    [['>', 70], ['=', 80], 'below'],
    // The number decides before the sign does.
    [['=', 81], ['>', 80], 'above'],
    [['>', 80], ['=', 81], 'below'],
    [['=', 80], ['>', 80], 'below-in-sign'],
    [['>=', 80], ['>', 80], 'below-in-sign'],
    [['=', 80], ['>=', 80], 'below-in-sign'],
    [['>', 80], ['=', 80], 'above-in-sign'],
    [['>', 80], ['>=', 80], 'above-in-sign'],
    [['range', 6, 8], ['=', 7.5], 'overlapping'],
    [['range', 6, 8], ['=', 6], 'overlapping'],
    [['=', 7], ['range', 6, 8], 'overlapping'],
    [['range', 6, 8], ['=', 5], 'above'],
    [['range', 6, 8], ['=', 9], 'below'],
    [null, ['=', 80], 'other-measure'],
    [['=', 80], null, 'other-measure'],
  ])('%o against %o is %s', ([said, national, standing]) =>
    expect(standingOf(goal(said), mark(national), 'decision-first')).toBe(standing),
  );

  test('a number without a sign is a fault of the content, not another measure', () => {
    const signless = goal(['=', 80], { operator: null });
    expect(() => standingOf(signless, mark(['=', 80]), 'decision-first')).toThrow('do');
  });

  test('where less is better, the smaller number is above', () => {
    const against = (said: Figure, national: Figure) =>
      standingOf(goal(said, lower), mark(national), 'decision-first');
    expect(against(['=', 10], ['=', 20])).toBe('above');
    expect(against(['=', 30], ['=', 20])).toBe('below');
    expect(against(['<=', 20], ['=', 20])).toBe('above-in-sign');
    expect(against(['=', 20], ['<=', 20])).toBe('below-in-sign');
  });

  test('a measure in which neither side is better is the same or nothing', () => {
    const none = { indicator: { id: 'do', direction: 'none' } } as const;
    expect(standingOf(goal(['=', 5], none), mark(['=', 5]), 'decision-first')).toBe('same');
    expect(standingOf(goal(['=', 6], none), mark(['=', 5]), 'decision-first')).toBeNull();
  });

  test('a decision that came after the text is later, whatever the numbers', () => {
    for (const value of [10, 80, 100])
      expect(standingOf(goal(['=', value]), mark(['=', 80]), 'text-first')).toBe('later');
  });

  test('another measure is another measure, whenever the decision came', () => {
    for (const order of ['decision-first', 'text-first', 'unknown'] as const)
      for (const indicator of [{ id: 'khac' }, null])
        expect(standingOf(goal(['=', 80]), mark(['=', 80], { indicator }), order)).toBe(
          'other-measure',
        );
  });

  test('another year, no year, and the situation at the time are not compared', () => {
    for (const more of [{ year: 2030 }, { year: null }, { kind: 'baseline' }] as const)
      expect(standingOf(goal(['=', 80], more), mark(['=', 80]), 'decision-first')).toBeNull();
  });
});

describe('which came first', () => {
  const reference = { mentions: [{ text: 'dan' }] };
  const decision = (date: string, cited: boolean) =>
    ({ decision: { date, reference: cited ? reference : null } }) as Parameters<typeof orderOf>[1];
  test.for([
    ['co-ngay', '2022-06-08', '2022-03-31', 'decision-first'],
    ['co-ngay', '2022-06-08', '2022-06-08', 'decision-first'],
    ['co-ngay', '2022-03-30', '2022-03-31', 'text-first'],
    ['dan', null, '2022-03-31', 'decision-first'],
    ['khong-dan', null, '2022-03-31', 'unknown'],
  ] as const)('a text %s of %s and a decision of %s: %s', ([slug, date, on, order]) =>
    expect(orderOf({ slug, date }, decision(on, true))).toBe(order),
  );
  test('a date beats a citation', () =>
    expect(orderOf({ slug: 'dan', date: '2020-01-01' }, decision('2021-01-01', true))).toBe(
      'text-first',
    ));
});

describe('in readers’ words', () => {
  const decision = { date: '2024-12-22' } as Parameters<
    typeof standingWords
  >[1]['mark']['decision'];
  const said = (
    standing: NationalStanding,
    more: Partial<Parameters<typeof standingWords>[1]> = {},
  ) =>
    standingWords(standing, {
      statement: { value: 80, indicator: { direction: 'higher' } },
      mark: { decision, conflict: null },
      order: 'decision-first',
      ...more,
    });
  test('a difference in sign is said to be one', () =>
    expect(said('below-in-sign')).toBe('cùng con số, thấp hơn ở chữ đi kèm'));
  test('a later decision is named by its day', () =>
    expect(said('later')).toBe('mức quốc gia ra sau văn bản của tỉnh, ngày 22/12/2024'));
  test('where less is better, above is stricter, not higher', () =>
    expect(said('above', { statement: { value: 10, indicator: { direction: 'lower' } } })).toBe(
      'chặt hơn',
    ));
  test('two wordings without numbers are not called equal', () =>
    expect(said('same', { statement: { value: null, indicator: { direction: 'higher' } } })).toBe(
      'cùng chỉ có lời',
    ));
  test('that copies differ is said of wordings without numbers, too', () =>
    expect(
      said('same', {
        statement: { value: null, indicator: { direction: 'higher' } },
        mark: { decision, conflict: 'một báo viết “fiber-optic”' },
      }),
    ).toBe('cùng chỉ có lời (các bản đăng mức này ghi khác nhau)'));
  test('“khoảng” is said, and so is a text without a day', () => {
    expect(said('same', { mark: { about: true, decision, conflict: null } })).toBe(
      'bằng; mức quốc gia ghi “khoảng”',
    );
    expect(said('same', { mark: { decision, conflict: 'VGP bỏ chữ “trên”' } })).toBe(
      'bằng (các bản đăng mức này ghi khác nhau)',
    );
    expect(said('below', { order: 'unknown' })).toBe(
      'thấp hơn; văn bản không ghi ngày, không rõ ra trước hay sau mức quốc gia',
    );
  });
});

test('a mark is printed with its sign', () => {
  const text = (figure: Figure | null, more: object = {}) =>
    markText({ ...mark(figure), unit: '%', ...more }).replaceAll('\u00a0', ' ');
  expect(text(['=', 80])).toBe('80%');
  expect(text(['>', 80])).toBe('trên 80%');
  expect(text(['>=', 7])).toBe('tối thiểu 7%');
  expect(text(['=', 7.5], { about: true })).toBe('khoảng 7,5%');
  expect(text(['range', 6, 8])).toBe('6 - 8%');
  expect(text(['<=', 70], { unit: 'hạng' })).toBe('từ hạng 70 trở lên');
  expect(text(null, { unit: null })).toBe('phổ cập, không có số');
});
