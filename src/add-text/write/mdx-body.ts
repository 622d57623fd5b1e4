import { traitsOf } from '../../model/clause-kinds.ts';
import { headRows } from '../shape/merged-cells.ts';
import type { Node } from '../shape/node.ts';

/** The sign of its list, of a bullet. */
const signOf = ({ kind }: Node): string | undefined => traitsOf(kind).sign;

/** Words as Markdown reads them back unchanged: signs that would be markup get a backslash. */
const escapeWords = (words: string): string =>
  words
    .replace(/[\\`*_[\]{}<>~|&]/g, (sign) => `\\${sign}`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+#=])(?=\s|$|[-+#=])/, '\\$1')
    .replace(/^(#{1,6})(?=\s)/, '\\$1')
    .replace(/\ue010([^\ue011]*)\ue011/gu, '<Dau>$1</Dau>');

const attributeOf = (words: string): string => words.replaceAll('"', '&quot;');

/** A table of Markdown: its first rows head the columns. */
function tableOf(node: Node): string {
  const rows = node.rows ?? [];
  const line = (cells: readonly string[]) => `| ${cells.map(escapeWords).join(' | ')} |\n`;
  const heads = headRows(rows);
  const [head = [], ...rest] = rows;
  return `<Bang${heads > 1 ? ` dau="${heads}"` : ''}>\n\n${line(head)}| ${head.map(() => '---').join(' | ')} |\n${rest.map(line).join('')}\n</Bang>\n\n`;
}

/** One node and all in it; lists are indented two spaces a level. */
function written(node: Node, indent: string): string {
  const bullet = signOf(node);
  if (bullet !== undefined) {
    const own = escapeWords(node.lines.join(' '));
    const inside = node.children.map((child) => written(child, `${indent}  `));
    const first = node.children[0];
    const tight = first !== undefined && signOf(first) !== undefined;
    return `${indent}${bullet} ${own}\n${inside.length > 0 && !tight ? '\n' : ''}${inside.join('')}`;
  }
  if (node.kind === 'doan') return `${indent}${escapeWords(node.lines.join(' '))}\n\n`;
  if (node.kind === 'bang') return tableOf(node);
  if (node.kind === 'phu-luc') {
    const title = node.lines.map(escapeWords).join('<br />');
    return `<PhuLuc so="${attributeOf(node.so)}">\n\n${title === '' ? '' : `${title}\n\n`}${childrenOf(node.children)}</PhuLuc>\n\n`;
  }
  // What is no component is a block known by its name.
  const { component } = traitsOf(node.kind);
  const tag = component ?? 'Khoi';
  const attribute =
    component === undefined
      ? ` ten="${node.kind === 'can-cu' ? `can-cu-${node.so}` : node.kind}"`
      : node.so === ''
        ? ''
        : ` so="${attributeOf(node.so)}"`;
  const own = node.lines.filter((l) => l !== '').map((l) => `${escapeWords(l)}\n\n`);
  return `<${tag}${attribute}>\n\n${own.join('')}${childrenOf(node.children)}</${tag}>\n\n`;
}

/** Children one after the other; a blank line ends a list. */
function childrenOf(children: readonly Node[]): string {
  return children
    .map((child, i) => {
      const next = children[i + 1];
      const list = signOf(child) !== undefined;
      return (
        written(child, '') +
        (list && (next === undefined || signOf(next) !== signOf(child)) ? '\n' : '')
      );
    })
    .join('');
}

/** The body of the MDX file. */
export const bodyOf = (nodes: readonly Node[]): string =>
  `${childrenOf(nodes)
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
