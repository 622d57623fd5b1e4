import type { Line, SourcePiece, Received } from './line.ts';

/** A mark of a footnote inside words: between these two signs, so that it can be told from a number. */
export const noteMark = (mark: string): string => `\ue010${mark}\ue011`;
const withoutMarks = (words: string): string => words.replace(/[\ue010\ue011]/gu, '');

/** What a cell says that is merged with the one to its left, or above: the signs of the MDX grammar. */
export const merged = { left: '←', above: '↑' } as const;
/** True for one of these signs. */
export const isMerged = (cell: string): boolean => cell === merged.left || cell === merged.above;

/** Writes the words of a file that is no plain text as `content/sources/<text>.txt`, one line a piece, and keeps where each stands. */
export class SourceWriter {
  private readonly lines: string[] = [];
  private readonly pieces: SourcePiece[] = [];
  private tables = 0;
  private gap = false;

  /** An empty line before the next. */
  space(): void {
    this.gap = true;
  }

  line(words: string, where: Partial<Line> = {}): void {
    this.lines.push(withoutMarks(words));
    this.pieces.push({
      kind: 'line',
      whole: false,
      gap: this.gap,
      ...where,
      words,
      at: this.lines.length,
    });
    this.gap = false;
  }

  /**
   * Rows of one table; the cells of a row stand on one line, tabs between them. Rows without words are left out.
   * @param asks what only the editor can tell of a row
   */
  table(
    rows: readonly (readonly string[])[],
    page?: number,
    asks: ReadonlyMap<readonly string[], string> = new Map(),
  ): void {
    this.tables += 1;
    for (const cells of rows) {
      if (cells.every((c) => c === '' || isMerged(c))) continue;
      this.lines.push(withoutMarks(cells.filter((c) => !isMerged(c)).join('\t')));
      this.pieces.push({
        kind: 'row',
        table: this.tables,
        cells,
        at: this.lines.length,
        ...(page === undefined ? {} : { page }),
        ...(asks.has(cells) ? { ask: asks.get(cells)! } : {}),
      });
    }
  }

  footnote(mark: string, words: string): void {
    this.lines.push(`${mark} ${words}`);
    this.pieces.push({ kind: 'footnote', mark, words, at: this.lines.length });
  }

  received(told: readonly string[]): Received {
    return { source: `${this.lines.join('\n')}\n`, pieces: this.pieces, told };
  }
}
