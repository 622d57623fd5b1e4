import { comparingWords } from '../../domain/compare/comparison-words.ts';
import type { Line } from '../read/line.ts';
import { isCutOff } from './cut-off.ts';
import { ended, type Width } from './line-width.ts';
import { isBullet, markOf, type Mark } from './mark.ts';
import type { Fit } from './series.ts';

/** Lines that were joined so far, and may go on. */
export interface OpenParagraph {
  words: string;
  readonly mark: Mark | null;
  readonly first: Line;
  last: Line;
  /** How many lines it has, without a mark alone on its line. */
  count: number;
}

/** A line that may go on a paragraph. */
export interface NextLine {
  readonly line: Line;
  /** The line after it. */
  readonly next: Line | undefined;
  /** The mark that it begins with, and how that fits those before. */
  readonly begins: Mark | null;
  readonly fit: Fit;
}

/** How a line ends that surely goes on, where the next begins with a number, and where it begins with anything. */
const beforeNumber = new RegExp(
  String.raw`(?:^|\s)(?:năm|tháng|quý|ngày|đạt|chiếm|${comparingWords})$`,
  'iu',
);
const beforeWords = /(?:^|\s)(?:của|và|hoặc|các|những|cho|với|theo|tại|bởi|từ|đến|là|về)$/u;

const unfinished = (words: string): boolean => !ended.test(words);

/** "Điều" alone: its number stands on the next line. */
export const isAlone = (words: string): boolean =>
  /^(?:Điều|Chương|Mục|Phần|ĐIỀU|CHƯƠNG|MỤC|PHẦN)$/u.test(words);

/** What the tags of the file say; null when they say nothing of it. */
function tagsSay(
  { words, last }: OpenParagraph,
  { line, begins, fit }: NextLine,
  width: Width,
): boolean | null {
  if (
    !width.tagged ||
    last.block === undefined ||
    line.block === undefined ||
    last.page !== line.page
  )
    return null;
  if (last.block === line.block)
    return begins === null || isBullet(begins.scheme) || fit === 'none' || unfinished(words);
  return ended.test(words) || begins !== null ? false : null;
}

/** Does a line with a mark go on, so that the mark is none? */
function isMarkInside(
  { words, last }: OpenParagraph,
  line: Line,
  begins: Mark,
  fit: Fit,
  width: Width,
): boolean {
  const open = unfinished(words);
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

/** Whether a line without a mark, after a whole sentence or inside one, was wrapped, by how full the line before it is. */
function isWrapped(
  { words, mark, last, count }: OpenParagraph,
  { line, next }: NextLine,
  width: Width,
): boolean | 'unsure' {
  const open = unfinished(words);
  const meant = width.fits(last, line) && !(width.ragged && count === 1 && open);
  if (open) {
    const runIn =
      /^\p{Lu}.{2,80}:$/u.test(line.words) && next !== undefined && markOf(next.words) !== null;
    return !(runIn && mark !== null && words.length < 60) && !meant;
  }
  const isIndented =
    count > 1 &&
    ((last.x !== undefined && line.x !== undefined && line.x > last.x + 8) ||
      (line.columns?.first ?? 0) > (last.columns?.first ?? 0) + 2);
  return meant || isIndented ? false : 'unsure';
}

/** Whether a line goes on the paragraph; 'unsure' when it does as far as can be told. */
export function goesOn(
  paragraph: OpenParagraph,
  following: NextLine,
  width: Width,
): boolean | 'unsure' {
  const { words, mark, last } = paragraph;
  const { line, begins, fit } = following;
  if (isAlone(words)) return true;
  if (line.apart === true || line.whole || last.whole) return false;
  const bare = mark !== null && words.replace(/\s+/g, ' ') === mark.printed;
  if (bare && begins === null) return true;
  if (!width.wrapped) return false;
  const tagged = tagsSay(paragraph, following, width);
  if (tagged !== null) return tagged;
  if (line.gap && ended.test(words)) return false;
  if (begins !== null) return isMarkInside(paragraph, line, begins, fit, width);
  if (isCutOff(last.words, line.words)) return true;
  if (/^[\p{Ll},;.)%…/]/u.test(line.words)) return true;
  if (line.gap) return false;
  if (beforeWords.test(words) || (beforeNumber.test(words) && /^(?:\d|[IVX]+\s)/u.test(line.words)))
    return true;
  if (last.bold === true && line.bold !== true && line.bold !== undefined) return false;
  return isWrapped(paragraph, following, width);
}
