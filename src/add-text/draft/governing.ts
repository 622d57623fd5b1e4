import { deadlinesOf, yearAfter } from '../../edition/year-holders.ts';
import { sectionsOf } from '../../domain/text/section-of.ts';
import { yearPattern, yearsIn } from '../../domain/words/years.ts';
import { lineageBy, type Clause } from '../../model/clause.ts';
import type { StatementData } from '../../schemas/statement.ts';

type Section = StatementData['section'];
/** Which part of the text a clause is in, by the nearest clause above that says so; targets where none does. */
export function sectionOf(clause: Clause, byId: ReadonlyMap<string, Clause>): Section {
  const [parent, ...others] = lineageBy((c) => byId.get(c.parent ?? ''))(clause);
  // The head of a table ("Chỉ tiêu") names columns, not a part of the text.
  const named =
    parent === undefined ? [] : sectionsOf(parent, others, ({ kind }) => kind !== 'bang');
  return named[0] ?? 'muc-tieu';
}

const year = new RegExp(String.raw`(?<![\d/.-])(${yearPattern})(?![\d/])`, 'g');
/** Years that are no time to reach a thing by: numbers and dates of texts, names in quotation marks. */
const withoutNames = (words: string): string =>
  words
    .replace(/[“"][^“”"]*[”"]/gu, (m) => ' '.repeat(m.length))
    .replace(/\d+(?:\/\d{4})?[-/]\p{Lu}[\p{L}-]*(?:\/\p{Lu}\p{L}*)?/gu, (m) => ' '.repeat(m.length))
    .replace(
      /(?<!(?:trước|đến|hết|tới) )ngày \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})/gu,
      (m) => ' '.repeat(m.length),
    )
    .replace(
      /(?:Chương trình|Chiến lược|Đề án|Kế hoạch|Quy hoạch|Nghị quyết|Quyết định) [^.;]*?(?:đến|kỳ|giai đoạn) [^.;]*?\d{4}(?:(?:,| và) (?:tầm nhìn|định hướng)[^.;,]*?\d{4})?/gu,
      (m) => ' '.repeat(m.length),
    );

const goalsIn = (words: string): { year: number; at: number }[] =>
  [...withoutNames(words).matchAll(year)].map((m) => ({ year: Number(m[1]), at: m.index }));

/** The year of a number, from where, and what is doubtful about it. */
export interface Governing {
  readonly year: number | null;
  readonly yearFrom: StatementData['yearFrom'];
  readonly doubt: string | null;
}
const none: Governing = { year: null, yearFrom: null, doubt: null };

/** "20%, đến năm 2030 đạt 30%": a year that opens the next part of the sentence, which has a number of its own. */
const ofNext = (between: string, after: string): boolean =>
  /(?:[,;]|\svà)\s*(?:phấn đấu\s+)?(?:đến|vào|trong|hết|tới)\s+(?:hết\s+|cuối\s+)?(?:năm\s+)?$/u.test(
    between,
  ) && /\d\s*%/.test(after);

/**
 * The year that governs a number: in its sentence before it, else after it; else, for a task, its deadline, and for a target the
 * nearest heading above with a year. Two years in that heading leave it open.
 * @param at where the number stands in the words of its clause
 */
export function governingYear(
  clause: Clause,
  clauses: readonly Clause[],
  byId: ReadonlyMap<string, Clause>,
  at: number,
  section: Section,
): Governing {
  const { words } = clause;
  const start = Math.max(words.slice(0, at).search(/[^.;]*$/u), 0);
  const rest = words.slice(at).search(/[.;](?=\s|$)/u);
  const end = rest < 0 ? words.length : at + rest;
  const inside = goalsIn(words).filter((y) => y.at >= start && y.at < end);
  const own = yearAfter(words, {
    start: at,
    end: at + (/^[^%]*%/u.exec(words.slice(at))?.[0].length ?? 0),
  });
  const nearest =
    inside.find((y) => y.year === own && y.at > at) ??
    inside.filter((y) => y.at < at).at(-1) ??
    inside.find((y) => y.at > at && !ofNext(words.slice(at, y.at), words.slice(y.at, end)));
  // "Đến năm 2025: …; 30% …": the head of the clause governs all its parts.
  const head = goalsIn(words.slice(0, 60)).find(() =>
    /^(?:Đến|Từ|Trong|Vào|Hết|Phấn đấu đến)[^:;.]{0,40}\d{4}\s*[:,]/u.test(words),
  );
  if (section === 'tinh-hinh') {
    const past = inside.filter((y) => y.at < at).at(-1);
    return past === undefined
      ? none
      : { year: null, yearFrom: null, doubt: `câu có năm ${past.year}: hiện trạng của năm ấy?` };
  }
  if (nearest !== undefined || head !== undefined) {
    const chosen = (nearest ?? head)!;
    const other = inside.find((y) => y.year !== chosen.year);
    return {
      year: chosen.year,
      yearFrom: 'sentence',
      doubt: other === undefined ? null : `câu có cả năm ${chosen.year} và ${other.year}`,
    };
  }
  if (section === 'nhiem-vu') {
    for (const line of deadlinesOf(clause, clauses)) {
      const [only, more] = yearsInDeadline(line.words);
      if (only !== undefined)
        return {
          year: more ?? only,
          yearFrom: 'deadline',
          doubt: more === undefined ? null : `hạn có cả năm ${only} và ${more}`,
        };
    }
  }
  for (const heading of lineageBy((c) => byId.get(c.parent ?? ''))(clause)) {
    const years = [...new Set(goalsIn(heading.words).map((y) => y.year))];
    if (years.length === 1 && years[0] !== undefined)
      return section === 'nhiem-vu' && !heading.heading
        ? none
        : { year: years[0], yearFrom: 'heading', doubt: null };
    if (years.length > 1)
      return {
        ...none,
        doubt: `đề mục phía trên có nhiều năm (${years.join(', ')}): chọn một, hay để null`,
      };
  }
  return none;
}

/** Years of a deadline: "tháng 6/2025", "năm 2024 - 2025". */
const yearsInDeadline = (words: string): number[] => [...new Set(yearsIn(words))];
