import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { topicOf } from '../../../src/search/answer/topic-of.ts';
import { search } from '../../../src/search/search.ts';
import { measure, type Measured } from '../../search/measures.ts';
import { input, records, sources } from './edition.ts';

interface HeldOut {
  readonly set: 'one' | 'two' | 'three';
  readonly class: string;
  readonly q: string;
  readonly best?: readonly string[];
  readonly relevant?: readonly string[];
  readonly topic?: string;
}
const all = parse(readFileSync('tests/search/held-out.yaml', 'utf8')) as readonly HeldOut[];

test('every judgement names clauses and topics that are there', () => {
  const refs = new Set(records.map((r) => r.record.ref));
  for (const { q, best = [], relevant = [], topic } of all) {
    for (const ref of [...best, ...relevant]) expect(refs, q).toContain(ref);
    if (topic !== undefined) expect(input.topics.map((t) => t.id)).toContain(topic);
  }
});

test.each(['one', 'two', 'three'] as const)(
  'of set %s a right answer is first in 95%, among five in 98%, and what has no answer is given none',
  async (set) => {
    const measured: Pick<Measured, 'first' | 'five' | 'reciprocal'>[] = [];
    for (const j of all.filter((h) => h.set === set)) {
      const outcome = await search(sources, j.q);
      if (j.class === 'no-answer') expect(outcome.exact, j.q).toEqual([]);
      else if (j.topic !== undefined) {
        const met = Number((await topicOf(outcome, sources)) === j.topic);
        measured.push({ first: met, five: met, reciprocal: met });
      } else {
        const refs = [...outcome.exact, ...outcome.near].map((s) => s.record.ref);
        const judged = { ...j, id: '', half: 'held' as const };
        measured.push(measure({ ...judged, best: j.best ?? [], relevant: j.relevant ?? [] }, refs));
      }
    }
    const mean = (of: 'first' | 'five' | 'reciprocal'): number =>
      measured.reduce((sum, m) => sum + m[of], 0) / measured.length;
    expect(mean('first')).toBeGreaterThanOrEqual(0.95);
    expect(mean('five')).toBeGreaterThanOrEqual(0.98);
    expect(mean('reciprocal')).toBeGreaterThanOrEqual(0.96);
  },
);
