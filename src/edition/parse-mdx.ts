import { mdxToMdast } from 'satteri';
import { ContentError } from '../model/content-error.ts';
import type { Clause, ClauseKind, NamedBlock, Run } from '../model/clause.ts';
import {
  bulletKinds,
  componentKinds,
  namedBlocks,
  signKinds,
  traitsOf,
} from '../model/clause-kinds.ts';
import { markupName, mdxFault } from './markup-name.ts';
import { withNoteRefs } from './note-refs.ts';
import { readTable, type TableNode } from './read-table.ts';
import { tidyRuns } from './tidy-runs.ts';
import { clauseId, countedAs } from './segments.ts';
import { headingSlug, runInHeading } from './run-in-heading.ts';

const byComponent = componentKinds();
const bySign = signKinds();

/** The parts of an mdast node that are read here (satteri types its trees loosely). */
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly ordered?: boolean;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset: number; readonly line: number } };
}

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

interface Frame {
  readonly id: string;
  readonly depth: number;
  readonly sectionBase: string;
  /** Id of the appendix, '' outside: names of blocks and numbers begin anew in it. */
  readonly scope: string;
  /** Clauses met so far at this level, by what they are counted as, and how many of them were inserted later. */
  readonly counts: Map<string, { met: number; inserted: number }>;
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
  const clauses: Clause[] = [];
  /** How often an id was asked for that is counted when it comes again. */
  const taken = new Map<string, number>();
  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;
  const fail = (node: Node, wrong: string, right: string): never => {
    throw new ContentError({ file, line: lineOf(node) }, wrong, right);
  };
  const attribute = (node: Node, name: string): string => {
    const value = node.attributes?.find((a) => a.name === name)?.value;
    return typeof value === 'string' ? value : '';
  };

  const runsOf = (nodes: readonly Node[], mark: Omit<Run, 'text'> = {}): Run[] =>
    nodes.flatMap((node): Run[] => {
      if (node.type === 'text') return [{ ...mark, text: (node.value ?? '').replace(/\s+/g, ' ') }];
      if (node.type === 'emphasis') return runsOf(node.children ?? [], { ...mark, emphasis: 'em' });
      if (node.type === 'strong')
        return runsOf(node.children ?? [], { ...mark, emphasis: 'strong' });
      if (node.name === 'Ma') return [];
      if (node.name === 'br') return [{ ...mark, text: ' ', lineBreak: true }];
      if (node.name === 'Dau') return runsOf(node.children ?? [], { ...mark, noteRef: '' });
      if (node.name === 'Sic') {
        const reading = attribute(node, 'doc');
        if (reading === '')
          fail(
            node,
            '<Sic> thiếu cách hiểu.',
            'Ghi chữ mà ta đoán là đúng vào "doc": <Sic doc="Khuyến khích">Khuyến thích</Sic>.',
          );
        return runsOf(node.children ?? [], { ...mark, sic: reading });
      }
      return fail(
        node,
        `${markupName(node)} không được đứng trong lời của một đoạn.`,
        'Trong lời chỉ có chữ, *chữ nghiêng*, **chữ đậm**, <Sic doc="…">, <Dau>…</Dau> (dấu chú thích), <br /> và <Ma so="…" />.',
      );
    });

  const add = (
    node: Node,
    kind: ClauseKind,
    so: string,
    frame: Frame,
    own: readonly Node[],
    hasChildren: boolean,
    note: string,
    part?: Pick<Clause, 'runs' | 'table' | 'cells'>,
  ): Frame => {
    // Appendices are counted by their names: "Phụ lục" after "KẾ HOẠCH" is the first.
    const counted = kind === 'phu-luc' ? `${kind} ${so}` : countedAs(kind);
    const given = own.flatMap((p) => p.children ?? []).find((n) => n.name === 'Ma');
    const count = frame.counts.get(counted) ?? { met: 0, inserted: 0 };
    count.met += 1;
    if (given !== undefined) count.inserted += 1; // it carries its own segment ("g2a"); those after it keep their numbers
    frame.counts.set(counted, count);
    const ordinal = count.met;
    const number =
      given !== undefined
        ? attribute(given, 'so').replace(/^[a-z]/, '')
        : so !== ''
          ? so
          : String(ordinal - count.inserted);
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
    const runs =
      part?.runs ??
      tidyRuns(
        own.flatMap((p, i): Run[] => {
          const line = runsOf(p.children ?? []);
          return i === 0
            ? line
            : line.map((run, j) =>
                j === 0 ? { ...run, text: ` ${run.text}`, lineBreak: true } : run,
              );
        }),
      );
    const words = runs
      .map((run) => run.text)
      .join('')
      .trim();
    const isBullet = bulletKinds.includes(kind);
    const heading =
      hasChildren &&
      kind !== 'bang' &&
      kind !== 'chu-thich' &&
      (!isBullet || (words.length < 90 && !/[.;)]$/.test(words)));
    const runIn = !heading && (isBullet || kind === 'khoan') ? runInHeading(words) : '';
    const slug = kind === 'gach' || kind === 'de-muc' ? headingSlug(heading ? words : runIn) : '';
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
      aliases: slug === '' ? [] : [frame.id === '' ? slug : `${frame.id}_${slug}`],
      ...(part?.table === undefined ? {} : { table: part.table }),
      ...(part?.cells === undefined ? {} : { cells: part.cells }),
      line: lineOf(node),
    });
    return {
      id,
      depth: frame.depth + 1,
      // "2.2.1." repeats "2.2." above it; "1." below "Mục 1" does not.
      sectionBase: kind === 'muc' && !/^mục /i.test(so) ? frame.sectionBase : id,
      scope: kind === 'phu-luc' ? id : frame.scope,
      counts: new Map(),
    };
  };

  const noteOf = (note: Node): string =>
    runsOf(note.children?.flatMap((c) => (c.type === 'paragraph' ? (c.children ?? []) : [c])) ?? [])
      .map((r) => r.text)
      .join('');

  const block = (
    node: Node,
    kind: ClauseKind,
    so: string,
    frame: Frame,
    nodes: readonly Node[],
  ) => {
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
    const note = notes.map(noteOf).join(' ');
    const inside = add(node, kind, so, frame, own, children.length > 0, note.trim());
    walk(children, inside);
  };

  const table = (node: Node, frame: Frame) => {
    const notes = node.children?.filter((n) => n.name === 'GhiChu') ?? [];
    const { head, rows } = readTable(
      { ...node, children: node.children?.filter((n) => n.name !== 'GhiChu') } as TableNode,
      attribute(node, 'dau'),
      (cell) => runsOf(cell.children ?? []),
      (at, wrong, right) => fail(at, wrong, right),
    );
    const note = notes.map((n) => noteOf(n)).join(' ');
    const inside = add(node, 'bang', attribute(node, 'so'), frame, [], true, note.trim(), head);
    for (const row of rows)
      add(row.node, 'hang', '', inside, row.node.children as readonly Node[], false, '', row);
  };

  const walk = (nodes: readonly Node[], frame: Frame): void => {
    for (const node of nodes) {
      if (node.type === 'paragraph') block(node, 'doan', '', frame, [node]);
      else if (node.type === 'list') {
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
          block(item, kind, '', frame, item.children ?? []);
        }
      } else if (node.name === 'Khoi') {
        const name = attribute(node, 'ten');
        const basis = /^can-cu-(\d+)$/.exec(name);
        if (basis === null && !(namedBlocks as readonly string[]).includes(name))
          fail(
            node,
            `không có khối tên "${name}".`,
            `Các tên được dùng: can-cu-1, can-cu-2, …, ${namedBlocks.join(', ')}.`,
          );
        if (basis !== null) block(node, 'can-cu', basis[1] ?? '', frame, node.children ?? []);
        else block(node, name as NamedBlock, '', frame, node.children ?? []);
      } else if (node.name === 'Bang') table(node, frame);
      else if (node.name != null && byComponent[node.name] !== undefined) {
        const kind = byComponent[node.name] as ClauseKind;
        const so = attribute(node, 'so');
        if (kind === 'phu-luc' && frame.id !== '')
          fail(
            node,
            `phụ lục "${so}" đứng trong đoạn "${frame.id}".`,
            'Đóng mọi thành phần trước <PhuLuc>: phụ lục đứng ở ngoài cùng, số đếm trong nó bắt đầu lại.',
          );
        if (so === '' && !withoutNumber.includes(kind))
          fail(node, `<${node.name}> thiếu số.`, `Viết số như in: <${node.name} so="1">.`);
        block(node, kind, so, frame, node.children ?? []);
      } else
        fail(
          node,
          `${markupName(node)} không được dùng ở đây.`,
          node.type === 'table'
            ? 'Bảng đứng trong <Bang>…</Bang>, sau tên bảng nếu có in.'
            : `Được dùng: ${[...Object.keys(byComponent), 'Khoi'].map((c) => `<${c}>`).join(', ')}, đoạn chữ và gạch đầu dòng; <GhiChu> đứng trong đoạn của nó, <Sic> và <Ma> đứng trong lời.`,
        );
    }
  };

  let tree: Node;
  try {
    tree = mdxToMdast(body) as unknown as Node;
  } catch (error) {
    const { line, reason } = mdxFault((error as Error).message, firstLine);
    throw new ContentError(
      { file, line },
      `không đọc được MDX (${reason}).`,
      'Đóng mỗi thành phần đã mở, thẻ trên dòng riêng, thuộc tính trong dấu " thẳng; dấu < và { của lời thì viết \\< và \\{.',
    );
  }
  walk(tree.children ?? [], { id: '', depth: 0, sectionBase: '', scope: '', counts: new Map() });
  return withNoteRefs(clauses, file);
}
