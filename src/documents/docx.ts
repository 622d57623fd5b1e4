import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  AlignmentType,
  BorderStyle,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type ParagraphChild,
} from 'docx';
import { shortNotice } from '../domain/text/short-notice.ts';
import {
  letterheadKinds,
  isPart,
  type Block,
  type BlockCell,
  type DocumentPart,
  type Note,
  type TextDocument,
} from './document.ts';
import { frameWords } from './frame-words.ts';

/** Twentieths of a point. */
const mm = (n: number): number => Math.round((n / 25.4) * 1440);
/** Space around a paragraph, in twentieths of a point, and its lines, in hundredths of the face's own height. */
const spaced = (line: number, after: number, before = 0) => ({
  before,
  after,
  line: Math.round(line * 2.4),
  lineRule: LineRuleType.AUTO,
});
/** Half points. */
const pt = (n: number): number => n * 2;

// Page, face, indent of the first line: Nghị định 30/2020/NĐ-CP, Phụ lục I, on the form of official texts.
const page = {
  width: 11906,
  height: 16838,
  left: mm(30),
  right: mm(20),
  top: mm(25),
  bottom: mm(22),
};
const columnWidth = page.width - page.left - page.right;
const font = 'Times New Roman';
const firstLine = mm(10);
const grey = '45484C';
const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** Word's ids of our styles, and how readers see them named. */
const styles = {
  notice: 'LoiBao',
  body: 'ThanVanBan',
  bullet: 'GachDauDong',
  subBullet: 'DauCongDauDong',
  basis: 'CanCu',
  printedTitle: 'TieuDeVanBan',
  column: 'HaiCot',
  recipients: 'NoiNhan',
} as const;

const paragraphStyles: IParagraphStyleOptions[] = [
  {
    id: styles.body,
    name: 'Thân văn bản',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine } },
  },
  { id: styles.bullet, name: 'Gạch đầu dòng', basedOn: styles.body, quickFormat: true },
  {
    id: styles.subBullet,
    name: 'Dấu cộng đầu dòng',
    basedOn: styles.body,
    quickFormat: true,
    paragraph: { indent: { left: mm(5), firstLine } },
  },
  {
    id: styles.basis,
    name: 'Căn cứ',
    basedOn: styles.body,
    quickFormat: true,
    run: { italics: true },
  },
  {
    id: styles.printedTitle,
    name: 'Tiêu đề văn bản',
    basedOn: 'Normal',
    quickFormat: true,
    run: { bold: true, size: pt(14) },
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      keepLines: true,
      spacing: spaced(130, 220, 220),
    },
  },
  {
    id: styles.column,
    name: 'Cột đầu và cuối văn bản',
    basedOn: 'Normal',
    run: { size: pt(12) },
    paragraph: { alignment: AlignmentType.CENTER, spacing: spaced(115, 60) },
  },
  {
    id: styles.recipients,
    name: 'Nơi nhận',
    basedOn: 'Normal',
    run: { size: pt(11) },
    paragraph: { spacing: spaced(110, 20) },
  },
  {
    id: styles.notice,
    name: 'Lời báo',
    basedOn: 'Normal',
    run: { size: pt(10.5) },
    paragraph: { spacing: spaced(115, 50), indent: { left: mm(38), hanging: mm(38) } },
  },
];

/** What a look stands for in Word. */
const looks = { em: { italics: true }, strong: { bold: true } } as const;

/** A whole address is a link; one that begins with "/" is words. */
const addressRuns = (address: string): ParagraphChild[] =>
  address.startsWith('/')
    ? [new TextRun(address)]
    : [
        new ExternalHyperlink({
          link: address,
          children: [new TextRun({ text: address, style: 'Hyperlink' })],
        }),
      ];

const footnote = ({ words, address }: Note): { children: Paragraph[] } => ({
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

function inline(
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

/** How a clause looks in Word, by its kind. */
function look(block: Block): IParagraphOptions {
  if (block.level !== null)
    return {
      heading: headings[Math.min(block.level, headings.length) - 1] ?? HeadingLevel.HEADING_6,
    };
  switch (block.kind) {
    case 'gach':
    case 'cham':
      return { style: styles.bullet };
    case 'cong':
      return { style: styles.subBullet };
    case 'can-cu':
    case 'de-nghi':
    case 'kem-theo':
      return { style: styles.basis };
    case 'tieu-de':
    case 'tham-quyen':
    case 'quyet-dinh':
      return { style: styles.printedTitle };
    default:
      return { style: styles.body };
  }
}

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};

/** Two columns without rules, as the letterhead and the signature of an official text stand. */
const columns = (
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  left: number,
): Table => {
  const widths = [Math.round(columnWidth * left), columnWidth - Math.round(columnWidth * left)];
  return new Table({
    width: { size: columnWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map(
            (children, i) =>
              new TableCell({
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                borders: { top: noBorder, bottom: noBorder, left: noBorder, right: noBorder },
                children:
                  children.length === 0 ? [new Paragraph({ style: styles.column })] : [...children],
              }),
          ),
        }),
    ),
  });
};

const tableBorder = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** A table with its head repeated on each page; Word puts cells beside each other as they come, so merged ones only say how far they reach. */
function table(block: Block, rows: readonly Block[], bookmarks: Set<string>): Table {
  const width = Math.floor(columnWidth / (block.table?.columns ?? 1));
  const cell = (of: BlockCell, owner: Block, first: boolean, bold: boolean) =>
    new TableCell({
      columnSpan: of.colspan,
      rowSpan: of.rowspan,
      width: { size: width * of.colspan, type: WidthType.DXA },
      margins: { left: 80, right: 80, top: 40, bottom: 40 },
      children: [
        new Paragraph({
          style: styles.recipients,
          children: inline(
            {
              id: first ? owner.id : '',
              kind: owner.kind,
              marker: '',
              runs: bold
                ? of.runs.map((r) => ({ ...r, emphasis: r.emphasis ?? 'strong' }))
                : of.runs,
            },
            first ? bookmarks : new Set(['']),
          ),
        }),
      ],
    });
  return new Table({
    width: { size: columnWidth, type: WidthType.DXA },
    columnWidths: Array.from({ length: block.table?.columns ?? 1 }, () => width),
    borders: {
      top: tableBorder,
      bottom: tableBorder,
      left: tableBorder,
      right: tableBorder,
      insideHorizontal: tableBorder,
      insideVertical: tableBorder,
    },
    rows: [
      ...(block.table?.rows ?? []).map(
        (cells) =>
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: cells.map((c) => cell(c, block, false, true)),
          }),
      ),
      ...rows.map(
        (row) =>
          new TableRow({ children: (row.cells ?? []).map((c, i) => cell(c, row, i === 0, false)) }),
      ),
    ],
  });
}

/** All paragraphs of a part in order, its letterhead and signature in columns. */
function body(blocks: readonly Block[], bookmarks: Set<string>): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = [];
  const of = (block: Block, options: IParagraphOptions) =>
    new Paragraph({
      ...options,
      ...(block.heads ? { keepNext: true } : {}),
      children: inline(block, bookmarks),
    });
  const letterhead = blocks.filter((b) => letterheadKinds.includes(b.kind));
  const bold = ['co-quan', 'quoc-hieu'];
  const cell = (block: Block | undefined): Paragraph[] =>
    block === undefined
      ? []
      : [
          of(
            bold.includes(block.kind)
              ? { ...block, runs: block.runs.map((r) => ({ ...r, emphasis: 'strong' as const })) }
              : block.kind === 'ngay-ky'
                ? { ...block, runs: block.runs.map((r) => ({ ...r, emphasis: 'em' as const })) }
                : block,
            { style: styles.column },
          ),
        ];
  if (letterhead.length > 0) {
    const by = (kind: Block['kind']) => cell(letterhead.find((b) => b.kind === kind));
    out.push(
      columns(
        [
          [by('co-quan'), by('quoc-hieu')],
          [by('so-hieu'), by('ngay-ky')],
        ],
        0.4,
      ),
    );
  }
  const recipients = blocks.filter((b) => b.kind === 'noi-nhan' || b.parent === 'noi-nhan');
  const signature = blocks.filter((b) => b.kind === 'ky-ten');
  const apart = new Set([...letterhead, ...recipients, ...signature]);
  const rowsOf = (id: string) => blocks.filter((b) => b.cells !== undefined && b.parent === id);
  const inTable = new Set(blocks.filter((b) => b.table !== undefined).flatMap((b) => rowsOf(b.id)));
  for (const block of blocks) {
    if (apart.has(block) || inTable.has(block)) continue;
    if (block.table === undefined) out.push(of(block, look(block)));
    else {
      const { caption } = block.table;
      if (block.marker !== '' || caption.length > 0)
        out.push(of({ ...block, runs: caption }, { style: styles.body, keepNext: true }));
      out.push(table(block, rowsOf(block.id), bookmarks), new Paragraph({ style: styles.body }));
    }
  }
  if (recipients.length + signature.length > 0)
    out.push(
      new Paragraph({ style: styles.column }),
      columns(
        [
          [
            recipients.map((b) => of(b, { style: styles.recipients })),
            signature.map((b) =>
              of(
                { ...b, runs: b.runs.map((r) => ({ ...r, emphasis: 'strong' as const })) },
                { style: styles.column },
              ),
            ),
          ],
        ],
        0.52,
      ),
    );
  return out;
}

/** The notice stands between two rules. */
function notice(part: DocumentPart): Paragraph[] {
  const { first, rows } = frameWords(part);
  const rule = { style: BorderStyle.SINGLE, color: '000000', space: 6 } as const;
  return [
    new Paragraph({
      style: styles.notice,
      border: { top: { ...rule, size: 12 } },
      keepNext: true,
      children: [new TextRun({ text: `${first}.`, ...looks.strong })],
    }),
    ...rows.map(
      ({ name, words }, i) =>
        new Paragraph({
          style: styles.notice,
          ...(i === rows.length - 1
            ? { border: { bottom: { ...rule, size: 4 } }, spacing: spaced(115, 420) }
            : {}),
          tabStops: [{ type: TabStopType.LEFT, position: mm(38) }],
          children: [
            new TextRun({ text: name, color: grey }),
            new TextRun({ children: [new Tab(), words] }),
          ],
        }),
    ),
  ];
}

const small = (
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  children: TextRun[],
) => new Paragraph({ alignment, spacing: spaced(100, 0), children });

/**
 * The library numbers links at random, counts bookmarks over all documents of a process, and notes the time: all are made the same for
 * the same document.
 */
function settled(file: Uint8Array): Uint8Array<ArrayBuffer> {
  const links = new Map<string, string>();
  const bookmarks = new Map<string, number>();
  const parts = Object.entries(unzipSync(file))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]): [string, Uint8Array] => {
      if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes];
      const xml = strFromU8(bytes)
        .replace(/rId[a-z0-9_-]{15,}/g, (id) => {
          if (!links.has(id)) links.set(id, `rIdLink${links.size + 1}`);
          return links.get(id) ?? id;
        })
        .replace(/<w:bookmark(?:Start|End)\b[^>]*>/g, (tag) =>
          tag.replace(/w:id="(\d+)"/, (_, id: string) => {
            if (!bookmarks.has(id)) bookmarks.set(id, bookmarks.size + 1);
            return `w:id="${bookmarks.get(id) ?? 0}"`;
          }),
        )
        .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
        .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, '');
      return [path, strToU8(xml)];
    });
  return new Uint8Array(
    zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 9 }),
  );
}

const heading = (size: number, before: number, more: { bold?: false; italics?: true } = {}) => ({
  run: { font, size: pt(size), bold: true, italics: false, color: '000000', ...more },
  paragraph: { keepNext: true, keepLines: true, spacing: spaced(115, 80, before) },
});

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
    styles: {
      default: {
        document: {
          run: { font, size: pt(13), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          paragraph: { spacing: spaced(120, 120) },
        },
        title: {
          run: { font, size: pt(17), bold: true },
          paragraph: { keepNext: true, keepLines: true, spacing: spaced(115, 240) },
        },
        heading1: heading(14, 340),
        heading2: heading(13, 240),
        heading3: heading(13, 180),
        heading4: heading(13, 160, { italics: true }),
        heading5: heading(13, 140, { bold: false, italics: true }),
        heading6: heading(13, 120, { bold: false, italics: true }),
        footnoteText: {
          run: { font, size: pt(9.5) },
          paragraph: { spacing: spaced(105, 30) },
        },
        hyperlink: { run: { color: '1D4383', underline: {} } },
      },
      paragraphStyles,
    },
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
        headers: {
          default: new Header({
            children: [
              small(AlignmentType.LEFT, [
                new TextRun({ text: shortNotice, size: pt(9), color: grey }),
              ]),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                spacing: spaced(100, 0),
                tabStops: [{ type: TabStopType.RIGHT, position: columnWidth }],
                children: [
                  new TextRun({ text: foot, size: pt(9), color: grey }),
                  new TextRun({
                    children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    size: pt(9),
                    color: grey,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          ...sections.flatMap((section) => [
            ...(named
              ? [
                  new Paragraph({
                    heading: HeadingLevel.HEADING_1,
                    children: [
                      new TextRun(isPart(section) ? section.text.shortName : section.title),
                    ],
                  }),
                ]
              : []),
            ...(isPart(section)
              ? [...notice(section), ...body(section.blocks, bookmarks)]
              : [
                  ...(section.words === ''
                    ? []
                    : [new Paragraph({ keepNext: true, text: section.words })]),
                  new Paragraph({ children: addressRuns(section.address) }),
                ]),
          ]),
        ],
      },
    ],
  });
  return settled(new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer()));
}
