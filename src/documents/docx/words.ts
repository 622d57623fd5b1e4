import { isPathOnly } from '../../model/addresses.ts';
import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Block, Note } from '../document-block.ts';

/** What a look stands for in Word. */
export const looks = { em: { italics: true }, strong: { bold: true } } as const;

/** A whole address is a link; one that begins with "/" is words. */
export const addressRuns = (address: string): ParagraphChild[] =>
  isPathOnly(address)
    ? [new TextRun(address)]
    : [
        new ExternalHyperlink({
          link: address,
          children: [new TextRun({ text: address, style: 'Hyperlink' })],
        }),
      ];

/** A note as Word's footnote, with its address as a link. */
export const footnote = ({ words, address }: Note): { children: Paragraph[] } => ({
  children: [
    new Paragraph({
      style: 'FootnoteText',
      children: [
        new TextRun(` ${words}${address === null ? '' : ' '}`),
        ...(address === null ? [] : addressRuns(address)),
      ],
    }),
  ],
});

/** Names of bookmarks have at most 40 characters, letters, digits and "_": a longer id has none, its heading has. */
const bookmarkName = (id: string): string | null =>
  id.length > 40 ? null : id.replaceAll('-', '_');

/** The words of a block with its mark, its notes, and a bookmark of its id. @param bookmarks names that are taken; its own is added */
export function inline(
  block: Pick<Block, 'id' | 'kind' | 'marker' | 'runs'>,
  bookmarks: Set<string>,
): ParagraphChild[] {
  const words: ParagraphChild[] = [
    ...(block.marker === ''
      ? []
      : [
          new TextRun({
            text: `${block.marker} `,
            ...(['dieu', 'khoan', 'diem', 'muc'].includes(block.kind) ? looks.strong : {}),
          }),
        ]),
    ...block.runs.flatMap(({ text, emphasis, lineBreak, notes }): ParagraphChild[] => [
      new TextRun({
        text: lineBreak === true ? text.trimStart() : text,
        ...(emphasis === undefined ? {} : looks[emphasis]),
        ...(lineBreak === true ? { break: 1 } : {}),
      }),
      ...notes.flatMap(({ number }, i) => [
        ...(i === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]),
        new FootnoteReferenceRun(number),
      ]),
    ]),
  ];
  const name = bookmarkName(block.id);
  if (name === null || bookmarks.has(name)) return words;
  bookmarks.add(name);
  return [new Bookmark({ id: name, children: words })];
}
