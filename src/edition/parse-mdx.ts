import { mdxToMdast } from 'satteri';
import { ContentError } from '../model/content-error.ts';
import type { Clause, ClauseKind, NamedBlock } from '../model/clause.ts';
import { componentKinds, namedBlocks, signKinds, traitsOf } from '../model/clause-kinds.ts';
import { frameIn, numbered, outermost, type Frame } from './clause-frame.ts';
import { headingOf } from './clause-heading.ts';
import { markupName, mdxFault } from './markup-name.ts';
import { attribute, type FailAt, type Node } from './mdx-node.ts';
import { noteOf, runsOf, runsOfParagraphs } from './mdx-runs.ts';
import { withNoteRefs } from './note-refs.ts';
import { readTable } from './read-table.ts';
import type { TableNode } from './table-cells.ts';

const byComponent = componentKinds();
const bySign = signKinds();

/** The mark as printed, from the number the author wrote. */
function markerOf(kind: ClauseKind, so: string): string {
  switch (kind) {
    case 'can-cu':
      return '';
    case 'dieu':
      return `Điều ${so}.`;
    case 'khoan':
      return `${so}.`;
    case 'diem':
      return `${so})`;
    default:
      return traitsOf(kind).printed ?? so;
  }
}

/** Kinds that may stand without a number, and those that may stand without words of their own. */
const withoutNumber: readonly ClauseKind[] = ['de-muc', 'muc-luc', 'bang'];
const withoutWords: readonly ClauseKind[] = ['phu-luc', 'chuong'];

/** A text as it is read: its clauses so far, and how a node of it is refused. */
interface Reading {
  readonly text: string;
  readonly body: string;
  readonly clauses: Clause[];
  /** How often an id was asked for that is counted when it comes again. */
  readonly taken: Map<string, number>;
  readonly lineOf: (node: Node) => number;
  readonly fail: FailAt;
}

/** A node that is a clause, with the number that its author wrote ('' for none). */
interface Found {
  readonly node: Node;
  readonly kind: ClauseKind;
  readonly so: string;
}

/**
 * Adds a clause to those that were read.
 * @param own paragraphs that are its words
 * @param part words of a row or head of a table, which stand in cells
 * @returns the frame of what stands in it
 */
function add(
  { text, clauses, taken, lineOf, fail }: Reading,
  { node, kind, so }: Found,
  frame: Frame,
  {
    own,
    hasChildren,
    note,
    part,
  }: {
    readonly own: readonly Node[];
    readonly hasChildren: boolean;
    readonly note: string;
    readonly part?: Pick<Clause, 'runs' | 'table' | 'cells'>;
  },
): Frame {
  const given = own.flatMap((p) => p.children ?? []).find((n) => n.name === 'Ma');
  const { id, ordinal } = numbered({ node, kind, so, given }, frame, taken, fail);
  const runs = part?.runs ?? runsOfParagraphs(own, fail);
  const words = runs
    .map((run) => run.text)
    .join('')
    .trim();
  const { heading, runIn, aliases } = headingOf(kind, words, hasChildren, frame.id);
  clauses.push({
    text,
    id,
    kind,
    words,
    runs,
    ordinal,
    note,
    runIn,
    marker: markerOf(kind, so),
    parent: frame.id === '' ? null : frame.id,
    heading,
    depth: frame.depth,
    aliases,
    ...(part?.table === undefined ? {} : { table: part.table }),
    ...(part?.cells === undefined ? {} : { cells: part.cells }),
    line: lineOf(node),
  });
  return frameIn({ id, kind }, so, frame);
}

/** A clause whose first paragraphs are its words, and what stands in it. @param nodes all that it holds */
function block(reading: Reading, found: Found, frame: Frame, nodes: readonly Node[]): void {
  const { fail } = reading;
  const { kind, node } = found;
  const notes = nodes.filter((n) => n.name === 'GhiChu');
  const rest = nodes.filter((n) => n.name !== 'GhiChu');
  const isNamed = traitsOf(kind).block === true || kind === 'can-cu' || kind === 'chu-thich';
  let ownCount = 0;
  while (
    ownCount < rest.length &&
    rest[ownCount]?.type === 'paragraph' &&
    (ownCount === 0 || isNamed)
  )
    ownCount += 1;
  if (ownCount === 0 && !withoutWords.includes(kind))
    fail(
      node,
      'đoạn này không có lời của chính nó.',
      'Đặt đề mục hoặc lời của nó làm đoạn chữ đầu tiên bên trong.',
    );
  const own = rest.slice(0, ownCount);
  const children = rest.slice(ownCount);
  const note = noteOf(notes, fail);
  const inside = add(reading, found, frame, { own, hasChildren: children.length > 0, note });
  walk(reading, children, inside);
}

/** A table with its rows. */
function table(reading: Reading, node: Node, frame: Frame): void {
  const { fail } = reading;
  const isNote = (n: Node): boolean => n.name === 'GhiChu';
  const { head, rows } = readTable(
    { ...node, children: node.children?.filter((n) => !isNote(n)) } as TableNode,
    attribute(node, 'dau'),
    (cell) => [...runsOf(cell.children ?? [], fail)],
    (at, wrong, right) => fail(at, wrong, right),
  );
  const inside = add(reading, { node, kind: 'bang', so: attribute(node, 'so') }, frame, {
    own: [],
    hasChildren: true,
    note: noteOf(node.children?.filter(isNote) ?? [], fail),
    part: head,
  });
  for (const row of rows)
    add(reading, { node: row.node, kind: 'hang', so: '' }, inside, {
      own: row.node.children as readonly Node[],
      hasChildren: false,
      note: '',
      part: row,
    });
}

/** The clauses of a list: what kind they are is told by the sign that each begins with. */
function list(reading: Reading, node: Node, frame: Frame): void {
  const { body, fail } = reading;
  if (node.ordered === true)
    fail(
      node,
      'danh sách đánh số của Markdown làm mất số in trong văn bản.',
      'Viết số trong thành phần: <Muc so="1.">, <Khoan so="1">.',
    );
  for (const item of node.children ?? []) {
    const kind = bySign[body[item.position?.start.offset ?? 0] ?? ''];
    if (kind === undefined)
      return fail(
        item,
        'gạch đầu dòng mở đầu bằng dấu lạ.',
        'Mở đầu bằng "-", "+", hoặc "*" cho dấu “·” được in.',
      );
    block(reading, { node: item, kind, so: '' }, frame, item.children ?? []);
  }
}

/** A block that has a name instead of a number. */
function namedBlock(reading: Reading, node: Node, frame: Frame): void {
  const { fail } = reading;
  const name = attribute(node, 'ten');
  const basis = /^can-cu-(\d+)$/.exec(name);
  if (basis === null && !(namedBlocks as readonly string[]).includes(name))
    fail(
      node,
      `không có khối tên "${name}".`,
      `Các tên được dùng: can-cu-1, can-cu-2, …, ${namedBlocks.join(', ')}.`,
    );
  const found: Found =
    basis === null
      ? { node, kind: name as NamedBlock, so: '' }
      : { node, kind: 'can-cu', so: basis[1] ?? '' };
  block(reading, found, frame, node.children ?? []);
}

/** A component that is named by the kind of its clause. */
function component(reading: Reading, node: Node, kind: ClauseKind, frame: Frame): void {
  const { fail } = reading;
  const so = attribute(node, 'so');
  if (kind === 'phu-luc' && frame.id !== '')
    fail(
      node,
      `phụ lục "${so}" đứng trong đoạn "${frame.id}".`,
      'Đóng mọi thành phần trước <PhuLuc>: phụ lục đứng ở ngoài cùng, số đếm trong nó bắt đầu lại.',
    );
  if (so === '' && !withoutNumber.includes(kind))
    fail(node, `<${node.name}> thiếu số.`, `Viết số như in: <${node.name} so="1">.`);
  block(reading, { node, kind, so }, frame, node.children ?? []);
}

/** Reads nodes that stand side by side, each with what stands in it. */
function walk(reading: Reading, nodes: readonly Node[], frame: Frame): void {
  const { fail } = reading;
  for (const node of nodes) {
    const kind = node.name == null ? undefined : byComponent[node.name];
    if (node.type === 'paragraph') block(reading, { node, kind: 'doan', so: '' }, frame, [node]);
    else if (node.type === 'list') list(reading, node, frame);
    else if (node.name === 'Khoi') namedBlock(reading, node, frame);
    else if (node.name === 'Bang') table(reading, node, frame);
    else if (kind !== undefined) component(reading, node, kind, frame);
    else
      fail(
        node,
        `${markupName(node)} không được dùng ở đây.`,
        node.type === 'table'
          ? 'Bảng đứng trong <Bang>…</Bang>, sau tên bảng nếu có in.'
          : `Được dùng: ${[...Object.keys(byComponent), 'Khoi'].map((c) => `<${c}>`).join(', ')}, đoạn chữ và gạch đầu dòng; <GhiChu> đứng trong đoạn của nó, <Sic> và <Ma> đứng trong lời.`,
      );
  }
}

/** @throws ContentError on what is no MDX */
function treeOf(body: string, file: string, firstLine: number): Node {
  try {
    return mdxToMdast(body) as unknown as Node;
  } catch (error) {
    const { line, reason } = mdxFault((error as Error).message, firstLine);
    throw new ContentError(
      { file, line },
      `không đọc được MDX (${reason}).`,
      'Đóng mỗi thành phần đã mở, thẻ trên dòng riêng, thuộc tính trong dấu " thẳng; dấu < và { của lời thì viết \\< và \\{.',
    );
  }
}

/**
 * Clauses of one text in reading order, from the body of its MDX file.
 * @param text slug of the text
 * @param body the file without its front matter
 * @param file path named in errors
 * @param firstLine line of the file on which `body` begins (1-based)
 * @throws ContentError on markup that is neither a known component nor a list nor a paragraph
 */
export function parseText(text: string, body: string, file: string, firstLine = 1): Clause[] {
  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;
  const clauses: Clause[] = [];
  const reading: Reading = {
    text,
    body,
    clauses,
    taken: new Map(),
    lineOf,
    fail(node, wrong, right) {
      throw new ContentError({ file, line: lineOf(node) }, wrong, right);
    },
  };
  walk(reading, treeOf(body, file, firstLine).children ?? [], outermost());
  return withNoteRefs(clauses, file);
}
