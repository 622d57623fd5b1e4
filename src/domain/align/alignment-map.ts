import type { Clause } from '../../model/clause.ts';
import type { Alignment, Edition, Text } from '../../model/model.ts';
import type { Relation } from '../../schemas/alignment.ts';
import { numberOf } from '../cite/cite-place.ts';
import { alignable } from '../text/alignable.ts';

/** One clause in the row of its text. */
interface MapStroke {
  readonly id: string;
  /** Place in the row, from 0 to 1. */
  readonly at: number;
  /** Whether the other text speaks of the same. */
  readonly paired: boolean;
}
/** The beginning of a part of the text, by its printed number. */
export interface MapMark {
  readonly at: number;
  readonly label: string;
}
export interface MapRow {
  readonly strokes: readonly MapStroke[];
  readonly marks: readonly MapMark[];
}
interface MapThread {
  readonly relation: Relation;
  readonly from: number;
  readonly to: number;
}
/** Two texts as rows of strokes in the order of their clauses, and a thread wherever two speak of the same. */
export interface AlignmentMap {
  readonly a: MapRow;
  readonly b: MapRow;
  readonly threads: readonly MapThread[];
}

/** The part of its text in which a clause stands, by printed number: "III"; "Điều 2" where that has no parts. */
function sectionOf(clause: Clause, lineage: readonly Clause[]): Clause | undefined {
  const outermostFirst = [...lineage].reverse().concat(clause);
  return (
    outermostFirst.find((c) => c.kind === 'phan') ??
    outermostFirst.find((c) => c.kind === 'dieu' || c.kind === 'muc')
  );
}

function rowOf(
  text: Text,
  lineage: Edition['lineage'],
  named: ReadonlySet<string>,
  paired: ReadonlySet<string>,
): MapRow {
  const needed = new Set([...alignable(text, lineage).map((c) => c.id), ...named]);
  const clauses = text.clauses.filter((c) => needed.has(c.id));
  const place = (i: number) => (clauses.length < 2 ? 0.5 : i / (clauses.length - 1));
  const marks: (MapMark & { readonly section: string })[] = [];
  clauses.forEach((c, i) => {
    const section = sectionOf(c, lineage(c));
    if (section === undefined || section.id === marks.at(-1)?.section) return;
    // "Điều 1" only frames its parts: their numbers stand instead.
    if (marks.at(-1)?.section === section.parent) marks.pop();
    const label = numberOf(section);
    if (label !== '') marks.push({ at: place(i), label, section: section.id });
  });
  return {
    strokes: clauses.map((c, i) => ({ id: c.id, at: place(i), paired: paired.has(c.id) })),
    marks: marks.map(({ at, label }) => ({ at, label })),
  };
}

/** The map of an alignment: every clause that it places, and a thread for each two that it puts together. */
export function alignmentMap(
  { pairs }: Pick<Alignment, 'pairs'>,
  a: Text,
  b: Text,
  lineage: Edition['lineage'],
): AlignmentMap {
  const ids = (side: 'a' | 'b', both: boolean) =>
    new Set(pairs.flatMap((p) => (!both || (p.a.length > 0 && p.b.length > 0) ? p[side] : [])));
  const rows = {
    a: rowOf(a, lineage, ids('a', false), ids('a', true)),
    b: rowOf(b, lineage, ids('b', false), ids('b', true)),
  };
  const placeIn = (row: MapRow) => new Map(row.strokes.map((s) => [s.id, s.at]));
  const [from, to] = [placeIn(rows.a), placeIn(rows.b)];
  return {
    ...rows,
    threads: pairs.flatMap(({ relation, ...pair }) =>
      pair.a.flatMap((x) =>
        pair.b.map((y) => ({ relation, from: from.get(x) ?? 0, to: to.get(y) ?? 0 })),
      ),
    ),
  };
}

/** The marks that have room: one with the next closer than `gap` is left out, for the part that it begins is the shorter. */
export const marksApart = (marks: readonly MapMark[], gap: number): readonly MapMark[] =>
  marks.filter((mark, i) => (marks[i + 1]?.at ?? Infinity) - mark.at >= gap);
