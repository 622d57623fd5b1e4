/** The parts of an mdast node that are read here (satteri types its trees loosely). */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly ordered?: boolean;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset: number; readonly line: number } };
}

/** The value of an attribute, '' when the author wrote none. */
export function attribute(node: Node, name: string): string {
  const value = node.attributes?.find((a) => a.name === name)?.value;
  return typeof value === 'string' ? value : '';
}

/** Refuses a node, on its line. */
export type FailAt = (node: Node, wrong: string, right: string) => never;
