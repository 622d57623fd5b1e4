import type { Relation } from '../../schemas/alignment.ts';
import { groupBy } from '../words/group-by.ts';
import { marksApart, type AlignmentMap, type MapRow } from './alignment-map.ts';

/** Wide: the rows lie one above the other. Tall, for phones: they stand side by side. */
export type MapShape = 'wide' | 'tall';

interface Label {
  readonly x: number;
  readonly y: number;
  readonly words: string;
}
interface RowDrawing {
  /** Path of the strokes with a counterpart, and of those without. */
  readonly paired: string;
  readonly alone: string;
  readonly labels: readonly Label[];
}
/** A map as paths in a box of `width` × `height`. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly a: RowDrawing;
  readonly b: RowDrawing;
  /** One path for each relation that has threads; kept ones last, so that they lie above. */
  readonly threads: readonly { readonly relation: Relation; readonly path: string }[];
}

/** Along the rows: their length, and room at both ends. Across: where the strokes of each row are, where the threads end, where labels are. */
const shapes = {
  wide: { along: 1192, from: 4, across: 186, a: 28, b: 158, label: { a: 12, b: 184 }, gap: 0.0065 },
  tall: { along: 592, from: 12, across: 300, a: 44, b: 240, label: { a: 0, b: 256 }, gap: 0.026 },
} as const;
const long = 8;
const short = 4;

const round = (n: number): number => Math.round(n * 10) / 10;

/** The picture of a map: a stroke of 16 px for a clause with a counterpart, of 8 px for one without, and the threads between them. */
export function mapDrawing(map: AlignmentMap, shape: MapShape): MapDrawing {
  const { along, from, across, a, b, label, gap } = shapes[shape];
  const wide = shape === 'wide';
  const place = (at: number) => round(from + at * along);
  const point = (at: number, over: number) =>
    wide ? `${place(at)} ${round(over)}` : `${round(over)} ${place(at)}`;
  const row = ({ strokes, marks }: MapRow, over: number, labelAt: number): RowDrawing => {
    const path = (paired: boolean, half: number) =>
      strokes
        .filter((s) => s.paired === paired)
        .map((s) => `M${point(s.at, over - half)}L${point(s.at, over + half)}`)
        .join('');
    return {
      paired: path(true, long),
      alone: path(false, short),
      labels: marksApart(marks, gap).map(({ at, label: words }) =>
        wide ? { x: place(at), y: labelAt, words } : { x: labelAt, y: place(at) + 5, words },
      ),
    };
  };
  const start = a + long + 3;
  const end = b - long - 3;
  const middle = (start + end) / 2;
  const threads = groupBy(map.threads, (t) => t.relation);
  return {
    width: wide ? along + 2 * from : across,
    height: wide ? across + 2 : along + 2 * from,
    a: row(map.a, a, label.a),
    b: row(map.b, b, label.b),
    threads: [...threads]
      .map(([relation, own]) => ({
        relation,
        path: own
          .map(
            (t) =>
              `M${point(t.from, start)}C${point(t.from, middle)} ${point(t.to, middle)} ${point(t.to, end)}`,
          )
          .join(''),
      }))
      .sort((x, y) => Number(x.relation === 'same') - Number(y.relation === 'same')),
  };
}
