import type { Clause } from '../../src/model/clause.ts';
import type { Statement } from '../../src/model/model.ts';
import { numberSpans } from '../../src/domain/text/number-spans.ts';

/** Why a printed number is neither a goal nor a fact. It must lie inside a match of the pattern, in any clause or in the one named. */
export interface Reason {
  readonly name: string;
  readonly pattern: RegExp;
  /** `<text>#<clause>` of the only clause it speaks of. */
  readonly place?: string;
}

const law = '(?:NQ|QĐ|NĐ|KH|CTr|TTr)';

/** Every reason there is. A number takes exactly one. */
export const reasons: readonly Reason[] = [
  {
    name: 'number of a legal text: "749/QĐ-TTg", "45/2020/NĐ-CP", "01-CTr/TU"',
    pattern: new RegExp(String.raw`\d+(?:/\d{4})?[-/]${law}[-/][A-ZĐa-z]+`, 'gu'),
  },
  {
    name: 'date: "03/6/2020", "ngày 26 tháng 8 năm 2022"',
    pattern: /ngày \d{1,2}(?:\/\d{1,2}\/\d{4}| tháng \d{1,2} năm \d{4})/gu,
  },
  {
    name: 'month: "tháng 6/2025", "tháng 10 hàng năm"',
    pattern: /(?<!ngày \d{1,2} )tháng \d{1,2}(?:\/\d{4}|(?= hàng năm))/gu,
  },
  {
    name: 'year: "đến năm 2025", "định hướng 2025", "Mục tiêu cụ thể đến 2025"',
    pattern: /(?:(?<!tháng \d{1,2} )năm|định hướng|đến) \d{4}(?! ?- ?\d)/giu,
  },
  {
    name: 'span of years: "giai đoạn 2021 - 2025", "từ năm 2025-2027"',
    pattern: /\d{4} ?- ?\d{4}/gu,
  },
  {
    name: 'span of time: "giai đoạn 5 năm", "định kỳ 6 tháng"',
    pattern: /(?:giai đoạn 5 năm|định kỳ (?:hàng quý, )?6 tháng)/gu,
  },
  { name: 'age: "từ 15 tuổi trở lên"', pattern: /từ \d+ tuổi trở lên/gu },
  {
    name: 'level of a public service: "mức độ 3, mức độ 4", "mức 4"',
    pattern: /mức (?:độ )?[34](?:, (?:mức độ )?4)?/gu,
  },
  { name: 'generation of mobile networks: "4G/5G", "2G, 3G, 4G"', pattern: /\d ?G(?!\p{L})/gu },
  { name: 'round the clock: "24/7"', pattern: /24\/7/gu },
  { name: 'dimensions: "3D, 4D"', pattern: /\dD(?!\p{L})/gu },
  { name: 'telephone number: "Tổng đài 1022"', pattern: /Tổng đài 1022/gu },
  { name: 'model of defence: "04 lớp", "4 lớp"', pattern: /mô hình [“"]0?4 lớp[”"]/gu },
  { name: 'version of a standard: "IPv6"', pattern: /IPv6/gu },
  { name: 'industrial revolution: "công nghệ 4.0"', pattern: /công nghệ 4\.0/gu },
  { name: 'place in a legal text: "khoản 5 Mục III"', pattern: /khoản \d+ (?=Mục III)/gu },
  {
    name: 'levels of government that are counted over: "ở 3 cấp"',
    pattern: /ở 3 cấp/gu,
    place: 'tra-vinh-qd2043-2024#dieu-1_khoan-2_diem-b_g5_c1',
  },
  {
    name: 'what counts as a user of platforms, part of the measure: "(ít nhất 01) nền tảng số"',
    pattern: /\(ít nhất 01\) nền tảng số/gu,
  },
  {
    name: 'how the speech is arranged: "kết cấu 06 phần"',
    pattern: /kết cấu 06 phần/gu,
    place: 'gia-lai-trinh-bay-nq04#d7',
  },
  {
    name: 'number of a line, printed without a space: "1.Sự"',
    pattern: /^1\./gu,
    place: 'gia-lai-trinh-bay-nq04#muc-luc-1',
  },
];

/** A printed number or "%" and all that accounts for it: ids of statements or names of reasons. */
export interface Accounted {
  readonly place: string;
  readonly around: string;
  readonly printed: string;
  readonly statements: readonly string[];
  readonly reasons: readonly string[];
}

/** Accounts for every number and every "%" in the words of a clause: a goal in words accounts for none, also where it quotes a year. @param statements those of this clause */
export function account(
  clause: Clause,
  statements: readonly Statement[],
  known: readonly Reason[] = reasons,
): Accounted[] {
  const place = `${clause.text}#${clause.id}`;
  const spans = numberSpans(
    clause,
    statements.filter((s) => s.value !== null),
  );
  const matches = known
    .filter((r) => r.place === undefined || r.place === place)
    .flatMap((r) =>
      [...clause.words.matchAll(r.pattern)].map((m) => ({
        name: r.name,
        start: m.index,
        end: m.index + m[0].length,
      })),
    );
  return [...clause.words.matchAll(/\d+(?:[.,]\d+)*|%/g)].map(({ index: start, 0: printed }) => {
    const holds = (s: { start: number; end: number }) =>
      s.start <= start && start + printed.length <= s.end;
    return {
      place,
      printed,
      around: `${clause.words.slice(Math.max(0, start - 30), start)}▸${printed}◂${clause.words.slice(start + printed.length, start + printed.length + 20)}`,
      statements: spans.filter(holds).map((s) => s.value.id),
      reasons: [...new Set(matches.filter(holds).map((m) => m.name))],
    };
  });
}
