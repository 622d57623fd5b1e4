import { isPathOnly } from '../model/addresses.ts';
import { markdownEscape } from '../domain/words/escapes.ts';
import { isPart, type TextDocument } from './document.ts';
import type { Block, BlockCell, DocumentRun } from './document-block.ts';
import { frameWords } from './frame-words.ts';

const delimiters = { em: '*', strong: '**' } as const;

/**
 * Words with their emphasis. CommonMark sees emphasis only where the delimiters touch the words inside, and not where a full stop ends them
 * and a letter follows: there the words stay plain.
 */
function emphasized({ text, emphasis }: DocumentRun, next: string): string {
  const words = text.trim();
  const escaped = markdownEscape(words);
  if (emphasis === undefined || words === '') return text.replace(words, () => escaped);
  const sign = delimiters[emphasis];
  const closes =
    !/[^\p{L}\p{N}]$/u.test(words) ||
    /\s$/.test(text) ||
    /^[^\p{L}\p{N}]?$|^[^\p{L}\p{N}]/u.test(next);
  return text.replace(words, () => (closes ? `${sign}${escaped}${sign}` : escaped));
}

const inline = ({ runs }: Pick<Block, 'runs'>): string =>
  runs
    .map((run, i) => {
      const notes = run.notes.map(({ number }) => `[^${number}]`).join('');
      const words = emphasized(run, runs[i + 1]?.text ?? '') + notes;
      return run.lineBreak === true ? `\\\n${words.trimStart()}` : words;
    })
    .join('')
    .trim();

/** A whole address as a link, one on the site as it is. */
const linked = (address: string): string =>
  isPathOnly(address) ? `\`${address}\`` : `<${address}>`;

/** A row of a table (GitHub's): a merged cell stands where it begins, the cells it covers are empty. */
const row = (cells: readonly BlockCell[], columns: number): string => {
  const words = Array.from({ length: columns }, (_, column) => {
    const cell = cells.find((c) => c.column === column);
    return cell === undefined
      ? ''
      : inline(cell).replaceAll('|', '\\|').replaceAll('\\\n', '<br>').replaceAll('\n', ' ');
  });
  return `| ${words.join(' | ')} |`;
};

/** The head of a table; Markdown has one row of it, further ones are rows. */
const tableHead = ({ table, marker }: Block): string => {
  const { caption = [], rows = [], columns = 1 } = table ?? {};
  const title = [markdownEscape(marker), inline({ runs: caption })]
    .filter((s) => s !== '')
    .join(' ');
  return [
    ...(title === '' ? [] : [`**${title}**`, '']),
    row(rows[0] ?? [], columns),
    `| ${Array.from({ length: columns }, () => '---').join(' | ')} |`,
    ...rows.slice(1).map((cells) => row(cells, columns)),
  ].join('\n');
};

/** How far a bullet of each sort is indented below the one that holds it. */
const signs: Partial<Record<Block['kind'], string>> = { gach: '-', cong: '+', cham: '*' };

/**
 * Markdown (CommonMark, footnotes as on GitHub): printed numbers are words, "-" and "+" are lists by the same sign, "·" by "*". Headings
 * stand below the title of the file; what is below the sixth level is bold.
 */
export function markdown({ title, named, sections, notes }: TextDocument): string {
  const out: string[] = [`# ${markdownEscape(title)}`];
  for (const part of sections) {
    if (!isPart(part)) {
      out.push(
        `## ${markdownEscape(part.title)}`,
        ...(part.words === '' ? [] : [markdownEscape(part.words)]),
        linked(part.address),
      );
      continue;
    }
    const { first, rows } = frameWords(part);
    if (named) out.push(`## ${markdownEscape(part.text.shortName)}`);
    out.push(
      [
        `> **${first}.**`,
        ...rows.map(({ name, words }) => `> - ${name}: ${markdownEscape(words)}.`),
      ]
        .join('\n')
        .replace('\n', '\n>\n'),
      '---',
    );
    /** Indentation inside the list item of each block. */
    const inside = new Map<string, string>();
    /** Columns of the table whose rows are being written. */
    const columns = new Map<string, number>();
    for (const block of part.blocks) {
      const above = inside.get(block.parent ?? '') ?? '';
      const sign = signs[block.kind];
      if (block.table !== undefined) {
        inside.set(block.id, above);
        columns.set(block.id, block.table.columns);
        out.push(tableHead(block).replace(/^/gm, above));
        continue;
      }
      const width = columns.get(block.parent ?? '');
      if (block.cells !== undefined && width !== undefined) {
        out.push(`${out.pop() ?? ''}\n${above}${row(block.cells, width)}`);
        continue;
      }
      const words = inline(block);
      const marker = sign ?? markdownEscape(block.marker).replace(/^(\d+)\.$/, '$1\\.');
      const marked = marker === '' ? words : `${marker} ${words}`;
      inside.set(block.id, sign === undefined ? above : `${above}  `);
      const line =
        block.level === null
          ? marked
          : block.level <= 5
            ? `${'#'.repeat(block.level + 1)} ${marked}`
            : `**${marked}**`;
      out.push(line.replace(/^/gm, above));
    }
  }
  if (notes.length > 0)
    out.push(
      notes
        .map(
          ({ number, words, address }) =>
            `[^${number}]: ${markdownEscape(words)}${address === null ? '' : ` ${linked(address)}`}`,
        )
        .join('\n'),
    );
  return `${out.join('\n\n')}\n`;
}
