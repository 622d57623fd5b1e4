import { describe, expect, test } from 'vitest';
import { hostLimits } from '../../../../src/domain/site/host-limits.ts';
import { ownPages } from '../../../../src/domain/text/own-pages.ts';
import { numberedKinds } from '../../../../src/model/clause-kinds.ts';
import type { Statement, Text } from '../../../../src/model/model.ts';
import { edition } from '../../../support/edition.ts';

const clauses = edition.texts.flatMap((t) => t.clauses);
const stated = new Set(edition.statements.map((s) => `${s.text}#${s.clause}`));

/** So many times the five texts, each with its own name: as many clauses and statements of each kind as real texts have. */
function manyTexts(times: number): { texts: Text[]; statements: Statement[] } {
  const named = (slug: string, nth: number) => (nth === 0 ? slug : `${slug}-ban-${nth}`);
  const each = Array.from({ length: times }, (_, nth) => nth);
  return {
    texts: each.flatMap((nth) =>
      edition.texts.map((t) => ({
        ...t,
        slug: named(t.slug, nth),
        clauses: t.clauses.map((c) => ({ ...c, text: named(t.slug, nth) })),
      })),
    ),
    statements: each.flatMap((nth) =>
      edition.statements.map((s) => ({ ...s, text: named(s.text, nth) })),
    ),
  };
}

/** @returns how many pages, and of which clauses of a text that keeps none */
function pagesOf(times: number, pairs: number, most?: number) {
  const { texts, statements } = manyTexts(times);
  const hasPage = ownPages(texts, statements, edition.keptPages, pairs, most);
  const own = texts.flatMap((t) => t.clauses).filter((c) => hasPage(c.text, c.id));
  return { all: own.length, fresh: own.filter((c) => c.text === 'dong-thap-nq04-ban-1'), hasPage };
}

test('every clause of the five texts has a page, however many texts there come to be', () => {
  for (const times of [1, 2, 63]) {
    const { hasPage } = pagesOf(times, 10);
    expect(clauses.filter((c) => !hasPage(c.text, c.id))).toEqual([]);
  }
});

describe('among more texts than a free host takes files', () => {
  const { clauses: whole } = edition.texts.find((t) => t.slug === 'dong-thap-nq04')!;
  test('fewer and fewer clauses have one', () => {
    const counts = [pagesOf(2, 10), ...[45_000, 28_500, 0].map((m) => pagesOf(63, 640, m))];
    expect(counts[0]?.fresh).toHaveLength(whole.length);
    const numbers = counts.map(({ fresh }) => fresh.length);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => b - a));
  });
  test('first the bullets without a number that state nothing lose theirs', () => {
    const { fresh } = pagesOf(63, 640, 45_000);
    for (const c of whole) {
      const has = fresh.some((f) => f.id === c.id);
      if (numberedKinds.includes(c.kind) || stated.has(`${c.text}#${c.id}`))
        expect(has, c.id).toBe(true);
      if (c.kind === 'gach') expect(has, c.id).toBe(stated.has(`${c.text}#${c.id}`));
    }
  });
  test('last of all the first goal with a number of each topic keeps its own', () => {
    const { fresh } = pagesOf(63, 640, 0);
    const topics = new Map<string, string>();
    for (const s of edition.statements)
      if (
        s.text === 'dong-thap-nq04' &&
        s.topic !== null &&
        s.value !== null &&
        s.kind === 'target' &&
        !topics.has(s.topic)
      )
        topics.set(s.topic, s.clause);
    expect(new Set(fresh.map((c) => c.id))).toEqual(new Set(topics.values()));
  });
});

test('315 texts of this kind are fewer files than a free host takes', () => {
  const { all } = pagesOf(63, 640);
  // Beside pages of clauses, as counted at 315 texts: 13 files of each text, pairs and the ten in the other order, the index of the
  // search, and what does not grow.
  const others = 13 * 315 + 640 + 10 + 5_470 + 1_250;
  expect(all + others).toBeLessThanOrEqual(hostLimits.files);
  expect(all).toBeGreaterThan(315 * 20);
});
