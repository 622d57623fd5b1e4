import { describe, expect, test } from 'vitest';
import { aroundMisprints, cutAt, withSpans, type Span } from '../../../src/model/inline.ts';
import type { Run } from '../../../src/model/clause.ts';
import { edition } from '../../support/edition.ts';
import { numberSpans } from '../../../src/domain/text/number-spans.ts';

const span = (start: number, end: number): Span<string> => ({
  start,
  end,
  value: `${start}-${end}`,
});
const cut = (runs: readonly Run[], ...spans: readonly Span<string>[]) =>
  withSpans(runs, spans).map(
    (p) =>
      `${p.text}${p.span === undefined ? '' : `[${p.span.value}${p.spanEnd === true ? '.' : ''}]`}`,
  );

describe('a span is cut out of the words it stands on', () => {
  const words: Run[] = [{ text: 'abcdef' }];
  test.for<[what: string, spans: Span<string>[], pieces: string[]]>([
    ['no span', [], ['abcdef']],
    ['in the middle', [span(2, 4)], ['ab', 'cd[2-4.]', 'ef']],
    ['at the start', [span(0, 2)], ['ab[0-2.]', 'cdef']],
    ['at the end', [span(4, 6)], ['abcd', 'ef[4-6.]']],
    ['all of it', [span(0, 6)], ['abcdef[0-6.]']],
    ['two that touch', [span(1, 3), span(3, 5)], ['a', 'bc[1-3.]', 'de[3-5.]', 'f']],
    ['two that overlap: the first wins', [span(3, 6), span(1, 4)], ['a', 'bcd[1-4.]', 'ef']],
    [
      'one inside another that begins with it: the longer wins',
      [span(1, 3), span(1, 5)],
      ['a', 'bcde[1-5.]', 'f'],
    ],
  ])('%s', ([, spans, pieces]) => {
    expect(cut(words, ...spans)).toEqual(pieces);
  });
});

test('a span over two runs is marked on both, and ends on the last', () => {
  const pieces = withSpans(
    [
      { text: 'ab', emphasis: 'em' },
      { text: 'cd', sic: 'c d', lineBreak: true },
    ],
    [span(1, 3)],
  );
  expect(pieces.map(({ span: s, ...rest }) => [rest, s?.value])).toEqual([
    [{ text: 'a', emphasis: 'em' }, undefined],
    [{ text: 'b', emphasis: 'em' }, '1-3'],
    [{ text: 'c', sic: 'c d', lineBreak: true, spanEnd: true }, '1-3'],
    [{ text: 'd', sic: 'c d' }, undefined],
  ]);
});

test('whatever the runs and spans, the pieces say the same words with the same marks, and each span that was kept is whole', () => {
  let seed = 1;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  let spansKept = 0;
  for (let round = 0; round < 2000; round += 1) {
    const runs = Array.from({ length: 1 + random(5) }, (_, i): Run => ({
      text: 'Đạt trên 80% số hộ gia đình'.slice(0, random(28)),
      ...(random(2) === 0 ? { sic: String(i) } : { emphasis: 'em' as const }),
      ...(random(4) === 0 ? { lineBreak: true as const } : {}),
    }));
    const words = runs.map((r) => r.text).join('');
    const spans = Array.from({ length: random(5) }, () => {
      const start = random(words.length + 1);
      return span(start, start + random(words.length - start + 1));
    }).filter((s) => s.end > s.start);
    const pieces = withSpans(runs, spans);
    expect(pieces.map((p) => p.text).join('')).toBe(words);
    const marksOf = (list: readonly Run[]) =>
      list.flatMap((r) => [...r.text].map(() => r.sic ?? r.emphasis));
    expect(marksOf(pieces)).toEqual(marksOf(runs));
    let offset = 0;
    const borne = new Map<Span<string>, string>();
    for (const p of pieces) {
      if (p.span !== undefined) {
        expect(p.span.start <= offset && offset + p.text.length <= p.span.end).toBe(true);
        borne.set(p.span, (borne.get(p.span) ?? '') + p.text);
      }
      offset += p.text.length;
    }
    for (const [s, text] of borne) expect(text).toBe(words.slice(s.start, s.end));
    expect(pieces.filter((p) => p.spanEnd === true).map((p) => p.span)).toEqual([...borne.keys()]);
    spansKept += borne.size;
  }
  expect(spansKept).toBeGreaterThan(1000);
});

test('a span that would cut a misprint in two is left out; one that holds it whole, or all of it, stays', () => {
  const runs: Run[] = [{ text: 'ab' }, { text: 'cdef', sic: 'x' }, { text: 'gh' }];
  const kept = (...spans: Span<string>[]) => aroundMisprints(runs, spans).map((s) => s.value);
  expect(kept(span(0, 2), span(2, 6), span(1, 7), span(6, 8))).toEqual([
    '0-2',
    '2-6',
    '1-7',
    '6-8',
  ]);
  expect(kept(span(3, 5), span(2, 4), span(0, 3), span(5, 8))).toEqual([]);
});

test('no number of the real texts loses its thread to a misprint', () => {
  for (const s of edition.statements) {
    const clause = edition.clause(s.text, s.clause) ?? expect.fail(s.id);
    expect(aroundMisprints(clause.runs, numberSpans(clause, [s])), s.id).toHaveLength(1);
  }
});

test('the threads of the real texts change none of their words', () => {
  for (const text of edition.texts)
    for (const clause of text.clauses) {
      const own = edition.statements.filter((s) => s.text === text.slug && s.clause === clause.id);
      expect(
        withSpans(clause.runs, numberSpans(clause, own))
          .map((p) => p.text)
          .join(''),
      ).toBe(clause.runs.map((r) => r.text).join(''));
    }
});

test('runs are cut where a run-in heading ends, but never inside a misprint', () => {
  expect(cutAt([{ text: 'Về y tế: hồ sơ', lineBreak: true }, { text: 'sau' }], 8)).toEqual([
    { text: 'Về y tế:', lineBreak: true },
    { text: ' hồ sơ' },
    { text: 'sau' },
  ]);
  expect(cutAt([{ text: 'một' }, { text: 'hai', sic: 'hại' }], 4)).toEqual([
    { text: 'một' },
    { text: 'hai', sic: 'hại' },
  ]);
  expect(cutAt([{ text: 'một' }], 0)).toEqual([{ text: 'một' }]);
});
