import type { Clause } from '../../model/clause.ts';

/** A number that is no share, and what it seems to be. */
export interface OtherNumber {
  readonly clause: string;
  /** The words in which it stands. */
  readonly words: string;
  readonly printed: string;
  /** Name of the reason; null when the words do not say: it may be a statement. */
  readonly reason: string | null;
}

const patterns: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'legal-text',
    /(?:số\s*)?\d+(?:\/\d{4})?[-/](?:NQ|QĐ|NĐ|KH|CTr|CTR|CT|TT|TTr|KL|TB|BC|CV|HD|QH\d{1,2})(?:[-/]\p{Lu}[\p{L}\d]*)?/gu,
  ],
  [
    'date',
    /ngày\s*\/\s*\/\s*\d{4}|ngày\s+\d{1,2}(?:\/\d{1,2}\/\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4}|\/\d{1,2})/gu,
  ],
  ['month', /tháng\s+\d{1,2}(?:\/\d{4}|\s+năm\s+\d{4})?/gu],
  ['span-of-years', /(?:giai đoạn\s+|năm\s+|nhiệm kỳ\s+|thời kỳ\s+)?\d{4}\s*[-–]\s*\d{4}/gu],
  ['quarter', /quý\s+(?:[IVX]+|\d)\s*[/-]\s*\d{4}|quý\s+\d/giu],
  ['year', /(?:năm|định hướng|đến|hết năm|từ năm)\s+(?:19|20)\d{2}/giu],
  [
    'span-of-time',
    /(?:giai đoạn|định kỳ|trong|nhiệm kỳ)\s+(?:hàng quý, )?\d+\s+(?:năm|tháng|ngày)/giu,
  ],
  ['age', /(?:từ\s+)?(?:đủ\s+)?\d+\s+tuổi(?:\s+trở lên)?/giu],
  ['service-level', /mức (?:độ )?[34](?:(?:,| và) (?:mức độ )?4)?/giu],
  ['network', /\d ?G(?!\p{L})|(?:IPv)\d|\d+p(?!\p{L})|\dK(?!\p{L})|\dD(?!\p{L})/gu],
  ['round-the-clock', /24\/7|24\/24/gu],
  ['technology', /(?:công nghệ|Công nghiệp|cách mạng công nghiệp)\s+\d\.\d/giu],
  ['place-in-text', /(?:khoản|điểm|mục|Mục|Điều|điều|phần|Phụ lục|phụ lục)\s+\d+(?:\.\d+)*/gu],
  ['telephone', /(?:Tổng đài|đường dây nóng|điện thoại)\s+[\d.]+/giu],
  ['layers', /\d+\s+lớp/giu],
];

/** Every number of a clause that stands outside the drafted statements, with the reason its words show. @param shares where the drafted statements' values stand */
export function otherNumbers(
  clause: Clause,
  shares: readonly { start: number; end: number }[],
): OtherNumber[] {
  const spans = patterns.flatMap(([reason, pattern]) =>
    [...clause.words.matchAll(pattern)].map((m) => ({
      reason,
      start: m.index,
      end: m.index + m[0].length,
      words: m[0],
    })),
  );
  return [...clause.words.matchAll(/\d+(?:[.,]\d+)*/g)].flatMap((m): OtherNumber[] => {
    const end = m.index + m[0].length;
    if (shares.some((s) => s.start <= m.index && end <= s.end)) return [];
    const row = clause.kind === ('hang' as Clause['kind']);
    const held =
      row && m.index === 0
        ? { reason: 'row-number', words: m[0] }
        : row && /^20\d\d$/.test(m[0])
          ? { reason: 'year', words: m[0] }
          : spans.find((s) => s.start <= m.index && end <= s.end);
    const around = clause.words
      .slice(
        Math.max(0, clause.words.lastIndexOf(' ', m.index - 12)),
        clause.words.indexOf(' ', end + 12) < 0 ? undefined : clause.words.indexOf(' ', end + 12),
      )
      .trim();
    return [
      {
        clause: clause.id,
        printed: m[0],
        words: held?.words ?? around,
        reason: held?.reason ?? null,
      },
    ];
  });
}
