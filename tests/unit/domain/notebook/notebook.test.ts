import { describe, expect, test } from 'vitest';
import {
  add,
  addAll,
  fromQuery,
  fromStored,
  isSame,
  mostEntries,
  move,
  queryOf,
  refusal,
  remove,
  toStored,
  withNote,
  type Entry,
  type Notebook,
} from '../../../../src/domain/notebook/notebook.ts';
import { keepablePages, sitePages } from '../../../../src/domain/site/pages.ts';
import { edition } from '../../../support/edition.ts';

const entry = (at: string, more: Partial<Entry> = {}): Entry => ({
  at,
  version: '',
  cited: '',
  note: '',
  ...more,
});
const places = [
  ...edition.texts.flatMap((t) => t.clauses.map((c) => `${t.slug}/${c.id}`)),
  ...edition.statements.map((s) => `${s.text}/${s.id.slice(s.text.length + 1)}`),
  ...edition.topics.map((t) => t.url),
  '/so-sanh/?tinh=kien-giang,tra-vinh&nam=2030#',
  '/so-sanh/?tinh=kien-giang,tra-vinh&nam=2030',
  '/tim-kiem/?q=a@b',
  '/tim-kiem/?q=c%C3%A1p%20quang%20%26%20h%E1%BB%99',
  '/doi-chieu/kien-giang-nq22/tra-vinh-qd2043-2024/',
].filter((at) => !at.endsWith('#'));

test.for(Object.values(sitePages))('$path is kept where its list says so', ({ path }) => {
  expect(refusal([], entry(path)) === null).toBe(keepablePages.some((page) => page.path === path));
});

/** Always the same numbers, evenly spread over 0 to 1. */
function* even(): Generator<number, never> {
  for (let n = 1; ; n = (n * 48271) % 2147483647) yield n / 2147483647;
}

test('every clause, every number and every topic can be kept', () => {
  expect(places.filter((at) => refusal([], entry(at)) !== null)).toEqual([]);
  expect(places.length).toBeGreaterThan(1100);
});

test('an address carries a notebook there and back, whatever is in it and in whatever order', () => {
  const numbers = even();
  for (let round = 0; round < 200; round++) {
    let notebook: Notebook = [];
    const size = Math.floor(numbers.next().value * 40);
    for (let i = 0; i < size; i++) {
      const at = places[Math.floor(numbers.next().value * places.length)]!;
      const version = ['', 'ac00bf3e', '2026.11.28', '2026.11.28-0a1b2c3d'][
        Math.floor(numbers.next().value * 4)
      ]!;
      notebook = add(notebook, entry(at, { version }));
    }
    const read = fromQuery(new URL(`https://a.b/so-trich/${queryOf(notebook)}`).searchParams);
    expect(read).toEqual({ notebook, unknown: [] });
  }
});

test('notes and citations stay on the device', () => {
  const notebook = [entry('kien-giang-nq22/i', { note: 'riêng tư', cited: 'phần I' })];
  expect(queryOf(notebook)).toBe('?muc=kien-giang-nq22/i');
  expect(fromStored(toStored(notebook))).toEqual({ notebook, whole: true });
});

test('an address with what is no place names it and keeps the rest', () => {
  const query = new URLSearchParams(
    'muc=javascript:alert(1)&muc=//evil.example/so-sanh/&muc=/van-ban/&muc=kien-giang-nq22/i@<b>',
  );
  expect(fromQuery(query)).toEqual({
    notebook: [entry('kien-giang-nq22/i')],
    unknown: ['javascript:alert(1)', '//evil.example/so-sanh/', '/van-ban/'],
  });
});

describe('what a device kept', () => {
  test.for([
    '',
    'null',
    '7',
    '"x"',
    '{}',
    '{"format":1}',
    '{"format":1,"entries":{}}',
    '{"format":2,"entries":[]}',
    '[',
    `{"format":1,"entries":${JSON.stringify('a'.repeat(100_000))}}`,
  ])('is no notebook: %.40s', (stored) => {
    expect(fromStored(stored)).toEqual({ notebook: [], whole: false });
  });
  test('is read as far as it is one, and said not to be whole', () => {
    const stored = JSON.stringify({
      format: 1,
      entries: [null, 3, { at: 'kien-giang-nq22/i', note: { a: 1 } }, { at: '<b>' }],
    });
    expect(fromStored(stored)).toEqual({ notebook: [entry('kien-giang-nq22/i')], whole: false });
  });
  test('is cut to what a notebook holds, however much it is', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => entry(`kien-giang-nq22/a${i}`));
    const { notebook, whole } = fromStored(JSON.stringify({ format: 1, entries }));
    expect([notebook.length, whole]).toEqual([mostEntries, false]);
  });
});

describe('a notebook', () => {
  const [a, b, c] = ['kien-giang-nq22/i', 'kien-giang-nq22/ii', 'kien-giang-nq22/iii'].map((at) =>
    entry(at),
  ) as [Entry, Entry, Entry];
  test('is in the order of its reader; at the ends nothing moves', () => {
    expect(move([a, b, c], c.at, -1)).toEqual([a, c, b]);
    expect(move([a, b, c], a.at, 1)).toEqual([b, a, c]);
    expect(move([a, b], a.at, -1)).toEqual([a, b]);
    expect(move([a, b], b.at, 1)).toEqual([a, b]);
    expect(move([a], 'x/y', 1)).toEqual([a]);
  });
  test('holds a thing once, where it was', () => {
    expect(add([a, b], entry(a.at, { note: 'x' }))).toEqual([a, b]);
    expect(addAll([b], [a, b, c])).toEqual([b, a, c]);
    expect(remove([a, b], a.at)).toEqual([b]);
    expect(withNote([a, b], b.at, 'x')[1]?.note).toBe('x');
    expect(isSame([a, b], [a, entry(b.at, { note: 'x' })])).toBe(true);
    expect(isSame([a, b], [b, a])).toBe(false);
  });
  test('has an end: in entries, and in the length of its address', () => {
    const full = Array.from({ length: mostEntries }, (_, i) => entry(`t/a${i}`));
    expect(refusal(full, a)).toBe('full');
    expect(refusal(full, full[3]!)).toBe(null);
    let long: Notebook = [];
    for (let i = 0; i < mostEntries; i++)
      long = add(long, entry(`/tim-kiem/?q=${'x'.repeat(500)}${i}`));
    expect(queryOf(long).length).toBeLessThanOrEqual(6000);
    expect(long.length).toBeGreaterThan(8);
    expect(refusal([], entry(`/so-sanh/?q=${'x'.repeat(700)}`))).toBe('no-place');
  });
});
