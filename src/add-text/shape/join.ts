import type { Line } from '../read/line.ts';
import type { Change } from './clean.ts';
import { joinWrapped } from './cut-off.ts';
import { goesOn, isAlone, type OpenParagraph } from './goes-on.ts';
import { widthOf } from './line-width.ts';
import { isBullet, markOf, type Mark } from './mark.ts';
import { SeriesOfMarks, type Fit } from './series.ts';

/** One paragraph: lines that were wrapped, joined again. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** All its words, mark included. */
  readonly words: string;
  readonly mark: Mark | null;
  /** First line of the source. */
  readonly at: number;
  readonly bold: boolean;
  readonly size: number | undefined;
}

/** Something that the editor must decide. */
export interface Question {
  readonly at: number;
  readonly ask: string;
}

export interface Joined {
  readonly paragraphs: readonly Paragraph[];
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
}

/** The mark is read again from all the words: "Điều" and "2." may have stood on two lines. */
const paragraphOf = ({ words, mark, first }: OpenParagraph): Paragraph => ({
  kind: 'paragraph',
  words,
  mark: mark === null ? null : markOf(words),
  at: first.at,
  bold: first.bold === true,
  size: first.size,
});

const goneOn = ({ words }: OpenParagraph, line: Line): string =>
  `dòng này được nối vào đoạn trước (“…${words.slice(-30)}” + “${line.words.slice(0, 30)}…”): đúng không, hay là đoạn mới?`;
const madeOne = (head: string, tail: string): string =>
  `“${head}” ở cuối dòng đã nối liền với “${tail}” thành “${head}${tail}”: đúng không, hay là hai từ?`;

/**
 * Joins wrapped lines into paragraphs. A line goes on unless the next begins with a mark that fits its series, or both its end and
 * the next one's beginning say that a paragraph ends. Where that is unsure it asks.
 * @param measured all lines of the file: their width says where a line was full
 * @param series the numbers met before these lines in the same scope
 */
export function joinLines(
  lines: readonly Line[],
  measured: readonly Line[] = lines,
  series = new SeriesOfMarks(),
): Joined {
  const changes: Change[] = [];
  const questions: Question[] = [];
  const width = widthOf(measured);
  const paragraphs: OpenParagraph[] = [];
  const ask = (line: Line, ask: string) => questions.push({ at: line.at, ask });

  /** Adds a line to the paragraph that it goes on. */
  const add = (open: OpenParagraph, line: Line): void => {
    const joined = joinWrapped(open.words, open.last, line);
    const [head = '', tail = ''] = joined.cut ?? [];
    if (/\p{L}-$/u.test(head) && !/\d[-/]\p{Lu}+-$/u.test(head)) ask(line, madeOne(head, tail));
    changes.push(...joined.changes);
    // "Điều" or "b)" alone on a line is no first line yet.
    if (!isAlone(open.words) && open.mark?.printed !== open.words) open.count += 1;
    open.words = joined.words;
    open.last = line;
  };

  /** Begins a paragraph with a line, and with its mark if that fits. */
  const begin = (line: Line, begins: Mark | null, fit: Fit): void => {
    const mark = fit === 'none' ? null : begins;
    if (begins !== null && mark === null && !isBullet(begins.scheme))
      ask(
        line,
        `“${begins.printed}” không nối tiếp số nào ở trên, nên đọc là lời thường: đúng không?`,
      );
    if (mark !== null) {
      if (fit === 'gap')
        ask(
          line,
          `“${mark.printed}” không phải số kế tiếp: văn bản in sót số, hay đây là chữ giữa câu?`,
        );
      series.take(mark);
    }
    paragraphs.push({ words: line.words, mark, first: line, last: line, count: 1 });
  };

  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const begins = markOf(isAlone(line.words) ? `${line.words} ${next?.words ?? ''}` : line.words);
    const fit = begins === null ? 'none' : series.fit(begins);
    const open = paragraphs.at(-1);
    const on = open !== undefined && goesOn(open, { line, next, begins, fit }, width);
    if (open === undefined || on === false) {
      begin(line, begins, fit);
      return;
    }
    if (on === 'unsure') ask(line, goneOn(open, line));
    add(open, line);
  });
  return { paragraphs: paragraphs.map(paragraphOf), changes, questions };
}
