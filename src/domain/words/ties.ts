/** A stretch of words and where a line may break in it: 'none' at any space, 'whole' nowhere, 'date' only before "năm". */
export interface Tied {
  readonly words: string;
  readonly tie: 'none' | 'whole' | 'date';
}

const number = String.raw`\d+(?:[.,]\d+)*`;
/** Words that stay on one line: "80 %", "6 - 8%", "khoản 2", "điểm đ", "phần II", "22-NQ/TU", "45/2020/NĐ-CP", "202/2025/QH15", "ngày 27 tháng 9 năm 2019". */
const patterns = [
  String.raw`(?<date>\d{1,2} tháng \d{1,2} năm \d{4})`,
  String.raw`\d+/\d{4}/\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)*`,
  String.raw`\d+[-/]\p{Lu}[\p{L}\d]*(?:[-/]\p{Lu}[\p{L}\d]*)+`,
  String.raw`${number} (?:- ${number} ?)?%`,
  String.raw`${number} - ${number}%?(?![-/\d])`,
  String.raw`(?:Điều|Khoản|Mục|điều|khoản|mục|thứ) \d+(?:\.\d+)*`,
  String.raw`(?:Phần|phần) [IVX]+(?!\p{L})`,
  String.raw`(?:Điểm|điểm) \p{Ll}{1,2}(?!\p{L})(?= khoản|,| Điều)`,
] as const;
/** A tie, with the character before it that shows that a word begins. */
const pattern = new RegExp(`(?<before>^|[^\\p{L}\\d/])(?<tie>${patterns.join('|')})`, 'gu');

/** Cuts words into stretches; joined, they are the words again. */
export function ties(words: string): readonly Tied[] {
  const out: Tied[] = [];
  let at = 0;
  for (const match of words.matchAll(pattern)) {
    const { before = '', tie = '', date } = match.groups ?? {};
    const from = match.index + before.length;
    if (from > at) out.push({ words: words.slice(at, from), tie: 'none' });
    out.push({ words: tie, tie: date === undefined ? 'whole' : 'date' });
    at = from + tie.length;
  }
  if (at < words.length) out.push({ words: words.slice(at), tie: 'none' });
  return out;
}

const span = (name: string, words: string): string => `<span class="${name}">${words}</span>`;

function tied({ words, tie }: Tied): string {
  if (tie === 'none') return words;
  if (tie === 'whole') return span('unbroken', words);
  const year = words.indexOf(' năm');
  return span(
    'unbroken-date',
    `${span('unbroken', words.slice(0, year))} ${span('unbroken', words.slice(year + 1))}`,
  );
}

/** A tag, or an element that is kept unchanged because it has no running words or may not contain elements; else running words. */
const parts =
  /(?<kept><(head|script|style|svg|textarea|select|pre)\b.*?<\/\2>|<(?:"[^"]*"|'[^']*'|[^'">])*>)|[^<]+/gs;

/**
 * A whole HTML page in which no line ends inside a tie. Its words stay the same. Done once on the finished page, since ties come out of 242
 * expressions in 58 templates, and one that is forgotten shows only on a narrow screen (build/DECISIONS.md).
 */
export const tiedHtml = (html: string): string =>
  html.replace(parts, (part, kept?: string) =>
    kept === undefined ? ties(part).map(tied).join('') : part,
  );
