import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { rates, rememberedRate } from '../../../src/client/aloud/rate.ts';
import { readNotebook, unreadKey } from '../../../src/client/notebook/store.ts';
import { recentSearches, remember } from '../../../src/client/search/recent.ts';
import { addAll, mostEntries, queryOf, toStored } from '../../../src/domain/notebook/notebook.ts';

// What a device keeps may have been written by anything that runs on this host, or by another version of the site.

const kept = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  kept.clear();
});

const place = fc.oneof(
  fc.nat(200).map((n) => `kien-giang-nq22/dieu-${n}`),
  fc.nat(200).map((n) => `/so-sanh/?nam=${n}`),
  fc.constantFrom('a-b/ii_2-2-1-3_g1.1', '/so-sanh/#x', 'javascript:alert(1)', '../x', ''),
);
/** Whatever a value may be in another's place. */
const value = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), place);
const entry = fc.record(
  {
    at: fc.oneof({ arbitrary: place, weight: 9 }, value),
    version: value,
    cited: value,
    note: value,
  },
  { requiredKeys: [] },
);
/** Any string, any JSON, and what nearly is what is kept. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  fc.array(value, { maxLength: 30 }).map((list) => JSON.stringify(list)),
  fc
    .record({
      format: fc.oneof({ arbitrary: fc.constant(1), weight: 4 }, value),
      entries: fc.oneof(
        {
          arbitrary: fc.array(fc.oneof({ arbitrary: entry, weight: 4 }, value), {
            maxLength: 80,
            size: 'max',
          }),
          weight: 4,
        },
        value,
      ),
    })
    .map((stored) => JSON.stringify(stored)),
  fc.constantFrom(
    ...['', 'null', 'NaN', '1e999', '-0', '[[[[', '{"__proto__":{"format":1,"entries":[]}}'],
    '['.repeat(100_000),
    `"${'x'.repeat(100_000)}"`,
  ),
);

describe('whatever a device keeps, what is read of it has the shape that pages count on', () => {
  test('the notebook (so-trich)', () => {
    let read = 0;
    fc.assert(
      fc.property(anything, (stored) => {
        kept.clear();
        kept.set('so-trich', stored);
        const { notebook = [], whole } = readNotebook() ?? {};
        expect(whole).toBeTypeOf('boolean');
        expect(notebook.length).toBeLessThanOrEqual(mostEntries);
        for (const one of notebook) {
          expect(Object.keys(one)).toEqual(['at', 'version', 'cited', 'note']);
          for (const words of Object.values(one)) expect(words).toBeTypeOf('string');
          // A link is made of it.
          expect(one.at).toMatch(/^(?:\/[a-z]|[a-z\d-]+\/[a-z])/);
        }
        expect(new URL(`https://a.b/so-trich/${queryOf(notebook)}`).searchParams.size).toBe(
          notebook.length,
        );
        expect(addAll([], notebook)).toEqual(notebook);
        kept.set('so-trich', toStored(notebook));
        expect(readNotebook()).toEqual({ notebook, whole: true });
        read += notebook.length;
      }),
      { numRuns: 400 },
    );
    expect(read, 'some of it can be read').toBeGreaterThan(100);
  });
  test('what could not be read whole stays word for word, the first of it (so-trich-cu)', () => {
    fc.assert(
      fc.property(anything, anything, (first, second) => {
        kept.clear();
        kept.set('so-trich', first);
        const whole = readNotebook()?.whole;
        expect(kept.get(unreadKey)).toBe(whole === true ? undefined : first);
        kept.set(unreadKey, second);
        readNotebook();
        expect(kept.get(unreadKey)).toBe(second);
        expect(kept.get('so-trich')).toBe(first);
      }),
      { numRuns: 200 },
    );
    expect(unreadKey).toBe('so-trich-cu');
  });
  test('the last queries (tim-gan-day)', () => {
    const isList = (list: readonly unknown[]): void => {
      expect(list.length).toBeLessThanOrEqual(8);
      for (const query of list) {
        expect(query).toBeTypeOf('string');
        expect((query as string).length).toBeLessThanOrEqual(200);
      }
    };
    fc.assert(
      fc.property(anything, value, (stored, next) => {
        kept.clear();
        kept.set('tim-gan-day', stored);
        isList(recentSearches());
        remember(typeof next === 'string' ? next : JSON.stringify(next));
        isList(recentSearches());
        remember('y tế');
        expect(recentSearches()[0]).toBe('y tế');
      }),
      { numRuns: 400 },
    );
  });
  test('how fast a voice reads (toc-do-doc)', () => {
    const known = rates.map(([rate]) => rate);
    fc.assert(
      fc.property(fc.oneof(anything, fc.double().map(String)), (stored) => {
        kept.clear();
        kept.set('toc-do-doc', stored);
        expect(known).toContain(rememberedRate());
      }),
      { numRuns: 400 },
    );
    for (const rate of known) {
      kept.set('toc-do-doc', String(rate));
      expect(rememberedRate()).toBe(rate);
    }
  });
});
