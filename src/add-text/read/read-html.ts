import { NodeType, parse, type HTMLElement, type Node } from 'node-html-parser';
import { Refusal } from '../../model/refusal.ts';
import { decode, refuseLegacy } from './decode.ts';
import { isLayoutTable } from './layout-table.ts';
import { merged, SourceWriter } from './source-writer.ts';
import type { Received } from './line.ts';

const blocks = new Set(
  'P DIV H1 H2 H3 H4 H5 H6 LI UL OL TABLE TR TD TH TBODY THEAD TFOOT SECTION ARTICLE MAIN BODY HTML HEADER BLOCKQUOTE DL DT DD PRE CENTER FIGURE HR ADDRESS'.split(
    ' ',
  ),
);
/** Parts of a page that are no text of the document. */
const aside = new Set(
  'SCRIPT STYLE NAV FOOTER ASIDE TEMPLATE NOSCRIPT IFRAME FORM BUTTON SELECT TITLE HEAD SVG'.split(
    ' ',
  ),
);

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;
const tagOf = (node: Node): string => (isElement(node) ? (node.tagName ?? '').toUpperCase() : '');

/** The words of inline content; `<br>` is a new line. */
function inline(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.text.replace(/[\s]+/gu, ' ');
  if (!isElement(node) || aside.has(tagOf(node))) return '';
  if (tagOf(node) === 'BR') return '\n';
  return node.childNodes.map(inline).join('');
}

const hasBlock = (node: Node): boolean =>
  isElement(node) && node.childNodes.some((c) => blocks.has(tagOf(c)) || hasBlock(c));

/** The mark of an automatic list, counted as a browser would show it. */
function listMark(list: HTMLElement, n: number, depth: number): string {
  if (tagOf(list) === 'UL') return ['-', '+', '·'][Math.min(depth, 2)] ?? '-';
  const start = Number.parseInt(list.getAttribute('start') ?? '1', 10) + n;
  const letter = String.fromCharCode(96 + start);
  const roman =
    ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][start - 1] ??
    String(start);
  const type = list.getAttribute('type');
  return type === 'a'
    ? `${letter})`
    : type === 'A'
      ? `${letter.toUpperCase()}.`
      : type === 'I'
        ? `${roman}.`
        : type === 'i'
          ? `${roman.toLowerCase()}.`
          : `${start}.`;
}

const isLayout = (table: HTMLElement): boolean => {
  const rows = table.querySelectorAll('tr');
  return isLayoutTable(
    table.text,
    rows.length,
    Math.max(0, ...rows.map((r) => r.querySelectorAll('td,th').length)),
  );
};

/** A list whose every item is nothing but a link leads through the site: it is no text. */
const isMenu = (list: HTMLElement): boolean => {
  const bare = (words: string) => words.replace(/\s+/gu, '');
  const linked = list.querySelectorAll('a').map((a) => a.text);
  return linked.length > 1 && bare(linked.join('')) === bare(list.text);
};

/** Rows of a table; a cell over several columns or rows leaves a sign in each of the others. */
function rowsOf(table: HTMLElement): string[][] {
  const below = new Map<number, number>();
  return table.querySelectorAll('tr').map((row) => {
    const cells: string[] = [];
    const fill = () => {
      for (let left = below.get(cells.length) ?? 0; left > 0; left = below.get(cells.length) ?? 0) {
        below.set(cells.length, left - 1);
        cells.push(merged.above);
      }
    };
    for (const cell of row.childNodes) {
      if (!isElement(cell) || (tagOf(cell) !== 'TD' && tagOf(cell) !== 'TH')) continue;
      fill();
      const number = (name: string) => Math.max(1, Number(cell.getAttribute(name) ?? '1') || 1);
      const start = cells.length;
      cells.push(
        inline(cell).replace(/\s+/gu, ' ').trim(),
        ...Array<string>(number('colspan') - 1).fill(merged.left),
      );
      for (let c = start; c < cells.length; c += 1)
        if (number('rowspan') > 1) below.set(c, number('rowspan') - 1);
    }
    fill();
    return cells;
  });
}

/** A page of HTML: each block a paragraph, lists with the marks a reader sees, tables as tables. */
export function readHtml(bytes: Uint8Array): Received {
  const told: string[] = [];
  const decoded = decode(bytes, told);
  refuseLegacy(decoded);
  const root = parse(decoded, {
    comment: false,
    blockTextElements: { script: false, style: false },
  });
  const out = new SourceWriter();
  const main =
    root.querySelector('main') ??
    root.querySelector('article') ??
    root.querySelector('body') ??
    root;
  let marked = 0;
  const menus: string[] = [];

  const paragraph = (words: string, mark = '') => {
    const lines = words
      .split('\n')
      .map((l) => l.replace(/\s+/gu, ' ').trim())
      .filter((l) => l !== '');
    lines.forEach((line, i) =>
      out.line(i === 0 && mark !== '' ? `${mark} ${line}` : line, { whole: true }),
    );
  };
  const walk = (node: Node, depth: number, mark = ''): void => {
    if (!isElement(node)) return;
    const tag = tagOf(node);
    if (aside.has(tag)) return;
    if (tag === 'TABLE' && !isLayout(node)) {
      out.table(rowsOf(node));
      return;
    }
    if (tag === 'UL' || tag === 'OL') {
      if (isMenu(node)) {
        menus.push(node.text.replace(/\s+/gu, ' ').trim());
        return;
      }
      let n = 0;
      for (const item of node.childNodes) {
        if (tagOf(item) !== 'LI') continue;
        walk(item, depth + 1, listMark(node, n, depth));
        n += 1;
        marked += 1;
      }
      return;
    }
    let run = '';
    let own = mark;
    const flush = () => {
      if (run.trim() !== '') {
        // A mark that the words print themselves is not given twice.
        paragraph(run, /^\s*(?:[-+·•–]|\d+[.)]|[a-zđ]\))\s/u.test(run) ? '' : own);
        own = '';
      }
      run = '';
    };
    for (const child of node.childNodes) {
      if (blocks.has(tagOf(child)) || hasBlock(child)) {
        flush();
        walk(child, depth, own);
        own = '';
      } else run += inline(child);
    }
    flush();
  };
  walk(main, 0);
  for (const menu of menus)
    told.push(`Bỏ một danh sách chỉ gồm liên kết (menu của trang): “${menu.slice(0, 80)}”.`);
  if (marked > 0)
    told.push(
      `Danh sách của HTML không in dấu: đã ghi lại dấu của ${marked} mục như trình duyệt hiện.`,
    );
  const received = out.received(told);
  if (received.pieces.length === 0)
    throw new Refusal(
      'trang HTML này không có chữ nào.',
      'Lưu lại trang khi chữ đã hiện đủ, hoặc đưa tệp PDF, DOCX.',
    );
  return received;
}
