import { describe, expect, test } from 'vitest';
import { topicGroups } from '../../../../src/domain/subject/subject-topics.ts';
import type { Statement } from '../../../../src/model/model.ts';
import { statementWith, topicOf } from '../../../support/samples.ts';
import { viewOf } from '../../../support/subjects.ts';

const provinces = ['a', 'b', 'c'].map((slug) => ({
  slug,
  name: slug.toUpperCase(),
  kind: 'tỉnh' as const,
}));
/** A view whose first text has these numbers in its one passage. */
const viewWith = (numbers: readonly Statement[]) => {
  const view = viewOf({ a: [{ about: 1 }], b: [{ about: 1 }] });
  const [column] = view.columns;
  const [cell] = column?.cells ?? [];
  const [passage] = cell?.about ?? [];
  if (column === undefined || cell === undefined || passage === undefined)
    return expect.fail('no passage');
  return { columns: [{ ...column, cells: [{ ...cell, about: [{ ...passage, numbers }] }] }] };
};
const goal = (province: string, topic: string, change: Partial<Statement> = {}) =>
  statementWith({ province, topic, text: province, ...change });

describe('who sets a number to a topic of the subject', () => {
  test.for<[name: string, set: Statement[], who: string]>([
    ['all', ['a', 'b', 'c'].map((p) => goal(p, 'x')), 'Cả ba tỉnh đặt số'],
    ['some', [goal('a', 'x'), goal('c', 'x')], 'A và C đặt số'],
    ['one', [goal('a', 'x')], 'Chỉ A đặt số'],
    [
      'two texts of one province are one',
      [goal('a', 'x'), goal('a', 'x', { text: 'a2' })],
      'Chỉ A đặt số',
    ],
    [
      'a goal in words and the situation then are no number set',
      [goal('a', 'x'), goal('b', 'x', { value: null }), goal('c', 'x', { kind: 'baseline' })],
      'Chỉ A đặt số',
    ],
  ])('%s', ([, set, who]) => {
    const view = viewWith(set.filter((s) => s.province === 'a').slice(0, 1));
    expect(topicGroups(view, [topicOf(set)], provinces).map((g) => g.who)).toEqual([who]);
  });

  test('those of most provinces come first, topics of the same provinces stand together', () => {
    const one = topicOf([goal('a', 'one')], { slug: 'one' });
    const more = topicOf([goal('a', 'one')], { slug: 'more' });
    const two = topicOf([goal('a', 'two'), goal('b', 'two')], { slug: 'two' });
    const view = viewWith([goal('a', 'one'), goal('a', 'more'), goal('a', 'two')]);
    expect(
      topicGroups(view, [one, two, more], provinces).map((g) => g.topics.map((t) => t.slug)),
    ).toEqual([['two'], ['one', 'more']]);
  });

  test('a topic without a number in these passages is not theirs', () => {
    const other = topicOf([goal('a', 'other')], { slug: 'other' });
    expect(topicGroups(viewWith([goal('a', 'x')]), [other], provinces)).toEqual([]);
  });
});
