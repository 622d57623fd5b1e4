import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TabStopType,
  TextRun,
} from 'docx';
import { shortNotice } from '../../domain/text/short-notice.ts';
import { isPart, type TextDocument } from '../document.ts';
import { mm, spaced, pt, page, columnWidth, grey } from './measures.ts';
import { paragraphStyles, defaultStyles } from './styles.ts';
import { addressRuns, footnote } from './words.ts';
import { body } from './body.ts';
import { notice } from './notice.ts';
import { settled } from './settled.ts';

const small = (
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  children: TextRun[],
) => new Paragraph({ alignment, spacing: spaced(100, 0), children });

/** The notice at the head of every page. */
const header = (): Header =>
  new Header({
    children: [
      small(AlignmentType.LEFT, [new TextRun({ text: shortNotice, size: pt(9), color: grey })]),
    ],
  });

/** The document's name and the number of the page at the foot of every page. */
const footer = (name: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        spacing: spaced(100, 0),
        tabStops: [{ type: TabStopType.RIGHT, position: columnWidth }],
        children: [
          new TextRun({ text: name, size: pt(9), color: grey }),
          new TextRun({
            children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            size: pt(9),
            color: grey,
          }),
        ],
      }),
    ],
  });

/** A section with what it is called, if sections are named: a part of a text, or an address with a word on it. */
const sectionOf = (
  section: TextDocument['sections'][number],
  named: boolean,
  bookmarks: Set<string>,
): (Paragraph | Table)[] => [
  ...(named
    ? [
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [new TextRun(isPart(section) ? section.text.shortName : section.title)],
        }),
      ]
    : []),
  ...(isPart(section)
    ? [...notice(section), ...body(section.blocks, bookmarks)]
    : [
        ...(section.words === '' ? [] : [new Paragraph({ keepNext: true, text: section.words })]),
        new Paragraph({ children: addressRuns(section.address) }),
      ]),
];

/**
 * A Word file (Office Open XML) with Word's own headings, so that its navigation and its contents work, printed numbers as words, notes at
 * the foot of the page, and the notice at the head of every page. The same document gives the same bytes. Runs in a browser too.
 */
export async function docx(document: TextDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { title, named, sections, notes } = document;
  const [only] = sections;
  const bookmarks = new Set<string>();
  const foot = !named && only !== undefined && isPart(only) ? only.text.shortName : title;
  const file = new Document({
    title,
    description: shortNotice,
    creator: 'Đối chiếu',
    footnotes: Object.fromEntries(notes.map((n) => [n.number, footnote(n)])),
    styles: { default: defaultStyles, paragraphStyles },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              left: page.left,
              right: page.right,
              top: page.top,
              bottom: page.bottom,
              header: mm(12),
              footer: mm(11),
            },
          },
        },
        headers: { default: header() },
        footers: { default: footer(foot) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...sections.flatMap((section) => sectionOf(section, named, bookmarks)),
        ],
      },
    ],
  });
  return settled(new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer()));
}
