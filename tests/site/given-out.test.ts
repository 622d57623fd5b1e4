import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLock } from '../../src/edition/ids-lock.ts';
import { clausePageUrl, pairUrl } from '../../src/model/addresses.ts';
import { edition } from '../support/edition.ts';

// Addresses that were given out: the releases name their texts, the lock their clauses, both committed and neither ever shortened.
const first = readdirSync('content/snapshots').sort()[0] ?? '';
const lock = parseLock(readFileSync('content/ids.lock', 'utf8'));
const released = [
  ...new Set(
    [...readFileSync(`content/snapshots/${first}`, 'utf8').matchAll(/"ma-van-ban":"([^"]+)"/g)].map(
      ([, text = '']) => text,
    ),
  ),
];
const isBuilt = (path: string): boolean => existsSync(`dist${path}index.html`);

test('the texts of the first release keep the pages of all their clauses', () => {
  expect(released.length).toBeGreaterThan(4);
  expect(edition.keptPages).toEqual(expect.arrayContaining(released));
});

test('each clause of a text that keeps its pages has the page that it was given out with', () => {
  const pages = edition.keptPages.flatMap((text) =>
    [...(lock.ids.get(text)?.keys() ?? [])].map((id) => clausePageUrl(text, id)),
  );
  expect(pages.length).toBeGreaterThan(790);
  expect(pages.filter((path) => !isBuilt(path))).toEqual([]);
});

test('each two of them have their page, in either order', () => {
  const order = edition.texts.map((t) => t.slug).filter((t) => edition.keptPages.includes(t));
  for (const a of order)
    for (const b of order) if (a !== b) expect(isBuilt(pairUrl(a, b)), `${a}, ${b}`).toBe(true);
});
