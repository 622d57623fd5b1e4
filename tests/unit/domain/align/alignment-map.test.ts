import { describe, expect, test } from 'vitest';
import { alignedParts, relationCounts } from '../../../../src/domain/align/aligned-pairs.ts';
import { alignmentMap, marksApart } from '../../../../src/domain/align/alignment-map.ts';
import { mapDrawing } from '../../../../src/domain/align/map-drawing.ts';
import { alignable } from '../../../../src/domain/text/alignable.ts';
import { edition } from '../../../support/edition.ts';

const text = (slug: string) =>
  edition.texts.find((t) => t.slug === slug) ?? expect.fail(`no text ${slug}`);

describe.for(edition.alignments.map((x) => [`${x.a} and ${x.b}`, x] as const))(
  'the map of %s',
  ([, alignment]) => {
    const [a, b] = [text(alignment.a), text(alignment.b)];
    const map = alignmentMap(alignment, a, b, edition.lineage);

    test('has a stroke for every clause that an alignment must place, in the order of the text', () => {
      for (const [row, side] of [
        [map.a, a],
        [map.b, b],
      ] as const) {
        const ids = row.strokes.map((s) => s.id);
        for (const c of alignable(side, edition.lineage)) expect(ids).toContain(c.id);
        const order = side.clauses.map((c) => c.id).filter((id) => ids.includes(id));
        expect(ids).toEqual(order);
        expect(row.strokes.map((s) => s.at)).toEqual(
          row.strokes.map((s) => s.at).toSorted((x, y) => x - y),
        );
      }
    });

    test('has a thread for every two clauses of a pair, and tells clauses with a counterpart from those without', () => {
      expect(map.threads).toHaveLength(
        alignment.pairs.reduce((sum, p) => sum + p.a.length * p.b.length, 0),
      );
      const ends = new Set(map.threads.map((t) => t.from));
      for (const s of map.a.strokes) expect(s.paired).toBe(ends.has(s.at));
      const others = new Set(map.threads.map((t) => t.to));
      for (const s of map.b.strokes) expect(s.paired).toBe(others.has(s.at));
    });

    test('is drawn with one path of threads for each relation, those kept on top, in both shapes', () => {
      for (const shape of ['wide', 'tall'] as const) {
        const drawing = mapDrawing(map, shape);
        const relations = drawing.threads.map((t) => t.relation);
        expect(new Set(relations).size).toBe(relations.length);
        if (relations.includes('same')) expect(relations.at(-1)).toBe('same');
        expect(drawing.threads.reduce((sum, t) => sum + (t.path.match(/M/g) ?? []).length, 0)).toBe(
          map.threads.length,
        );
        for (const path of [
          drawing.a.paired,
          drawing.b.alone,
          ...drawing.threads.map((t) => t.path),
        ])
          for (const [, x, y] of path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
            expect(Number(x)).toBeLessThanOrEqual(drawing.width);
            expect(Number(y)).toBeLessThanOrEqual(drawing.height);
          }
      }
    });

    test('and the list below it have the same pairs, each once', () => {
      const listed = alignedParts(alignment, edition).flatMap((p) => p.pairs.map((x) => x.n));
      expect(listed.toSorted((x, y) => x - y)).toEqual(alignment.pairs.map((_, i) => i + 1));
      const counts = relationCounts(alignment);
      expect(Object.values(counts).reduce((x, y) => x + y, 0)).toBe(alignment.pairs.length);
    });
  },
);

test('of two marks without room the shorter part gives way', () => {
  expect(
    marksApart(
      [
        { at: 0, label: 'I' },
        { at: 0.01, label: 'II' },
        { at: 0.5, label: 'III' },
      ],
      0.02,
    ).map((m) => m.label),
  ).toEqual(['II', 'III']);
});
