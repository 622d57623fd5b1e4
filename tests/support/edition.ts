import { assemble } from '../../src/edition/assemble.ts';
import { readAll } from '../../src/edition/read-all.ts';

/** The real edition, read once per test file. */
export const edition = assemble(readAll());
