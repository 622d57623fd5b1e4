import { expect, test } from 'vitest';
import { furtherSections, firstResults } from '../../src/search/answer/sections.ts';
import { statusWords } from '../../src/client/search/status.ts';
import { search } from '../../src/search/search.ts';
import type { Outcome } from '../../src/search/outcome.ts';
import { judgedQueries } from './judged.ts';
import { edition, lexicon, sources } from '../unit/search/edition.ts';

const shown = (o: Outcome) => [...firstResults(o), ...furtherSections(o).flatMap((s) => s.results)];
const refs = (results: readonly Outcome['exact'][number][]) =>
  results.map((s) => s.record.ref).sort();

/** What a page shows less than it should: an answer, or anything at all where it says "Dưới đây là". */
async function lost(query: string): Promise<readonly string[]> {
  const outcome = await search(sources, query);
  const list = shown(outcome);
  const wanted = [...outcome.exact, ...(outcome.left === true ? outcome.near : [])];
  const without = refs(wanted).filter((ref) => !list.some((s) => s.record.ref === ref));
  const twice = refs(list).filter((ref, i, all) => all.indexOf(ref) !== i);
  const promises =
    statusWords({ ...outcome, sources }, query).includes('Dưới đây là') && list.length === 0
      ? ['nothing below “Dưới đây là”']
      : [];
  return [...without, ...twice, ...promises].map((what) => `${query}: ${what}`);
}

test('every answer to a judged query stands on the page once, and what is said to stand below does', async () => {
  expect((await Promise.all(judgedQueries().map(({ q }) => lost(q)))).flat()).toEqual([]);
});

test('of a province that lacks a rare word, the clauses of others that have it are shown', async () => {
  const rare = [...lexicon.vocabulary]
    .filter(([word, n]) => n <= 3 && /\p{L}/u.test(word))
    .map(([word]) => word);
  expect(rare.length).toBeGreaterThan(100);
  const queries = edition.provinces.flatMap((p) => rare.map((word) => `${p.name} ${word}`));
  expect((await Promise.all(queries.map(lost))).flat()).toEqual([]);
});

test.for([
  ['đồng tháp ipv6', 'tra-vinh-qd2043-2024'],
  ['trà vinh ocop', 'dong-thap-nq04'],
] as const)('“%s” shows clauses of %s, under a heading that says so', async ([query, text]) => {
  const outcome = await search(sources, query);
  const [section] = furtherSections(outcome);
  expect(section?.title).toBe('Đoạn của tỉnh khác');
  expect(section?.results[0]?.record.ref).toMatch(new RegExp(`^${text}#`));
});
