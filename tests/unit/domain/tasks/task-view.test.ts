import { describe, expect, test } from 'vitest';
import { agenciesOf, agencySlug } from '../../../../src/domain/tasks/agencies.ts';
import {
  readTaskView,
  unknownTaskChoices,
  writeTaskView,
} from '../../../../src/domain/tasks/task-address.ts';
import {
  allTasks,
  inOrder,
  isInView,
  type TaskFacts,
} from '../../../../src/domain/tasks/task-view.ts';

const task = (id: string, change: Partial<TaskFacts> = {}): TaskFacts => ({
  id,
  text: 'x',
  province: 'p',
  agencies: ['so-a'],
  days: ['2025-05-31'],
  undated: null,
  ...change,
});
const choices = { agencies: ['so-a', 'so-b'], provinces: ['p', 'q'], texts: ['x', 'y'] };

describe('an agency in an address', () => {
  test.for<[name: string, slug: string]>([
    ['Sở Nội vụ', 'so-noi-vu'],
    ['Các sở, ban, ngành tỉnh', 'cac-so-ban-nganh-tinh'],
    ['Đảng đoàn (HĐND)', 'dang-doan-hdnd'],
  ])('%s', ([name, slug]) => {
    expect(agencySlug(name)).toBe(slug);
  });
  test('is counted once for each task, those with most first', () => {
    const named = (...names: string[]) => ({
      agencies: names.map((name) => ({ printed: name, name, role: 'lead' as const })),
    });
    expect(agenciesOf([named('Sở B', 'Sở B'), named('Sở A'), named('Ủy ban', 'Sở A')])).toEqual([
      { slug: 'so-a', name: 'Sở A', tasks: 2 },
      { slug: 'so-b', name: 'Sở B', tasks: 1 },
      { slug: 'uy-ban', name: 'Ủy ban', tasks: 1 },
    ]);
  });
});

describe('a view in the address', () => {
  test.for<[query: string, canonical: string]>([
    ['', ''],
    ['?co-quan=so-a&han=2025-q2&tinh=p&van-ban=x&xep=han', ''],
    ['?han=2031', ''],
    ['?han=thuong-xuyen', ''],
    ['?xep=van-ban', ' '],
    ['?TINH=P', '?tinh=p'],
    ['?tinh=p,q', '?tinh=p'],
  ])('%s is read and written', ([query, canonical]) => {
    expect(writeTaskView(readTaskView(query, choices))).toBe((canonical || query).trim());
  });
  test('and what it asks for in vain is told', () => {
    expect(
      unknownTaskChoices('?tinh=r&han=2025-q9&co-quan=so-a,so-b', choices).map(
        (c) => `${c.name} ${c.value}`,
      ),
    ).toEqual(['co-quan so-b', 'han 2025-q9', 'tinh r']);
  });
});

describe('a view shows', () => {
  test.for<[shown: boolean, view: object, facts: Partial<TaskFacts>]>([
    [true, {}, {}],
    [true, { agency: 'so-a', due: '2025-q2', province: 'p', text: 'x' }, {}],
    [false, { agency: 'so-b' }, {}],
    [false, { province: 'q' }, {}],
    [false, { text: 'y' }, {}],
    [false, { due: '2025-q3' }, {}],
    [true, { due: '2025' }, {}],
    [true, { due: '2027' }, { days: ['2025-12-31', '2027-12-31'] }],
    [true, { due: 'lap-lai' }, { days: [], undated: 'lap-lai' }],
    [false, { due: 'lap-lai' }, { days: [], undated: 'thuong-xuyen' }],
  ])('%s: %o', ([shown, view, facts]) => {
    expect(isInView(task('t', facts), { ...allTasks, ...view })).toBe(shown);
  });
});

test('tasks are ordered by their first day, those without one last; by agency as agencies are', () => {
  const tasks = [
    task('không ngày', { days: [], undated: 'thuong-xuyen', agencies: ['so-b'] }),
    task('sau', { days: ['2026-12-31'], agencies: [] }),
    task('trước', { days: ['2024-12-31', '2030-12-31'] }),
  ];
  const ids = (sort: 'van-ban' | 'han' | 'co-quan') =>
    inOrder(tasks, sort, choices.agencies).map((t) => t.id);
  expect(ids('van-ban')).toEqual(['không ngày', 'sau', 'trước']);
  expect(ids('han')).toEqual(['trước', 'sau', 'không ngày']);
  expect(ids('co-quan')).toEqual(['trước', 'không ngày', 'sau']);
});
