import type { Clause, ClauseKind } from '../model/clause.ts';
import { attribute, type FailAt, type Node } from './mdx-node.ts';
import { clauseId, countedAs } from './segments.ts';

/** What stands around a clause, which its id and its depth go by. */
export interface Frame {
  readonly id: string;
  readonly depth: number;
  readonly sectionBase: string;
  /** Id of the appendix, '' outside: names of blocks and numbers begin anew in it. */
  readonly scope: string;
  /** Clauses met so far at this level, by what they are counted as, and how many of them were inserted later. */
  readonly counts: Map<string, { met: number; inserted: number }>;
}

/** The frame of what stands outermost. */
export const outermost = (): Frame => ({
  id: '',
  depth: 0,
  sectionBase: '',
  scope: '',
  counts: new Map(),
});

/** The frame of what stands in a clause. @param so number as the author wrote it */
export const frameIn = (
  { id, kind }: Pick<Clause, 'id' | 'kind'>,
  so: string,
  around: Frame,
): Frame => ({
  id,
  depth: around.depth + 1,
  // "2.2.1." repeats "2.2." above it; "1." below "Mục 1" does not.
  sectionBase: kind === 'muc' && !/^mục /i.test(so) ? around.sectionBase : id,
  scope: kind === 'phu-luc' ? id : around.scope,
  counts: new Map(),
});

/**
 * Counts a clause into its frame and gives it its id.
 * @param so number as the author wrote it, '' for none: it is counted
 * @param given `<Ma>` of a clause that was inserted later, undefined for others
 * @param taken how often an id was asked for that is counted when it comes again
 * @throws ContentError when the given segment does not follow the clause before it
 */
export function numbered(
  { node, kind, so, given }: { node: Node; kind: ClauseKind; so: string; given: Node | undefined },
  frame: Frame,
  taken: Map<string, number>,
  fail: FailAt,
): { readonly id: string; readonly ordinal: number } {
  // Appendices are counted by their names: "Phụ lục" after "KẾ HOẠCH" is the first.
  const counted = kind === 'phu-luc' ? `${kind} ${so}` : countedAs(kind);
  const count = frame.counts.get(counted) ?? { met: 0, inserted: 0 };
  count.met += 1;
  if (given !== undefined) count.inserted += 1; // it carries its own segment ("g2a"); those after it keep their numbers
  frame.counts.set(counted, count);
  const number =
    given !== undefined
      ? attribute(given, 'so').replace(/^[a-z]/, '')
      : so !== ''
        ? so
        : String(count.met - count.inserted);
  const base = { parent: frame.id, section: frame.sectionBase, scope: frame.scope };
  const first = clauseId(kind, number, base);
  // Appendices of one name, and footnotes that begin anew on each page, are counted.
  const again = kind === 'phu-luc' || kind === 'chu-thich' ? (taken.get(first) ?? 0) + 1 : 1;
  taken.set(first, again);
  const id = again === 1 ? first : `${first}-${again}`;
  if (
    given !== undefined &&
    (!/^[a-z]\d+[a-z]+$/.test(attribute(given, 'so')) ||
      id.split('_').at(-1) !== attribute(given, 'so'))
  )
    fail(
      node,
      `<Ma so="${attribute(given, 'so')}" /> không làm mã của đoạn này được.`,
      'Lấy phần cuối trong mã của đoạn đứng trước nó và thêm một chữ: <Ma so="g2a" /> sau g2.',
    );
  return { id, ordinal: count.met };
}
