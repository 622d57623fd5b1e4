import { getDocumentProxy } from 'unpdf';
import { Refusal } from '../../model/refusal.ts';
import { refuseLegacy } from './decode.ts';
import { isLayoutTable, isOfficial } from './layout-table.ts';
import { drawn, wordGap, type Drawn, type Page } from './pdf-drawn.ts';
import { cellAt, gridsOf, mergedWith, placesOf, type Grid, type Tagged } from './pdf-tables.ts';
import { isMerged, merged, SourceWriter } from './source-writer.ts';
import type { Received } from './line.ts';

/** Letters as drawn, measured from the corner of the page, and where the file says that they stand. */
interface Word extends Omit<Drawn, 'marked'> {
  readonly block: string | undefined;
  readonly cell: CellPlace | null;
}

/** The cell of a ruled or tagged table. */
interface CellPlace {
  /** Which table of the page. */
  readonly table: string;
  readonly row: number;
  readonly column: number;
  /** How many columns its row has at least. */
  readonly columns: number;
  /** Where the rules say that it stands. */
  readonly ruled: { readonly grid: Grid; readonly row: number } | null;
}

/** Words of one baseline that stand together. */
interface Segment {
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

interface PageWords {
  readonly words: readonly Word[];
  readonly width: number;
  readonly height: number;
  readonly pictures: number;
  readonly unseen: number;
}

async function wordsOf(page: Page, number: number): Promise<PageWords> {
  const tree = (await page.getStructTree().catch(() => null)) as Tagged | null;
  const { words, strokes, pictures, unseen } = await drawn(page);
  const places = placesOf(tree, number);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const grids = gridsOf(strokes).filter((g) => g.box.right - g.box.x < (right - left) * 0.98);
  return {
    words: words.map(({ marked, ...word }): Word => {
      const { x, y, size } = word;
      const place = marked === null ? undefined : places.get(marked);
      const middle = x + Math.min(word.right - x, 4) / 2;
      const at = grids.findIndex(
        ({ box }) => middle > box.x && middle < box.right && y > box.y && y < box.top,
      );
      const grid = grids[at];
      const ruled = grid === undefined ? null : cellAt(grid, middle, y + size * 0.3);
      const columns = grid === undefined ? 0 : grid.columns.length - 1;
      const inGrid = grid === undefined || ruled === null ? null : { grid, row: ruled.row };
      const { cell: tagged, block } = place ?? {};
      // Tags know the rows, rules know the columns: a row with merged cells has fewer tagged ones.
      const cell: CellPlace | null =
        tagged !== undefined
          ? {
              table: `t${tagged.table}`,
              row: tagged.row,
              column: ruled?.column ?? tagged.column,
              columns: Math.max(columns, tagged.columns),
              ruled: inGrid,
            }
          : ruled !== null
            ? { table: `g${at}`, ...ruled, columns, ruled: inGrid }
            : null;
      return { ...word, x: x - left, right: word.right - left, y: y - bottom, block, cell };
    }),
    width: right - left,
    height: top - bottom,
    pictures,
    unseen,
  };
}

/** Words on the same baseline, left to right, a space where there is room for one; a wide gap begins a new segment. */
function segmentsOf(words: readonly Word[], wide: number): Segment[][] {
  const rows: Word[][] = [];
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

/** A table as one page holds it. */
interface PageTable {
  readonly key: string;
  readonly rows: string[][];
  readonly columns: number;
  readonly top: number;
}

/** The ruled and tagged tables of a page, without those that only set a letterhead; cells that are one with another say so. */
function tablesOf({ words: all }: PageWords): PageTable[] {
  const tables = Map.groupBy(
    all.flatMap((word) => (word.cell === null ? [] : [{ word, cell: word.cell }])),
    ({ cell }) => cell.table,
  );
  return [...tables].flatMap(([key, placed]) => {
    const full = placed.filter(({ word }) => word.words.trim() !== '');
    const columns = Math.max(...full.map(({ cell }) => Math.max(cell.columns, cell.column + 1)));
    const rows = [...new Set(full.map(({ cell }) => cell.row))]
      .sort((a, b) => a - b)
      .map((row) => {
        const own = placed.filter(({ cell }) => cell.row === row);
        const ruled = own.flatMap(({ cell }) => cell.ruled ?? [])[0];
        return Array.from({ length: columns }, (_, column) => {
          const inside = own.filter(({ cell }) => cell.column === column);
          const words = segmentsOf(
            inside.map(({ word }) => word),
            1e6,
          )
            .flat()
            .map((s) => s.words.trim())
            .join(' ')
            .replace(/\s+/gu, ' ')
            .trim();
          return words === '' && ruled !== undefined
            ? mergedWith(ruled.grid, ruled.row, column)
            : words;
        });
      });
    if (isLayoutTable(rows.flat().join(' '), rows.length, columns)) return [];
    return [{ key, rows, columns, top: Math.max(...full.map(({ word }) => word.y)) }];
  });
}

const faceOf = (words: string): string => words.replace(/\d+/g, '#').replace(/\s+/gu, ' ').trim();

/** The same without tables that repeat on three pages or more: they are running heads set in a frame. */
function withoutHeads(pages: readonly PageTable[][]): PageTable[][] {
  const face = (table: PageTable) => faceOf(table.rows.flat().join(' '));
  const count = new Map<string, number>();
  for (const table of pages.flat()) count.set(face(table), (count.get(face(table)) ?? 0) + 1);
  return pages.map((own) => own.filter((t) => (count.get(face(t)) ?? 0) < 3));
}

/** The words of a row, as a question names it. */
const rowFace = (row: readonly string[]): string =>
  row
    .filter((c) => c !== '' && !isMerged(c))
    .join(' ')
    .slice(0, 50);
/** The words of the lowest cell of a column that has its own. */
const cellAbove = (rows: readonly (readonly string[])[], column: number): string =>
  rows.findLast((row) => row[column] !== merged.above)?.[column] ?? '';

/** Refusals of pdf.js, in plain words. */
function pdfRefusal(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new Refusal(
        'tệp PDF này có mật khẩu.',
        'Mở bằng mật khẩu, lưu một bản không mật khẩu rồi chạy lại.',
      )
    : new Refusal(
        'tệp PDF này hỏng, không mở được.',
        'Tải lại tệp; nếu vẫn hỏng thì tìm bản khác của văn bản.',
      );
}

/** A PDF with words: its lines with their places, its ruled or tagged tables. */
export async function readPdf(bytes: Uint8Array): Promise<Received> {
  let document;
  try {
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    throw pdfRefusal(error);
  }
  const told: string[] = [];
  const pages: PageWords[] = [];
  try {
    for (let n = 1; n <= document.numPages; n += 1)
      pages.push(await wordsOf(await document.getPage(n), n));
  } catch (error) {
    throw pdfRefusal(error);
  }
  const letters = pages.map((p) =>
    p.words.reduce((n, w) => n + (w.words.match(/\p{L}/gu)?.length ?? 0), 0),
  );
  const empty = letters.filter((n) => n < 15).length;
  if (empty === pages.length)
    throw new Refusal(
      'tệp PDF này là bản quét: không có lớp chữ.',
      'Tìm bản PDF có chữ hay bản DOCX; chương trình không tự đoán chữ từ ảnh.',
    );
  const bare = pages.flatMap((p, i) => ((letters[i] ?? 0) < 15 && p.pictures > 0 ? [i + 1] : []));
  if (bare.length > 0)
    throw new Refusal(
      `trang ${bare.join(', ')} của tệp PDF này chỉ có ảnh, không có lớp chữ.`,
      'Thêm một phần văn bản mà thiếu phần kia là sai: tìm bản có chữ ở mọi trang, hoặc cắt các trang ấy ra nếu không phải văn bản.',
    );
  if (pages.some((p) => p.unseen > 0 && p.pictures > 0))
    told.push(
      'PDF là bản quét có lớp chữ do máy nhận dạng (OCR): chữ có thể sai, phải đọc lại từng chữ với bản in.',
    );
  const strange = pages.reduce(
    (n, p) =>
      n + p.words.reduce((m, w) => m + (w.words.match(/[\ufffd\ue000-\uf8ff]/gu)?.length ?? 0), 0),
    0,
  );
  if (strange > 20)
    throw new Refusal(
      `phông trong tệp PDF này không nói chữ nào là chữ nào (${strange} ký tự không đọc được).`,
      'Tìm bản DOCX hay bản PDF khác của văn bản.',
    );

  const out = new SourceWriter();
  // A table is written when something else follows it: after the running heads that lie between its pages.
  let open: { columns: number; rows: string[][]; page: number } | null = null;
  const asks = new Map<readonly string[], string>();
  const closeTable = () => {
    if (open !== null) out.table(open.rows, open.page, asks);
    open = null;
  };
  const tables = withoutHeads(pages.map(tablesOf));
  const lines = pages.map((page, index) => {
    const inTable = new Set((tables[index] ?? []).map((t) => t.key));
    const loose = page.words.filter((w) => w.cell === null || !inTable.has(w.cell.table));
    return inOrder(segmentsOf(loose, 2.2), page.width);
  });
  const repeated = new Map<string, number>();
  for (const own of lines)
    for (const words of new Set(own.map((s) => faceOf(s.words))))
      repeated.set(words, (repeated.get(words) ?? 0) + 1);
  pages.forEach((page, index) => {
    const number = index + 1;
    const read = tables[index] ?? [];
    const segments = lines[index] ?? [];
    const steps = segments
      .slice(1)
      .map((s, i) => (segments[i]?.y ?? 0) - s.y)
      .filter((d) => d > 4)
      .sort((a, b) => a - b);
    const usual = steps[Math.floor(steps.length / 2)] ?? 14;
    const waiting = [...read].sort((a, b) => b.top - a.top);
    let previous: Segment | undefined;
    const place = () => {
      const table = waiting.shift();
      if (table === undefined) return;
      // A table that goes on over the page has as many columns, and nothing but running heads lies between.
      const continues: boolean =
        open !== null && open.page !== number && open.columns === table.columns;
      if (continues && open !== null) {
        // Its head may be printed again, of one row or of several.
        let again = 0;
        while (
          again < table.rows.length &&
          JSON.stringify(table.rows[again]) === JSON.stringify(open.rows[again])
        )
          again += 1;
        const [first, ...others] = table.rows.slice(again);
        const last = open.rows.at(-1);
        if (
          first !== undefined &&
          last !== undefined &&
          first[0] === '' &&
          first.some((c) => c !== '')
        ) {
          open.rows[open.rows.length - 1] = last.map((cell, c) =>
            [cell, first[c] ?? '']
              .filter((w, n) => w !== '' && (n === 0 || !isMerged(w)))
              .join(' '),
          );
          told.push(
            `Bảng qua trang ${number}: hàng “${last.join(' ').slice(0, 40)}…” được nối với phần còn lại ở trang sau, hãy xem lại.`,
          );
        } else if (first !== undefined) {
          // A cell over two pages has its words on the first; the second only leaves it empty.
          const c = first.findIndex(
            (cell, n) => cell === '' && others[0]?.[n] === merged.above && last?.[n] !== '',
          );
          if (c >= 0)
            asks.set(
              first,
              `ô thứ ${c + 1} của hàng “${rowFace(first)}”, đầu trang ${number}, trống: gộp với ô “${cellAbove(open.rows, c).slice(0, 40)}” ở trang trước (ghi ↑) hay để trống?`,
            );
          open.rows.push(first);
        }
        open.rows.push(...others);
        open.page = number;
      } else {
        closeTable();
        open = { columns: table.columns, rows: [...table.rows], page: number };
      }
    };
    const margin = page.height * 0.08;
    for (const segment of segments) {
      while ((waiting[0]?.top ?? -1) > segment.y) place();
      const head =
        segment.y > page.height - margin ||
        segment.y < margin ||
        (repeated.get(faceOf(segment.words)) ?? 0) >= 3;
      // Words between two parts of a table, other than running heads, end it.
      if (open !== null && !head) closeTable();
      const gap = previous !== undefined && previous.y - segment.y > usual * 1.35;
      out.line(segment.words.replace(/\s+/gu, ' ').trim(), {
        page: number,
        x: segment.x,
        right: segment.right,
        y: page.height - segment.y,
        size: segment.size,
        bold: segment.bold,
        gap,
        ...(segment.block === undefined ? {} : { block: segment.block }),
        ...(segment.raised === undefined
          ? {}
          : {
              ask: `“${segment.raised}” in nhỏ và cao trong “…${segment.words.slice(-30)}”: dấu chú thích (viết <Dau>${segment.raised}</Dau>, lời của nó ở cuối trang là <ChuThich so="${segment.raised}">) hay số mũ?`,
            }),
      });
      previous = segment;
    }
    while (waiting.length > 0) place();
  });
  closeTable();
  const received = out.received(told);
  refuseLegacy(received.source);
  return received;
}
