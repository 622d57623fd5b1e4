import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Block, BlockCell } from '../document-block.ts';
import { columnWidth } from './measures.ts';
import { styles } from './styles.ts';
import { inline } from './words.ts';

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
export const columns = (
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
export function table(block: Block, rows: readonly Block[], bookmarks: Set<string>): Table {
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
