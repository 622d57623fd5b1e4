import { expect, test } from 'vitest';
import { search } from '../../../src/search/search.ts';
import { judgedQueries } from '../../search/judged.ts';
import { measure } from '../../search/measures.ts';
import { sources } from './edition.ts';

const judged = judgedQueries();
const outcomes = Promise.all(judged.map(async (j) => ({ j, outcome: await search(sources, j.q) })));

test('of the judged queries 97% have a right clause first, in every class 85%', async () => {
  const firsts = (await outcomes).filter(({ j }) => j.class !== 'no-answer').map(({ j, outcome: { exact, near } }) => ({ j, first: measure(j, [...exact, ...near].map((s) => s.record.ref)).first }));
  const share = (own: typeof firsts): number => own.reduce((sum, { first }) => sum + first, 0) / own.length;
  expect(share(firsts)).toBeGreaterThanOrEqual(0.97);
  for (const [name, own] of Map.groupBy(firsts, ({ j }) => j.class)) expect(share(own), name).toBeGreaterThanOrEqual(0.85);
}, 120_000);

test('queries without an answer claim none', async () => {
  const claimed = (await outcomes).filter(({ j, outcome }) => j.class === 'no-answer' && outcome.exact.length > 0).map(({ j }) => j.q);
  expect(claimed).toEqual([]);
}, 120_000);
