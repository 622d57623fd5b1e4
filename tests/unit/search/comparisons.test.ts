import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { search } from '../../../src/search/search.ts';
import { edition, sources } from './edition.ts';

interface Asked {
  readonly q: string;
  readonly topics: readonly string[];
}
const asked = parse(readFileSync('tests/search/comparisons.yaml', 'utf8')) as readonly Asked[];

test('every topic that a question is judged by is one of the comparison', () => {
  const known = new Set(edition.topics.map((t) => t.slug));
  expect(asked.flatMap((a) => a.topics).filter((t) => !known.has(t))).toEqual([]);
});

test('of the questions that compare provinces, 93% get their topic, and those without one get none', async () => {
  const wrong: string[] = [];
  for (const { q, topics } of asked) {
    const topic = (await search(sources, q)).topic;
    if (topics.length === 0 ? topic !== null : !topics.includes(topic ?? ''))
      wrong.push(`${q}: ${topic ?? 'none'}`);
  }
  expect(wrong.length / asked.length, wrong.join('\n')).toBeLessThanOrEqual(0.07);
});
