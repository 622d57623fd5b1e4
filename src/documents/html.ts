import { isPathOnly } from '../model/addresses.ts';
import { shortNotice } from '../domain/text/short-notice.ts';
import { markupEscape } from '../domain/words/escapes.ts';
import { tiedHtml } from '../domain/words/ties.ts';
import { clauseParts, type DocumentPart, type TextDocument } from './document.ts';
import type { Block, BlockCell, DocumentRun, Note } from './document-block.ts';
import { bulletKinds, letterheadKinds, styledApart } from '../model/clause-kinds.ts';
import { tableStyle } from './page-style.ts';
import { frameWords } from './frame-words.ts';
import { blockTree, type BlockNode } from './tree.ts';

/** Numbers of notes after a word, each leading to its note. In brackets: copied without its look, a bare one would be a digit more of "mức 4". */
const noteMarks = (notes: readonly Note[]): string =>
  notes.length === 0
    ? ''
    : `<sup>${notes
        .map(({ number }) => `<a id="dan-${number}" href="#ghi-chu-${number}">[${number}]</a>`)
        .join('')}</sup>`;

/** Words in their look. */
const emphasized = (words: string, emphasis: DocumentRun['emphasis']): string => {
  const escaped = markupEscape(words);
  return words === '' || emphasis === undefined ? escaped : `<${emphasis}>${escaped}</${emphasis}>`;
};

const inline = ({ runs }: Pick<Block, 'runs'>): string =>
  runs
    .map(({ text, emphasis, lineBreak, notes }) => {
      const words = lineBreak === true ? text.trimStart() : text;
      const start = lineBreak === true ? '<br>\n' : '';
      if (notes.length === 0) return `${start}${emphasized(words, emphasis)}`;
      // A line may break before a bracket: the marks stay with the last word.
      const last = words.lastIndexOf(' ') + 1;
      return `${start}${emphasized(words.slice(0, last), emphasis)}<span class="unbroken">${emphasized(words.slice(last), emphasis)}${noteMarks(notes)}</span>`;
    })
    .join('');

/** Ids as in the address of the clause on the site; in a choice of clauses, which may come from several texts, with the text before them. */
type IdOf = (block: Block) => string;

function element({ block }: BlockNode, idOf: IdOf): string {
  const { kind, level, marker, heads } = block;
  const tag = level === null ? 'p' : `h${Math.min(6, level + 1)}`;
  const id = markupEscape(idOf(block));
  const mark = marker === '' ? '' : `<a class="mark" href="#${id}">${markupEscape(marker)}</a> `;
  return `<${tag} id="${id}" class="${kind}${heads && level === null ? ' heads' : ''}">${mark}${inline(block)}</${tag}>`;
}

const span = (name: string, n: number): string => (n === 1 ? '' : ` ${name}="${n}"`);
const row = (cells: readonly BlockCell[], tag: 'td' | 'th'): string =>
  cells
    .map(
      (c) =>
        `<${tag}${span('colspan', c.colspan)}${span('rowspan', c.rowspan)}>${inline(c)}</${tag}>`,
    )
    .join('');

/** A table: caption and head have the id of the table, each row its own. A choice of clauses may hold the table without its rows. */
function tableOf({ block, children }: BlockNode, idOf: IdOf): string {
  const { table, marker } = block;
  const columns = table?.columns ?? 1;
  const caption = [
    marker === '' ? '' : markupEscape(marker),
    inline({ runs: table?.caption ?? [] }),
  ]
    .filter((part) => part !== '')
    .join(' ');
  return `<div class="table"><table>
<thead id="${markupEscape(idOf(block))}">
${caption === '' ? '' : `<tr><th colspan="${columns}" class="caption">${caption}</th></tr>\n`}${(table?.rows ?? []).map((cells) => `<tr>${row(cells, 'th')}</tr>`).join('\n')}
</thead>
<tbody>
${children.map((c) => `<tr id="${markupEscape(idOf(c.block))}">${row(c.block.cells ?? [], 'td')}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

/** Nodes one after the other; bullets that follow each other are one list. */
function listed(nodes: readonly BlockNode[], idOf: IdOf): string {
  const out: string[] = [];
  let list: Block['kind'] | null = null;
  for (const node of nodes) {
    const { kind } = node.block;
    const bullet = bulletKinds.includes(kind);
    if (list !== null && list !== kind) out.push('</ul>');
    if (bullet && list !== kind) out.push('<ul>');
    list = bullet ? kind : null;
    const inner =
      kind === 'bang'
        ? tableOf(node, idOf)
        : [
            element(node, idOf),
            ...(node.children.length === 0 ? [] : [listed(node.children, idOf)]),
          ].join('\n');
    out.push(bullet ? `<li>${inner}</li>` : inner);
  }
  if (list !== null) out.push('</ul>');
  return out.join('\n');
}

/** The letterhead and the signature stand in two columns, as they were printed. */
function body(nodes: readonly BlockNode[], idOf: IdOf): string {
  const is = (kinds: readonly Block['kind'][]) => nodes.filter((n) => kinds.includes(n.block.kind));
  const [letterhead, end] = [is(letterheadKinds), is(['noi-nhan', 'ky-ten'])];
  const rest = nodes.filter((n) => !letterhead.includes(n) && !end.includes(n));
  const columns = (name: string, inside: readonly BlockNode[]) =>
    inside.length === 0
      ? ''
      : `<div class="${name}">\n${inside.map((n) => `<div>${listed([n], idOf)}</div>`).join('\n')}\n</div>`;
  return [columns('letterhead', letterhead), listed(rest, idOf), columns('end', end)]
    .filter((part) => part !== '')
    .join('\n');
}

const notice = (part: DocumentPart): string => {
  const { first, rows } = frameWords(part);
  return `<section class="notice" aria-label="Cần biết trước khi dẫn">
<p><strong>${first}.</strong></p>
<dl>
${rows.map(({ name, words }) => `<dt>${name}</dt><dd>${markupEscape(words)}</dd>`).join('\n')}
</dl>
</section>`;
};

/** The contents: headings to the third level. */
function contents(nodes: readonly BlockNode[], idOf: IdOf, deepest: number): string {
  const items = nodes.flatMap(({ block, children }) => {
    if (block.level === null || block.level > deepest) return [];
    const words = [block.marker, block.runs.map((r) => r.text).join('')].join(' ').trim();
    return [
      `<li><a href="#${markupEscape(idOf(block))}">${markupEscape(words)}</a>${contents(children, idOf, deepest)}</li>`,
    ];
  });
  return items.length === 0 ? '' : `<ol>\n${items.join('\n')}\n</ol>`;
}

const notesList = (notes: readonly Note[]): string =>
  notes.length === 0
    ? ''
    : `<section class="notes" aria-labelledby="ghi-chu">
<h2 id="ghi-chu">Cách dẫn và ghi chú</h2>
<p>Không thuộc văn bản. Bấm vào số để về chỗ trong văn bản.</p>
<ol>
${notes
  .map(({ number, words, address }) => {
    const where =
      address === null
        ? ''
        : isPathOnly(address)
          ? ` <span class="address">${markupEscape(address)}</span>`
          : ` <a class="address" href="${markupEscape(address)}">${markupEscape(address)}</a>`;
    return `<li id="ghi-chu-${number}"><a href="#dan-${number}" aria-label="Về chỗ dẫn ${number}">${number}</a> ${markupEscape(words)}${where}</li>`;
  })
  .join('\n')}
</ol>
</section>`;

export interface HtmlOptions {
  /** CSS of the page, whole: nothing is asked for from elsewhere. */
  readonly style: string;
  /** Whether a list of contents stands before the text. */
  readonly contents: boolean;
}

/**
 * One HTML page that needs nothing but itself: style inside, no script, no picture, no font to fetch. Each clause has its id, as on the
 * site; printed numbers lead to themselves, so that a reader can copy the address of a place in the file.
 */
export function htmlPage(document: TextDocument, options: HtmlOptions): string {
  const { title, named, notes } = document;
  const parts = clauseParts(document);
  const several = parts.length > 1;
  const main = parts
    .map((part) => {
      const idOf: IdOf = ({ id }) => (several ? `${part.text.slug}_${id}` : id);
      const nodes = blockTree(part.blocks);
      const headings = options.contents ? contents(nodes, idOf, 3) : '';
      return `${named ? `<h2>${markupEscape(part.text.shortName)}</h2>\n` : ''}${notice(part)}
${headings === '' ? '' : `<details class="contents">\n<summary>Mục lục</summary>\n<nav aria-label="Mục lục">\n${headings}\n</nav>\n</details>\n`}<article data-text="${markupEscape(part.text.slug)}">
${body(nodes, idOf)}
</article>`;
    })
    .join('\n');
  return tiedHtml(`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${markupEscape(title)}</title>
<meta name="description" content="${markupEscape(shortNotice)}">
<style>
${options.style}${parts.some((part) => part.blocks.some((b) => styledApart.includes(b.kind))) ? tableStyle : ''}</style>
</head>
<body>
<header>
<h1>${markupEscape(title)}</h1>
</header>
<main>
${main}
${notesList(notes)}
</main>
</body>
</html>
`);
}
