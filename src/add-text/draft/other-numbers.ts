import { numberSpans } from '../../domain/text/number-spans.ts';
import type { StatementData } from '../../schemas/statement.ts';
import { isYearAlone } from '../../domain/words/year-alone.ts';
import { anyYearPattern } from '../../domain/words/years.ts';
import { ruledSpans } from '../../domain/text/number-rules.ts';
import type { Clause } from '../../model/clause.ts';
import type { NumberReason } from '../../schemas/numbers.ts';

/** A number that is no share, and what it seems to be. */
export interface OtherNumber {
  readonly clause: string;
  /** The words in which it stands. */
  readonly words: string;
  readonly printed: string;
  /** Name of the reason; null when the words do not say: it may be a statement. */
  readonly reason: NumberReason | null;
  /** A rule of the edition tells so, too: nobody needs to write it down. */
  readonly ruled: boolean;
}

/** What numbers seem to be by their words, beyond what the rules of the edition tell of any text. */
const guesses: readonly (readonly [reason: NumberReason, pattern: RegExp])[] = [
  [
    'date',
    /ngày\s*\/\s*(?:\d{1,2}\s*)?\/\s*\d{4}|[Nn]gày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\/\d{1,2})/gu,
  ],
  ['month', /tháng\s+\d{1,2}(?:\/\d{4}|\s+năm\s+\d{4})?/gu],
  ['span-of-years', /(?:giai đoạn\s+|năm\s+|nhiệm kỳ\s+|thời kỳ\s+)?\d{4}\s*[-–]\s*\d{4}/gu],
  ['quarter', /quý\s+(?:[IVX]+|\d)\s*[/-]\s*\d{4}|quý\s+\d/giu],
  [
    'year',
    new RegExp(String.raw`(?:năm|định hướng|đến|hết năm|từ năm)\s+${anyYearPattern}`, 'giu'),
  ],
  [
    'span-of-time',
    /(?:giai đoạn|định kỳ|trong|nhiệm kỳ)\s+(?:hàng quý, )?\d+\s+(?:năm|tháng|ngày)/giu,
  ],
  ['age', /(?:từ\s+)?(?:đủ\s+)?\d+\s+tuổi(?:\s+trở lên)?/giu],
  ['service-level', /mức (?:độ )?[34](?:(?:,| và) (?:mức độ )?4)?/giu],
  ['network', /\d ?G(?!\p{L})|IPv\d/gu],
  ['dimensions', /\d+p(?!\p{L})|\d[KD](?!\p{L})/gu],
  ['round-the-clock', /24\/7|24\/24/gu],
  ['technology', /(?:công nghệ|Công nghiệp|cách mạng công nghiệp)\s+\d\.\d/giu],
  ['place-in-text', /(?:khoản|điểm|mục|Mục|Điều|điều|phần|Phụ lục|phụ lục)\s+\d+(?:\.\d+)*/gu],
  ['telephone', /(?:Tổng đài|đường dây nóng|điện thoại)\s+[\d.]+/giu],
  ['session', /(?:kỳ họp|phiên họp|hội nghị|khóa|khoá)\s+(?:lần\s+)?thứ\s+\d+/giu],
  ['layers', /(?<=(?:mô hình|kiến trúc|bảo vệ|bảo đảm|đảm bảo)[^.;]{0,40})\d+\s+lớp/giu],
];

/** Words around a number, up to the next number on either side: a reason for one never speaks of another. */
function wordsAround(words: string, start: number, end: number): string {
  const before = /[^\d%]*$/.exec(words.slice(0, start))?.[0] ?? '';
  const after = /^[^\d%]*/.exec(words.slice(end))?.[0] ?? '';
  const far = 12;
  const left =
    before.length <= far ? before : before.slice(before.lastIndexOf(' ', before.length - far) + 1);
  const right =
    after.length <= far
      ? after
      : after.slice(0, after.indexOf(' ', far) < 0 ? undefined : after.indexOf(' ', far));
  // A word that another number is part of goes whole.
  const cut = before.length < start && before === left ? left.replace(/^\S+/, '') : left;
  const kept =
    after.length < words.length - end && after === right ? right.replace(/\S+$/, '') : right;
  return `${cut}${words.slice(start, end)}${kept}`.trim();
}

/** Every number of a clause that stands outside the drafted statements, with the reason its words show. @param shares where the drafted statements' values stand */
function otherNumbers(
  clause: Clause,
  shares: readonly { start: number; end: number }[],
): OtherNumber[] {
  const ruled = ruledSpans(clause.words).map((span) => ({
    ...span,
    words: clause.words.slice(span.start, span.end),
    ruled: true,
  }));
  const guessed = guesses.flatMap(([reason, pattern]) =>
    [...clause.words.matchAll(pattern)].map((m) => ({
      reason,
      start: m.index,
      end: m.index + m[0].length,
      words: m[0],
      ruled: false,
    })),
  );
  return [...clause.words.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap((m): OtherNumber[] => {
    const start = m.index;
    const printed = m[0];
    const end = start + printed.length;
    if (shares.some((s) => s.start <= start && end <= s.end)) return [];
    const holds = (s: { start: number; end: number }) => s.start <= start && end <= s.end;
    const inRow = { words: printed, ruled: false };
    const held =
      ruled.find(holds) ??
      (clause.kind === 'hang' && start === 0
        ? { ...inRow, reason: 'item-number' as const }
        : (clause.kind === 'hang' || clause.kind === 'bang') && isYearAlone(printed)
          ? { ...inRow, reason: 'year' as const }
          : undefined) ??
      guessed.find(holds);
    return [
      {
        clause: clause.id,
        printed,
        words: held?.words ?? wordsAround(clause.words, start, end),
        reason: held?.reason ?? null,
        ruled: held?.ruled ?? false,
      },
    ];
  });
}

/** Of a whole text. */
export const numbersBeside = (
  clauses: readonly Clause[],
  statements: readonly Pick<StatementData, 'clause' | 'quote' | 'words' | 'valueWords'>[],
): OtherNumber[] =>
  clauses.flatMap((clause) =>
    otherNumbers(
      clause,
      numberSpans(
        clause,
        statements.filter((s) => s.clause === clause.id),
      ),
    ),
  );
