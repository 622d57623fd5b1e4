import { createHash } from 'node:crypto';
import type { mediaTypes } from './dictionary.ts';

/** A file under /du-lieu/. */
export interface PublishedFile {
  /** Below /du-lieu/: "so-sanh/ho-so-suc-khoe.csv". */
  readonly path: string;
  readonly format: keyof typeof mediaTypes;
  readonly make: () => Promise<Uint8Array<ArrayBuffer>>;
  /** Of a file that stands in place of a table (split.ts): the files that hold it. */
  readonly index?: TableIndex;
  /** Of a file that was made by dividing a table: which, and for what. */
  readonly part?: { readonly of: string; readonly id: string; readonly name: string };
}

/** What stands at the address of a table that was divided. */
export interface TableIndex {
  /** What each file is for, in readers' words: "tỉnh"; null: one file holds all. */
  readonly by: string | null;
  readonly files: readonly PartFile[];
}
/** A file that holds a table or a part of it. */
export interface PartFile {
  /** Below /du-lieu/. */
  readonly path: string;
  /** Slug of the province or topic, and its name; '' of a whole table. */
  readonly id: string;
  readonly name: string;
  /** How many records. */
  readonly rows: number;
}

/** Bytes and SHA-256 of a file, as a data package states them. */
export const fingerprint = (bytes: Uint8Array) => ({
  bytes: bytes.length,
  hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
});
