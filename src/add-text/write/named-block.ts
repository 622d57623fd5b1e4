import { namedBlocks, type NamedBlock } from '../../model/clause.ts';

/** True for "co-quan", "tieu-de", …: blocks that are written `<Khoi ten="…">`. */
export const isNamedBlock = (kind: string): kind is NamedBlock =>
  kind === 'kem-theo' || (namedBlocks as readonly string[]).includes(kind);
