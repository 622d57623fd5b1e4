import { isOfficial } from './layout-table.ts';
import { wordGap } from './pdf-pen.ts';
import type { PdfWord } from './pdf-words.ts';

/** Words of one baseline that stand together. */
export interface Segment {
  words: string;
  x: number;
  right: number;
  y: number;
  size: number;
  bold: boolean;
  block: string | undefined;
  /** A small number set higher than the words: a mark of a footnote, or a power. */
  raised?: string;
}

/** Words on the same baseline, left to right, a space where there is room for one; a wide gap begins a new segment. */
export function segmentsOf(words: readonly PdfWord[], wide: number): Segment[][] {
  const rows: PdfWord[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (
      row !== undefined &&
      first !== undefined &&
      first.y - word.y <
        Math.max(2.5, first.size < word.size * 0.8 ? word.size * 0.5 : first.size * 0.35)
    )
      row.push(word);
    else rows.push([word]);
  }
  return rows.flatMap((row) => {
    const segments: Segment[] = [];
    let blank = false;
    for (const word of row.sort((a, b) => a.x - b.x)) {
      if (word.words.trim() === '') {
        blank = true;
        continue;
      }
      const last = segments.at(-1);
      const gap = last === undefined ? 0 : word.x - last.right;
      if (last === undefined || gap > word.size * wide)
        segments.push({
          words: word.words,
          x: word.x,
          right: word.right,
          y: word.y,
          size: word.size,
          bold: word.bold,
          block: word.block,
        });
      else {
        // A blank without room is drawn under a letter of another font.
        const space = gap > word.size * (blank ? 0.04 : wordGap);
        last.words += `${space && !last.words.endsWith(' ') && !word.words.startsWith(' ') ? ' ' : ''}${word.words}`;
        if (/^\d{1,2}$/u.test(word.words) && word.size < last.size * 0.8)
          last.raised ??= word.words;
        last.right = Math.max(last.right, word.right);
        last.size = Math.max(last.size, word.size);
        last.bold &&= word.bold;
        last.block ??= word.block;
      }
      blank = false;
    }
    return segments.length > 0 ? [segments] : [];
  });
}

/** Segments of one row as one. */
const joined = (row: readonly Segment[]): Segment => ({
  ...row[0]!,
  words: row.map((s) => s.words).join(' '),
  right: Math.max(...row.map((s) => s.right)),
  bold: row.every((s) => s.bold),
});

/**
 * Rows in reading order. Where rows have a left and a right part (letterhead, signature), the whole left column comes before the
 * right one.
 */
function inOrder(all: readonly Segment[][], width: number): Segment[] {
  const out: Segment[] = [];
  const middle = width / 2;
  const half = (s: Segment) =>
    s.right < middle + 25 ? 'left' : s.x > middle - 60 ? 'right' : 'both';
  // Words spread over their column are one.
  const rows = all.map((row) =>
    row.length < 3 || row.some((s) => half(s) === 'both')
      ? row
      : [...Map.groupBy(row, half).values()].map(joined),
  );
  for (let i = 0; i < rows.length;) {
    let end = i;
    let pairs = 0;
    while (
      end < rows.length &&
      rows[end]!.length <= 2 &&
      rows[end]!.every((s) => half(s) !== 'both')
    ) {
      const row = rows[end]!;
      if (row.length === 2 && half(row[0]!) === 'left' && half(row[1]!) === 'right') pairs += 1;
      end += 1;
    }
    const recipients = rows.slice(i, end).some((row) => row[0]!.words.startsWith('Nơi nhận'));
    // Short lines at the end of the run that stand on the left alone are ordinary lines again; not the last recipients.
    while (
      !(recipients && /^[-–+]\s/u.test(rows[end - 1]?.[0]?.words ?? '')) &&
      end > i &&
      rows[end - 1]!.length === 1 &&
      half(rows[end - 1]![0]!) === 'left' &&
      rows[end - 1]![0]!.right < middle - 40 &&
      pairs < 2
    )
      end -= 1;
    const halves = new Set(rows.slice(i, end).flat().map(half));
    // Columns of a letterhead may share no baseline at all.
    const official =
      halves.size === 2 &&
      isOfficial(
        rows
          .slice(i, end)
          .flat()
          .map((s) => s.words)
          .join('\n'),
      );
    if ((pairs > 0 || official) && end - i >= 2) {
      // Lines before the first pair belong to no column.
      while (
        !official &&
        rows[i]!.length === 1 &&
        !rows.slice(i, i + 2).some((r) => r.length === 2)
      )
        out.push(...rows[i++]!);
      const run = rows.slice(i, end).flat();
      out.push(...run.filter((s) => half(s) === 'left'), ...run.filter((s) => half(s) === 'right'));
      i = end;
    } else {
      out.push(joined(rows[i]!));
      i += 1;
    }
  }
  return out;
}

/** Lines of a page in reading order. @param words those in no table */
export const pdfLines = (words: readonly PdfWord[], width: number): readonly Segment[] =>
  inOrder(segmentsOf(words, 2.2), width);
