import type { Block } from './document-block.ts';

/** A block with those that stand below it. */
export interface BlockNode {
  readonly block: Block;
  readonly children: readonly BlockNode[];
}

/** Blocks under their parents; a block whose parent was not taken stands at the top. Read depth first, the order is that of the blocks. */
export function blockTree(blocks: readonly Block[]): readonly BlockNode[] {
  const ids = new Set(blocks.map((b) => b.id));
  const under = new Map<string | null, Block[]>();
  for (const block of blocks) {
    const parent = block.parent !== null && ids.has(block.parent) ? block.parent : null;
    under.set(parent, [...(under.get(parent) ?? []), block]);
  }
  const nodes = (parent: string | null): BlockNode[] =>
    (under.get(parent) ?? []).map((block) => ({ block, children: nodes(block.id) }));
  return nodes(null);
}
