import type { Line } from '../read/line.ts';
import type { Change } from './clean.ts';
import { joinWrapped } from './cut-off.ts';
import type { Question } from './join.ts';
import { node, type Node } from './node.ts';

/** Lines read one after the other into named blocks. */
export class HeadBlocks {
  readonly nodes: Node[] = [];
  readonly changes: Change[] = [];
  readonly questions: Question[] = [];
  /** Index of the line that is read next. */
  at = 0;
  readonly lines: readonly Line[];

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  /** The next line; undefined after the last. */
  get line(): Line | undefined {
    return this.lines[this.at];
  }

  /** Its words; '' after the last. */
  get words(): string {
    return this.line?.words ?? '';
  }

  has(kind: Node['kind']): boolean {
    return this.nodes.some((n) => n.kind === kind);
  }

  /** The next line as a block of its own. */
  begin(kind: Node['kind'], so = ''): Node {
    const made = node(kind, this.line?.at ?? 0, [this.words], so);
    this.nodes.push(made);
    this.at += 1;
    return made;
  }

  /** The next line as one more line of a block. */
  add(to: Node): void {
    to.lines.push(this.words);
    this.at += 1;
  }

  /** The next line as the rest of the last line of a block, which was wrapped. */
  join(to: Node): void {
    const [last, next] = [this.lines[this.at - 1], this.line];
    const before = to.lines.pop() ?? '';
    if (last === undefined || next === undefined) return;
    const joined = joinWrapped(before, last, next);
    this.changes.push(...joined.changes);
    to.lines.push(joined.words);
    this.at += 1;
  }
}
