import {
  comparingEnds,
  comparingSigns,
  comparingWords,
} from '../../domain/compare/comparison-words.ts';
import { operatorIn } from '../../domain/compare/operator.ts';
import { numbersIn } from '../../domain/words/number-words.ts';
import { parseNumber } from '../../domain/words/numbers.ts';
import { yearsIn } from '../../domain/words/years.ts';
import { columnName, isShareCell, yearOfColumn } from '../../domain/text/table-rows.ts';
import type { Cell, Clause } from '../../model/clause.ts';
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
const before = String.raw`(?:phấn đấu\s+)?(?:(?:đạt|chiếm|ở mức|tăng|giảm)\s+)?(?:(?:tỷ|tỉ) lệ\s+)?(?:(?:(?:${comparingWords}|từ)\s+(?:(?:đạt|chiếm)\s+)?)|${comparingSigns}\s*)*`;
const percent = new RegExp(
  String.raw`(?<![\d,.])${before}${number}\s*%?(?:\s*(?:[-–—]|đến)\s*${number})?\s*%(?:(?:(?!từ\s)[^.;,:%]){0,60}?(?<!tuổi\s)${comparingEnds})?`,
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

/** A number in "%", and where it stands. */
interface Share {
  readonly valueWords: string;
  readonly at: number;
  /** Its cell, where that says nothing besides the number: it needs the words of its row. */
  readonly bare: Cell | null;
  /** The words that hold it, and where they begin: those of its cell, or of the clause. */
  readonly within: string;
  readonly from: number;
}

/** Every number in "%" of words that begin at a place of their clause. */
const sharesIn = (within: string, from: number): Omit<Share, 'bare'>[] =>
  [...within.matchAll(percent)].map((m) => ({
    valueWords: m[0].trim(),
    at: from + m.index + (m[0].length - m[0].trimStart().length),
    within,
    from,
  }));

const cellWords = ({ runs }: Cell): string => runs.map((r) => r.text).join('');

/** Every number in "%" of a clause, in reading order; of a row cell by cell, with the numbers whose "%" stands in another cell. */
function sharesOf(clause: Clause, table: Clause['table']): Share[] {
  if (clause.cells === undefined)
    return sharesIn(clause.words, 0).map((s) => ({ ...s, bare: null }));
  return clause.cells.flatMap((cell): Share[] => {
    const within = cellWords(cell);
    const from = clause.words.indexOf(within, cell.start);
    if (isShareCell(cell, clause, table))
      return [{ valueWords: within.trim(), at: from, within, from, bare: cell }];
    return sharesIn(within, from).map((s) => ({
      ...s,
      bare: /\p{L}{2}/u.test(within.replace(s.valueWords, '')) ? null : cell,
    }));
  });
}

/** What a row counts: its first cell that is no number. */
const nameOfRow = ({ cells = [] }: Clause): string =>
  cells.map(cellWords).find((words) => /\p{L}{2}/u.test(words)) ?? '';

/** The words of a row that say a number alone in its cell: from its name to its last number, and from the number on where the name has the same. */
function rowWords(clause: Clause, { valueWords, at }: Share, numbers: readonly Share[]): string {
  const bare = numbers.filter((s) => s.bare !== null);
  const first = Math.min(...bare.map((s) => s.at));
  const end = Math.max(...bare.map((s) => s.at + s.valueWords.length));
  const [counted, named] = clause.cells ?? [];
  const start =
    counted !== undefined && named !== undefined && /^[\d.]+$/.test(cellWords(counted).trim())
      ? clause.words.indexOf(cellWords(named), named.start)
      : 0;
  const own = start < at && clause.words.slice(start, first).includes(valueWords) ? first : start;
  return clause.words.slice(Math.min(own, at), end);
}

/** The year of a row: of the column that says by when. */
function yearOfRow({ cells = [] }: Clause, table: Clause['table']): number[] {
  const until = cells.find((c) =>
    /thời (?:gian|hạn)|hoàn thành|tiến độ/iu.test(columnName(table, c.column)),
  );
  return until === undefined ? [] : [...new Set(yearsIn(cellWords(until)))];
}

/** Every number in "%" of a text as a drafted statement, in reading order. @param clauses all clauses of the text */
export function draftStatements(clauses: readonly Clause[]): DraftStatement[] {
  const byId = new Map(clauses.map((c) => [c.id, c]));
  return clauses.flatMap((clause) => {
    const { table } = byId.get(clause.parent ?? '') ?? {};
    const shares = sharesOf(clause, table);
    return shares.map((share, i): DraftStatement => {
      const { valueWords, at, bare, within, from } = share;
      const quote =
        bare === null ? sentenceAround(within, at - from + valueWords.length - 1) : clause.words;
      const inQuote = quote.indexOf(valueWords, Math.max(0, at - clause.words.indexOf(quote)));
      const words =
        bare === null ? partAround(quote, Math.max(0, inQuote)) : rowWords(clause, share, shares);
      const operator = operatorIn(valueWords);
      const numbers = numbersIn(valueWords);
      const printed = [...valueWords.matchAll(/\d+(?:[.,]\d+)*/g)].map((m) => parseNumber(m[0]));
      const section = sectionOf(clause, byId);
      const ofColumn = bare === null ? null : yearOfColumn(table, bare.column);
      const inCell = yearsIn(within).length > 0;
      const ofRow = ofColumn !== null || inCell ? [] : yearOfRow(clause, table);
      const { year, yearFrom, doubt } =
        ofColumn !== null
          ? { year: ofColumn, yearFrom: 'heading' as const, doubt: null }
          : ofRow.length > 0
            ? ofRow.length === 1
              ? { year: ofRow[0]!, yearFrom: 'sentence' as const, doubt: null }
              : {
                  year: null,
                  yearFrom: null,
                  doubt: `hạn của hàng có nhiều năm (${ofRow.join(', ')})`,
                }
            : governingYear(clause, clauses, byId, at, section);
      const named = bare === null ? null : nameOfRow(clause);
      const denominator = denominatorOf(
        named === null ? words : `${named} đạt ${valueWords}`,
        valueWords,
      );
      // "từ 68% lên 80%": where it begins is no goal.
      const begins =
        bare === null &&
        /^từ\s/iu.test(valueWords) &&
        /^\s(?:\p{Ll}+\s){0,3}(?:lên|xuống|còn)\s/u.test(quote.slice(inQuote + valueWords.length));
      const doubts = [
        ...(doubt === null ? [] : [doubt]),
        ...(begins ? ['mức xuất phát, không phải mục tiêu?'] : []),
        ...((words.match(/%/g) ?? []).length > 1 && bare === null
          ? ['phần câu này có hơn một con số: cắt "words" cho đúng']
          : []),
        ...(bare !== null && shares.length > 1
          ? ['hàng này có hơn một con số: xem năm và thước đo của cột nó']
          : []),
        ...(bare === null && words.split(valueWords).length > 2
          ? ['lời của con số đứng hai lần trong "words": viết dài hơn']
          : []),
      ];
      return {
        id: `${clause.id}.${i + 1}`,
        clause: clause.id,
        kind: section === 'tinh-hinh' ? 'baseline' : begins ? 'other' : 'target',
        section,
        year: begins ? null : year,
        yearFrom: begins ? null : yearFrom,
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
