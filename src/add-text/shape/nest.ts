import { runInHeading } from '../../edition/run-in-heading.ts';
import type { Footnote, Row } from '../read/line.ts';
import type { Paragraph, Question } from './join.ts';
import { isBullet, type Mark, type Scheme } from './mark.ts';
import { apart, isSound, padded, withHeadOfYears } from './merged-cells.ts';
import { node, type Node } from './node.ts';
import { typeNames } from './type-names.ts';

/** Outermost first; dotted numbers lie one inside the other. */
const rank: Readonly<Record<Scheme, number>> = {
  'phan-thu': 0,
  chuong: 1,
  'muc-lon': 2,
  dieu: 3,
  'chu-hoa': 4,
  'la-ma': 5,
  so: 6,
  'so-ngoac': 20,
  chu: 21,
  gach: 30,
  cong: 31,
  cham: 32,
};
const rankOf = (mark: Mark): number =>
  mark.scheme === 'so' ? 6 + mark.number.split('.').length : rank[mark.scheme];

interface Open {
  readonly rank: number;
  readonly scheme: Scheme | null;
  readonly node: Node;
}

/** "Nghị quyết này phổ biến đến chi bộ", "Trên đây là Kế hoạch …", "(Đính kèm thuyết minh Đề án)": of the whole, not of the last part. */
const closing = new RegExp(
  String.raw`^(?:(?:${typeNames.join('|')}) này (?:(?:đã )?được |có |phổ biến|thay thế|làm )|Trên đây là |Trong quá trình (?:triển khai|tổ chức|thực hiện)|\((?:Đính kèm|Kèm theo|Có .{2,60} kèm theo))`,
  'u',
);

/** Words that are a heading by themselves: short, and not a sentence. */
const isHeading = (words: string): boolean => words.length < 90 && !/[.;)]$/u.test(words);

/** The node a marked paragraph makes, by its scheme and by what it stands in. */
function marked({ at }: Paragraph, mark: Mark, inside: readonly Open[]): Node {
  const words = mark.rest;
  const holder = [...inside].reverse().find((o) => o.scheme !== null && !isBullet(o.scheme));
  switch (mark.scheme) {
    case 'chuong':
      return node('chuong', at, [words], mark.printed);
    case 'phan-thu':
    case 'chu-hoa':
    case 'la-ma':
      return node('phan', at, [words], mark.printed);
    case 'dieu':
      return node('dieu', at, [words], mark.number);
    case 'so':
      return holder?.scheme === 'dieu' && /^\d+\.$/.test(mark.printed)
        ? node('khoan', at, [words], mark.number)
        : node('muc', at, [words], mark.printed);
    case 'muc-lon':
    case 'so-ngoac':
      return node('muc', at, [words], mark.printed);
    case 'chu':
      return mark.printed.endsWith(')')
        ? node('diem', at, [words], mark.number)
        : node('muc', at, [words], mark.printed);
    default:
      return node(mark.scheme, at, [words]);
  }
}

/**
 * Paragraphs and tables of one scope as a tree, nested by the numbering scheme in use: a mark closes everything at or below its own
 * rank. A paragraph without a mark belongs to the heading above it, or to the bullet whose heading it fills.
 * @returns what is doubtful about the merged cells of its tables
 */
export function nest(items: readonly (Paragraph | Row | Footnote)[], root: Node): Question[] {
  const open: Open[] = [{ rank: -1, scheme: null, node: root }];
  const top = () => open.at(-1)!;
  const push = (made: Node, scheme: Scheme | null, at: number) => {
    top().node.children.push(made);
    open.push({ rank: at, scheme, node: made });
  };
  const contents = tableOfContents(items);
  let table = 0;
  items.forEach((item, i) => {
    if (item.kind === 'footnote') return;
    if (item.kind === 'row') {
      if (item.table !== table || top().node.kind !== 'bang') {
        while (open.length > 1 && top().scheme !== null && isBullet(top().scheme!)) open.pop();
        if (top().node.kind === 'bang') open.pop();
        table = item.table;
        push({ ...node('bang', item.at), rows: [] }, null, 50);
      }
      (top().node.rows as (readonly string[])[]).push(item.cells);
      return;
    }
    if (top().node.kind === 'bang') open.pop();
    const { mark } = item;
    if (contents.has(i) && mark !== null) {
      while (open.length > 1) open.pop();
      root.children.push(
        mark.tight
          ? node('muc-luc', item.at, [item.words])
          : node('muc-luc', item.at, [mark.rest], mark.printed),
      );
      return;
    }
    if (mark !== null) {
      const own = rankOf(mark);
      const same = open.findLastIndex((o) => o.scheme === mark.scheme && o.rank === own);
      if (same > 0 && isBullet(mark.scheme)) open.length = same;
      else while (open.length > 1 && top().rank >= own) open.pop();
      push(marked(item, mark, open), mark.scheme, own);
      return;
    }
    const next = items[i + 1];
    const followed = next?.kind === 'paragraph' && next.mark !== null && isBullet(next.mark.scheme);
    const numbered = open.some((o) => o.scheme !== null && !isBullet(o.scheme));
    const beside = open.some((o) => o.node.children.some((c) => c.kind === 'de-muc'));
    if ((followed || beside) && numbered && runInHeading(item.words) === item.words) {
      while (open.length > 1 && (top().scheme === null || isBullet(top().scheme!))) open.pop();
      push(node('de-muc', item.at, [item.words]), null, 29);
      return;
    }
    // The closing words of a text belong to no section of it: "./." ends it, and an empty heading alone can still want words.
    const wanted = top().node.children.length === 0 && isHeading(top().node.lines[0] ?? '');
    if (closing.test(item.words) || (/\.\/\.$/u.test(item.words) && !wanted)) {
      const article = open.findIndex((o) => o.scheme === 'dieu');
      open.length = article > 0 ? article + 1 : 1;
    }
    // "Chuyển đổi số các lĩnh vực: rà soát …" after run-in headings is the next of them, not more of the last bullet.
    const running = open.findIndex((o) => o.node.kind === 'de-muc');
    if (running > 0 && runInHeading(item.words) !== '') open.length = running;
    while (open.length > 1 && !holds(top())) open.pop();
    top().node.children.push(node('doan', item.at, [item.words]));
  });
  splitRunIns(root);
  return soundTables(root);
}

/** Tables with rows of one length; merged cells that the text cannot hold as they are stand apart, and are asked about. */
function soundTables(parent: Node): Question[] {
  const asked = parent.children.flatMap(soundTables);
  parent.children.splice(
    0,
    parent.children.length,
    ...parent.children.map((child): Node => {
      if (child.rows === undefined) return child;
      const given = padded(child.rows);
      const headed = withHeadOfYears(given);
      const rows = headed ?? given;
      if (headed !== null)
        asked.push({
          at: child.at,
          ask: 'hai hàng đầu của bảng được đọc là đầu bảng, ô trống là ô gộp (←, ↑): đúng không?',
        });
      if (isSound(rows)) return { ...child, rows };
      asked.push({
        at: child.at,
        ask: 'bảng bắt đầu ở dòng này có ô gộp mà bản nháp không giữ được: so với tệp gốc rồi ghi ← (gộp với ô bên trái), ↑ (gộp với ô trên).',
      });
      return { ...child, rows: apart(rows) };
    }),
  );
  return asked;
}

/**
 * A run-in heading among headings is a heading: "2.2.1.2. Kinh tế số: Tỷ lệ …" beside "2.2.1.1. Chính quyền số:" becomes the heading
 * and its paragraph, as its neighbours are.
 */
function splitRunIns(parent: Node): void {
  for (const child of parent.children) splitRunIns(child);
  const headed = (kind: Node['kind']) =>
    parent.children.some(
      (c) =>
        c.kind === kind &&
        c.children.length > 0 &&
        (kind === 'de-muc' || isHeading(c.lines[0] ?? '')),
    );
  parent.children.splice(
    0,
    parent.children.length,
    ...parent.children.map((child): Node => {
      const words = child.lines[0] ?? '';
      const runIn = runInHeading(words);
      const kind = child.kind === 'doan' ? 'de-muc' : child.kind;
      if (runIn === '' || runIn === words || child.children.length > 0) return child;
      if (!(kind === 'muc' || kind === 'de-muc') || !headed(kind)) return child;
      const made = node(kind, child.at, [runIn], child.so);
      made.children.push(node('doan', child.at, [words.slice(runIn.length).trim()]));
      return made;
    }),
  );
}

/** True for what a plain paragraph may stand in: the scope, a numbered part, or a bullet that is only a heading or begins with one. */
function holds({ scheme, node: { lines, children, kind } }: Open): boolean {
  if (kind === 'de-muc') return children.length === 0;
  if (scheme === null || !isBullet(scheme)) return true;
  const words = lines[0] ?? '';
  if (children.some((c) => c.kind !== 'doan')) return false;
  return isHeading(words) || runInHeading(words) !== '';
}

/** Lines of a table of contents: numbered ones from 1 on, without anything between, whose words begin the same numbers again later. */
function tableOfContents(items: readonly (Paragraph | Row | Footnote)[]): Set<number> {
  const found = new Set<number>();
  const at = (i: number) => {
    const item = items[i];
    return item?.kind === 'paragraph' && item.mark?.scheme === 'so' ? item.mark : null;
  };
  for (let i = 0; i < items.length; i += 1) {
    if (at(i)?.number !== '1') continue;
    let end = i;
    while (at(end)?.number === String(end - i + 1)) end += 1;
    if (end - i < 3) continue;
    const later = items
      .slice(end)
      .flatMap((item) => (item.kind === 'paragraph' && item.mark !== null ? [item.mark] : []));
    const again = Array.from({ length: end - i }, (_, k) => at(i + k)!).filter((mark) =>
      later.some(
        (l) =>
          l.number === mark.number &&
          l.rest.toLowerCase().startsWith(mark.rest.toLowerCase().slice(0, 25)),
      ),
    );
    if (again.length >= (end - i) * 0.7) for (let k = i; k < end; k += 1) found.add(k);
    i = end - 1;
  }
  return found;
}
