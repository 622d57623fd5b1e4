import { HeadingLevel, Paragraph, Table, type IParagraphOptions } from 'docx';
import { letterheadKinds } from '../../model/clause-kinds.ts';
import type { Block } from '../document-block.ts';
import { styles } from './styles.ts';
import { inline } from './words.ts';
import { columns, table } from './tables.ts';

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

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

type Of = (block: Block, options: IParagraphOptions) => Paragraph;

/** The same words in this look. */
const set = (block: Block, emphasis: 'strong' | 'em'): Block => ({
  ...block,
  runs: block.runs.map((r) => ({ ...r, emphasis })),
});

/** The letterhead in two columns. */
function letterhead(blocks: readonly Block[], of: Of): Table {
  const cell = (kind: Block['kind'], emphasis?: 'strong' | 'em'): Paragraph[] => {
    const block = blocks.find((b) => b.kind === kind);
    if (block === undefined) return [];
    const words = emphasis === undefined ? block : set(block, emphasis);
    return [of(words, { style: styles.column })];
  };
  return columns(
    [
      [cell('co-quan', 'strong'), cell('quoc-hieu', 'strong')],
      [cell('so-hieu'), cell('ngay-ky', 'em')],
    ],
    0.4,
  );
}

/** The recipients beside the signature. */
const ending = (
  recipients: readonly Block[],
  signature: readonly Block[],
  of: Of,
): (Paragraph | Table)[] => [
  new Paragraph({ style: styles.column }),
  columns(
    [
      [
        recipients.map((b) => of(b, { style: styles.recipients })),
        signature.map((b) => of(set(b, 'strong'), { style: styles.column })),
      ],
    ],
    0.52,
  ),
];

/** All paragraphs of a part in order, its letterhead and signature in columns. @param bookmarks names that are taken; its own are added */
export function body(blocks: readonly Block[], bookmarks: Set<string>): (Paragraph | Table)[] {
  const out: (Paragraph | Table)[] = [];
  const of: Of = (block, options) =>
    new Paragraph({
      ...options,
      ...(block.heads ? { keepNext: true } : {}),
      children: inline(block, bookmarks),
    });
  const head = blocks.filter((b) => letterheadKinds.includes(b.kind));
  if (head.length > 0) out.push(letterhead(head, of));
  const recipients = blocks.filter((b) => b.kind === 'noi-nhan' || b.parent === 'noi-nhan');
  const signature = blocks.filter((b) => b.kind === 'ky-ten');
  const apart = new Set([...head, ...recipients, ...signature]);
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
  if (recipients.length + signature.length > 0) out.push(...ending(recipients, signature, of));
  return out;
}
