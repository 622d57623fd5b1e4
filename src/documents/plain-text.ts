import { letterheadKinds } from '../model/clause-kinds.ts';
import { isPart, type TextDocument } from './document.ts';
import type { Block, Note } from './document-block.ts';
import { frameWords } from './frame-words.ts';

const rule = '='.repeat(72);

/** Marker and words, each line of the source that breaks on a line of its own. */
const lines = ({ marker, runs, cells }: Block): string => {
  if (cells !== undefined)
    return cells
      .filter((c) => c.runs.length > 0)
      .map((c) => c.runs.map((r) => r.text).join(''))
      .join('\t');
  const words = runs
    .map(({ text, lineBreak }) => (lineBreak === true ? `\n${text.trimStart()}` : text))
    .join('')
    .trim();
  return marker === '' ? words : `${marker} ${words}`;
};

/** A note far from its place begins with the citation of its clause. */
const noted = ({ of, words, address, sort }: Note): string =>
  sort === 'citation' ? `${of}. ${address ?? ''}`.trim() : `${of}: ${words}`;

/**
 * Plain text, UTF-8: the notice between two rules, the words without any mark of ours, a blank line between clauses; after a third rule
 * the notes of editors. A whole text leaves out how its clauses are cited: each stands where its numbers say.
 */
export function plainText({ title, named, sections, notes }: TextDocument): string {
  const out: string[] = [];
  if (named) out.push(title);
  for (const part of sections) {
    if (!isPart(part)) {
      out.push(
        [rule, part.title, part.words, part.address, rule].filter((w) => w !== '').join('\n'),
      );
      continue;
    }
    const { first, rows } = frameWords(part);
    out.push(
      [
        rule,
        part.text.title,
        '',
        `${first}.`,
        ...rows.map(({ name, words }) => `${name}: ${words}.`),
        rule,
      ].join('\n'),
    );
    let letterhead: string[] = [];
    for (const block of part.blocks) {
      if (letterheadKinds.includes(block.kind)) letterhead.push(lines(block));
      else {
        if (letterhead.length > 0) out.push(letterhead.join('\n\n'));
        letterhead = [];
        const own = block.runs
          .flatMap((r) => r.notes)
          .filter((n) => (named && n.sort === 'citation') || n.sort === 'reader');
        out.push(
          [lines(block), ...own.map((n) => (n.sort === 'reader' ? n.words : `(${noted(n)})`))].join(
            '\n',
          ),
        );
      }
    }
    if (letterhead.length > 0) out.push(letterhead.join('\n\n'));
  }
  const remarks = notes.filter((n) => n.sort !== 'citation' && n.sort !== 'reader');
  if (remarks.length > 0)
    out.push(
      [rule, 'Ghi chú của người biên tập, không thuộc văn bản', ''].join('\n'),
      ...remarks.map(noted),
    );
  return `${out.join('\n\n')}\n`;
}
