import { operatorIn } from '../../domain/compare/operator.ts';
import { numbersIn } from '../../domain/words/number-words.ts';
import { parseNumber } from '../../domain/words/numbers.ts';
import type { Clause } from '../../model/clause.ts';
import type { StatementData } from '../../schemas/statement.ts';
import { governingYear, sectionOf } from './governing.ts';

/** A drafted statement: all that the words say; the measure is for the editor to choose. */
export type DraftStatement = Omit<StatementData, 'indicator' | 'operator' | 'year'> & {
  readonly operator: NonNullable<StatementData['operator']>;
  readonly year: number | null;
  /** What to look at again, in Vietnamese. */
  readonly doubts: readonly string[];
};

const number = String.raw`\d+(?:[.,]\d+)*`;
const before = String.raw`(?:(?:đạt|chiếm|ở mức|tăng|giảm)\s+)?(?:(?:tỷ|tỉ) lệ\s+)?(?:(?:tối thiểu|ít nhất|tối đa|trên|hơn|khoảng|không quá|không dưới|dưới|gần|từ)\s+)*`;
const percent = new RegExp(
  String.raw`(?<![\d,.])${before}${number}\s*%?(?:\s*(?:-|–|đến)\s*${number})?\s*%(?:(?:(?!từ\s)[^.;,:%]){0,60}?(?<!tuổi\s)trở lên)?`,
  'giu',
);

/** Where the sentence around a place begins and ends; a full stop in a number or an abbreviation ends none. */
function sentenceAround(words: string, at: number): string {
  const ends = [...words.matchAll(/[.?!](?:["”’)\]]*)(?=\s+[\p{Lu}“"(\d]|$)/gu)].map(
    (m) => m.index + m[0].length,
  );
  const start = ends.filter((e) => e <= at).at(-1) ?? 0;
  const end = ends.find((e) => e > at) ?? words.length;
  return words.slice(start, end).trim();
}

/** The part of a sentence that is one statement: cut at ";", then at "," where several numbers share a piece. */
function partAround(sentence: string, at: number): string {
  const cut = (sign: RegExp, text: string, from: number): readonly [number, number] => {
    const ends = [...text.matchAll(sign)].map((m) => m.index);
    return [
      (ends.filter((e) => e < from).at(-1) ?? -1) + 1,
      ends.find((e) => e >= from) ?? text.length,
    ];
  };
  const [start, end] = cut(/;/g, sentence, at);
  let part = sentence.slice(start, end);
  if ((part.match(/%/g) ?? []).length > 1) {
    const [a, b] = cut(/,(?=\s)/g, part, at - start);
    const narrow = part.slice(a, b);
    if ((narrow.match(/%/g) ?? []).length === 1) part = narrow;
  }
  return part.trim().replace(/[.;,]$/, '');
}

const verbs =
  /\s(?:được|có|tham gia|sử dụng|triển khai|thực hiện|hoàn thành|hoàn thiện|kết nối|biết|hài lòng|đánh giá|áp dụng|phải|đảm bảo|bảo đảm|cung cấp|tiến hành|dùng|đều|đạt|vào|tiếp cận|duy trì|đủ điều kiện|thuộc diện|cập nhật|ứng dụng|trao đổi|giảm|tăng)(?!\p{L})/u;

/** What the share is counted over, in the words of the sentence: "100% cơ quan nhà nước cung cấp …", "Tỷ lệ hộ gia đình có …", "Tỷ trọng … trên GRDP". */
function denominatorOf(part: string, value: string): string | null {
  const clean = (s: string | undefined): string | null => {
    const words =
      s
        ?.trim()
        .replace(/^(?:các|số|của)\s+(?=\p{L}+\s)/u, (m) => m)
        .replace(/[,;:.]$/, '') ?? '';
    return words === '' || words.length > 140 ? null : words;
  };
  const share =
    /(?:Tỷ|tỷ|Tỉ|tỉ) (?:trọng|lệ) .*?\s(?:trong|trên)\s+(?!\d)(.+?)(?=\s(?:đạt|chiếm|trên\s\d|tối thiểu|của tỉnh)|$)/u.exec(
      part,
    );
  if (share !== null && /lực lượng|tổng|GRDP|GDP/u.test(share[1] ?? '')) return clean(share[1]);
  const ratio = /(?:Tỷ|tỷ|Tỉ|tỉ) lệ\s+(.+?)$/u.exec(part);
  if (ratio !== null && part.indexOf(value) > (ratio.index ?? 0))
    return clean(
      verbs.exec(ratio[1] ?? '') === null ? undefined : (ratio[1] ?? '').split(verbs)[0],
    );
  const after = part.slice(part.indexOf(value) + value.length);
  if (/^\s*(?:GRDP|GDP)/u.test(after)) return /GRDP|GDP/u.exec(after)?.[0] ?? null;
  const stop = verbs.exec(after);
  if (!/^\s\p{Ll}/u.test(after) && !/^\s\p{Lu}/u.test(after)) return null;
  return clean(stop === null ? after.split(/[,;(]/u)[0] : after.slice(0, stop.index));
}

/** The cell of a row in which a place stands, and the year that the head of its column gives. */
function cellAt(
  { cells = [], words }: Clause,
  head: Clause | undefined,
  at: number,
): { readonly words: string; readonly year: number | null } | null {
  const i = cells.findLastIndex((c) => c.start <= at);
  const cell = cells[i];
  if (cell === undefined) return null;
  const { column } = cell;
  const ofHead = head?.table?.rows.flat().filter((c) => c.column === column && c.colspan === 1);
  const years = (ofHead ?? []).flatMap(
    (c) =>
      c.runs
        .map((r) => r.text)
        .join('')
        .match(/(?<!\d)20[0-6]\d(?!\d)/g) ?? [],
  );
  const end = cells.slice(i + 1).find((c) => c.start > cell.start)?.start ?? words.length;
  return {
    words: words.slice(cell.start, end).trim(),
    year: years.length === 1 ? Number(years[0]) : null,
  };
}

/** Every number in "%" of a text as a drafted statement, in reading order. @param clauses all clauses of the text */
export function draftStatements(clauses: readonly Clause[]): DraftStatement[] {
  const byId = new Map(clauses.map((c) => [c.id, c]));
  return clauses.flatMap((clause) => {
    let n = 0;
    return [...clause.words.matchAll(percent)].map((found): DraftStatement => {
      n += 1;
      const valueWords = found[0].trim();
      const at = found.index + (found[0].length - found[0].trimStart().length);
      const cell = cellAt(clause, byId.get(clause.parent ?? ''), at);
      // A cell that says what it counts is a sentence; one that is only a number needs its row.
      const speaks = cell !== null && /\p{L}{2}/u.test(cell.words.replace(valueWords, ''));
      const quote = speaks
        ? sentenceAround(cell.words, cell.words.indexOf(valueWords) + valueWords.length - 1)
        : sentenceAround(clause.words, at + valueWords.length - 1);
      const inQuote = quote.indexOf(valueWords, Math.max(0, at - clause.words.indexOf(quote)));
      const words = partAround(quote, Math.max(0, inQuote));
      const operator = operatorIn(valueWords);
      const numbers = numbersIn(valueWords);
      const printed = [...valueWords.matchAll(/\d+(?:[.,]\d+)*/g)].map((m) => parseNumber(m[0]));
      const section = sectionOf(clause, byId);
      const { year, yearFrom, doubt } =
        cell !== null && !speaks && cell.year !== null
          ? { year: cell.year, yearFrom: 'heading' as const, doubt: null }
          : governingYear(clause, clauses, byId, found.index, section);
      const doubts = [
        ...(doubt === null ? [] : [doubt]),
        ...(/khoảng|gần|dưới|không quá|tối đa|không dưới/iu.test(valueWords)
          ? [`“${valueWords}”: mô hình không có dấu đúng cho lời này`]
          : []),
        ...((words.match(/%/g) ?? []).length > 1
          ? [
              speaks || cell === null
                ? 'phần câu này có hơn một con số: cắt "words" cho đúng'
                : 'hàng này có hơn một con số: xem năm và thước đo của cột nó',
            ]
          : []),
        ...(words.split(valueWords).length > 2
          ? ['lời của con số đứng hai lần trong "words": viết dài hơn']
          : []),
      ];
      const denominator = denominatorOf(words, valueWords);
      return {
        id: `${clause.id}.${n}`,
        clause: clause.id,
        kind: section === 'tinh-hinh' ? 'baseline' : 'target',
        section,
        year,
        yearFrom,
        operator,
        value: printed[0] ?? numbers[0] ?? 0,
        valueMax: operator === 'range' ? (printed[1] ?? null) : null,
        unit: '%',
        denominator: denominator !== null && quote.includes(denominator) ? denominator : null,
        quote,
        words,
        valueWords,
        note: null,
        doubts,
      };
    });
  });
}
