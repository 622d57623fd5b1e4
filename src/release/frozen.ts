import type { MatrixName } from '../data/comparison/columns.ts';
import type { Panel } from '../domain/chart/chart-panel.ts';

/** What a frozen table keeps of each row of the comparison: the columns of `so-sanh.csv` that a reader sees or cites. */
export const frozenColumns = [
  'tinh',
  'nam',
  'trang-thai',
  'gia-tri',
  'thuoc-do',
  'dem-tren',
  'ngoai-le',
  'cau',
  'doan',
  'ma-van-ban',
  'ma-doan',
] as const satisfies readonly MatrixName[];

/** A row; columns that are empty are left out. */
export type FrozenRow = Readonly<Partial<Record<(typeof frozenColumns)[number], string | number>>>;

/** The table of a topic as it stood at a release. */
export interface FrozenTopic {
  readonly topic: string;
  readonly name: string;
  /** In readers' words. */
  readonly verdict: string;
  readonly difference: string | null;
  readonly rows: readonly FrozenRow[];
  /** What its charts drew; left out where it had none. */
  readonly charts?: readonly Panel[];
}

/** `/du-lieu/ban/<version>/<topic>.json`: the table as it was quoted, and what has changed since. */
export interface FrozenFile {
  readonly version: string;
  readonly topic: string;
  /** The topic was not there yet. */
  readonly isNew: boolean;
  /** Sentences, in readers' words; none: the table is today's. */
  readonly changes: readonly string[];
  /** null when nothing changed: today's table is the one that was quoted. */
  readonly table: FrozenTopic | null;
}

/** `/du-lieu/ban/<version>/so-sanh.json`: which topics' tables have changed since. */
export interface FrozenList {
  readonly version: string;
  readonly changed: readonly { readonly topic: string; readonly name: string }[];
  /** Topics that were not there yet. */
  readonly added: readonly { readonly topic: string; readonly name: string }[];
  /** Topics that are there no more, by the names that they had. */
  readonly removed: readonly string[];
}
