import type { Line } from '../read/line.ts';
import type { Change } from './clean.ts';
import { isCutOff, joinWrapped } from './cut-off.ts';
import { isBullet, markOf, type Mark } from './mark.ts';
import { SeriesOfMarks } from './series.ts';

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

const ended = /(?:[.;:!?…]|\.\/\.)["”’)\]]*$/u;
const unfinished = (words: string): boolean => !ended.test(words);
/** How a line ends that surely goes on, where the next begins with a number, and where it begins with anything. */
const beforeNumber =
  /(?:^|\s)(?:năm|tháng|quý|ngày|trên|dưới|hơn|khoảng|gần|đạt|chiếm|tối thiểu|ít nhất)$/iu;
const beforeWords = /(?:^|\s)(?:của|và|hoặc|các|những|cho|với|theo|tại|bởi|từ|đến|là|về)$/u;
const alone = /^(?:Điều|Chương|Mục|Phần|ĐIỀU|CHƯƠNG|MỤC|PHẦN)$/u;
const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? 0;

/** How wide the lines of a file are, and whether they were wrapped at all. */
interface Width {
  /** The file tags its paragraphs, and the tags span lines: they can be believed. */
  readonly tagged: boolean;
  readonly wrapped: boolean;
  /** The next word would still have stood on this line: its end was meant. */
  readonly fits: (line: Line, next: Line) => boolean;
  /** First lines of paragraphs are short for no reason (words cut out of HTML source). */
  readonly ragged: boolean;
}

function widthOf(lines: readonly Line[]): Width {
  const tagged =
    lines.filter((l, i) => l.block !== undefined && l.block === lines[i + 1]?.block).length >
    lines.length * 0.2;
  const firstWord = (line: Line) => line.words.split(' ')[0] ?? '';
  const placed = lines.filter((l) => l.right !== undefined && l.x !== undefined);
  if (placed.length > lines.length / 2) {
    const right = percentile(
      placed.map((l) => l.right ?? 0),
      0.93,
    );
    return {
      tagged,
      wrapped: true,
      ragged: false,
      fits: (line, next) => {
        const width = (line.right ?? 0) - (line.x ?? 0);
        const each = width / Math.max(1, line.words.length);
        return (line.right ?? 0) + each * (firstWord(next).length + 1.5) < right;
      },
    };
  }
  const lengthOf = (line: Line) => line.columns?.end ?? line.words.length;
  const lengths = lines.map(lengthOf);
  const width = percentile(lengths, 0.98);
  const goesOn = lines.filter(
    (l, i) =>
      lengthOf(l) > width * 0.7 &&
      !ended.test(l.words) &&
      /^(?:[-–] )?\p{Ll}/u.test(lines[i + 1]?.words ?? ''),
  ).length;
  const wrapped =
    width <= 130 &&
    (goesOn >= 1 || lengths.filter((n) => n > width * 0.7).length > lines.length * 0.25);
  const fits = (line: Line, next: Line) => lengthOf(line) + 1 + firstWord(next).length < width - 1;
  // Lines that surely go on, since the next begins in lower case: if many are short, length says little.
  const sure = lines.filter(
    (l, i) =>
      markOf(l.words) !== null &&
      /^\p{Ll}/u.test(lines[i + 1]?.words ?? '') &&
      !ended.test(l.words),
  );
  const short = sure.filter((l) => lengthOf(l) < width * 0.7).length;
  return { tagged, wrapped, fits, ragged: wrapped && sure.length > 5 && short > sure.length * 0.3 };
}

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
  const paragraphs: Paragraph[] = [];
  let open: { words: string; mark: Mark | null; first: Line; last: Line; count: number } | null =
    null;

  const close = () => {
    if (open === null) return;
    // The mark is read again from all the words: "Điều" and "2." may have stood on two lines.
    const mark = open.mark === null ? null : markOf(open.words);
    paragraphs.push({
      kind: 'paragraph',
      words: open.words,
      mark,
      at: open.first.at,
      bold: open.first.bold === true,
      size: open.first.size,
    });
    open = null;
  };
  const ask = (line: Line, ask: string) => questions.push({ at: line.at, ask });

  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const begins = alone.test(line.words)
      ? markOf(`${line.words} ${next?.words ?? ''}`)
      : markOf(line.words);
    const fit = begins === null ? 'none' : series.fit(begins);
    const previous = open;
    const goesOn = previous !== null && continues(previous, line, next, begins, fit);
    if (goesOn && previous !== null) {
      const joined = joinWrapped(previous.words, previous.last, line);
      const [head = '', tail = ''] = joined.cut ?? [];
      if (/\p{L}-$/u.test(head) && !/\d[-/]\p{Lu}+-$/u.test(head))
        ask(
          line,
          `“${head}” ở cuối dòng đã nối liền với “${tail}” thành “${head}${tail}”: đúng không, hay là hai từ?`,
        );
      changes.push(...joined.changes);
      // "Điều" or "b)" alone on a line is no first line yet.
      if (!alone.test(previous.words) && previous.mark?.printed !== previous.words)
        previous.count += 1;
      previous.words = joined.words;
      previous.last = line;
      return;
    }
    close();
    const mark = begins !== null && fit !== 'none' ? begins : null;
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
    open = { words: line.words, mark, first: line, last: line, count: 1 };
  });
  close();
  return { paragraphs, changes, questions };

  function continues(
    { words, mark, last, count }: NonNullable<typeof open>,
    line: Line,
    next: Line | undefined,
    begins: Mark | null,
    fit: 'next' | 'gap' | 'none',
  ): boolean {
    if (alone.test(words)) return true;
    if (line.apart === true || line.whole || last.whole) return false;
    const bare = mark !== null && words.replace(/\s+/g, ' ') === mark.printed;
    if (bare && begins === null) return true;
    if (!width.wrapped) return false;
    if (
      width.tagged &&
      last.block !== undefined &&
      line.block !== undefined &&
      last.page === line.page
    ) {
      if (last.block === line.block)
        return begins === null || isBullet(begins.scheme) || fit === 'none' || unfinished(words);
      if (ended.test(words) || begins !== null) return false;
    }
    if (line.gap && ended.test(words)) return false;
    const open = unfinished(words);
    if (begins !== null) {
      if (isBullet(begins.scheme)) {
        if (line.gap || begins.scheme === 'cham') return false;
        // "2021 ⏎ - 2025", "kinh tế ⏎ - xã hội": a dash inside a sentence.
        return (
          open &&
          !/[,]$/.test(words) &&
          (/^\p{Ll}/u.test(begins.rest) ||
            (/\d$/.test(words) && /^\d{4}/.test(begins.rest)) ||
            // "đạt 1,5 ⏎ - 2%", where the line was full; after a year a bullet begins.
            (/(?<!\d)\d{1,3}(?:,\d+)?$/.test(words) &&
              /^\d{1,3}(?:,\d+)?\s*%/.test(begins.rest) &&
              !width.fits(last, line)))
        );
      }
      if (fit === 'next') return false;
      if (fit === 'gap') return open && !line.gap;
      return open || !line.gap;
    }
    if (isCutOff(last.words, line.words)) return true;
    if (/^[\p{Ll},;.)%…/]/u.test(line.words)) return true;
    if (line.gap) return false;
    if (
      beforeWords.test(words) ||
      (beforeNumber.test(words) && /^(?:\d|[IVX]+\s)/u.test(line.words))
    )
      return true;
    if (last.bold === true && line.bold !== true && line.bold !== undefined) return false;
    const meant = width.fits(last, line) && !(width.ragged && count === 1 && open);
    if (open) {
      const runIn =
        /^\p{Lu}.{2,80}:$/u.test(line.words) && next !== undefined && markOf(next.words) !== null;
      if (runIn && mark !== null && words.length < 60) return false;
      return !meant;
    }
    if (meant) return false;
    if (last.x !== undefined && line.x !== undefined && line.x > last.x + 8 && count > 1)
      return false;
    if ((line.columns?.first ?? 0) > (last.columns?.first ?? 0) + 2 && count > 1) return false;
    ask(
      line,
      `dòng này được nối vào đoạn trước (“…${words.slice(-30)}” + “${line.words.slice(0, 30)}…”): đúng không, hay là đoạn mới?`,
    );
    return true;
  }
}
