// Who issues a text, read off the name of its issuer and off its number: the one table of each, for drafts and for checks.
import type { ReferenceLevel } from '../../schemas/reference.ts';
import { standingsOf, type Standing, type TextType } from '../../schemas/text-types.ts';

/** Bodies by how their names begin or what they hold, and what a standing calls them; the first that fits. */
const bodies: readonly (readonly [name: RegExp, inStanding: string])[] = [
  [/^Chủ tịch (?:[ỦU][ỷy] ban nhân dân|UBND)/iu, 'Chủ tịch UBND tỉnh'],
  [/^(?:[ỦU][ỷy] ban nhân dân|UBND)/iu, 'UBND tỉnh'],
  [/^(?:Hội đồng nhân dân|HĐND)/iu, 'Hội đồng nhân dân tỉnh'],
  [/^(?:Bộ Chính trị|Ban Chấp hành Trung ương|Ban Bí thư)/iu, 'Trung ương Đảng'],
  [/Ban Chấp hành Đảng bộ/iu, 'Đảng bộ tỉnh'],
  [/(?:Tỉnh|Thành) (?:ủy|uỷ)/iu, 'Tỉnh ủy'],
  [/^Sở(?!\p{L})/iu, 'sở'],
  [/^Quốc hội/iu, 'Quốc hội'],
  // "Bộ Chỉ huy Quân sự tỉnh", "Bộ Tư lệnh Thủ đô" are no ministries.
  [/^Bộ(?! (?:Chính trị|Chỉ huy|Tư lệnh)(?!\p{L}))(?!\p{L})/iu, 'bộ'],
  [/^Thủ tướng/iu, 'Thủ tướng Chính phủ'],
  [/^Chính phủ/iu, 'Chính phủ'],
];

/** What a standing calls a body: "Ủy ban nhân dân tỉnh Trà Vinh" is "UBND tỉnh"; null for a body that no standing knows. */
export const bodyOf = (issuer: string | null): string | null =>
  bodies.find(([name]) => name.test(issuer ?? ''))?.[1] ?? null;

/** The standing of a text of this type by this body; null where its type has none. */
export const standingBy = (type: TextType, body: string | null): Standing | null =>
  standingsOf(type).find((standing) => standing === `${type} của ${body}`) ?? null;

/** Endings of numbers, and the level of who gives such numbers; the first that fits. */
const numbers: readonly (readonly [ending: RegExp, level: ReferenceLevel])[] = [
  [/TW$/, 'dang-trung-uong'],
  [/QH\d+$/, 'quoc-hoi'],
  [/(?:TTg|CP)$/, 'chinh-phu'],
  [/\/TU$/, 'tinh-uy'],
  [/(?:UBND|HĐND|-S\p{Lu}+)$/u, 'ubnd-tinh'],
  // Committees (BCĐ, BCH), boards (BQL), commands (BCHQS) and the social insurance (BHXH) begin like ministries.
  [/-B(?!CĐ|CH|QL|HXH)\p{Lu}+$/u, 'bo'],
];

/** The level of who gives such a number; null where it does not tell. */
export const levelOfNumber = (number: string | null): ReferenceLevel | null =>
  numbers.find(([ending]) => ending.test(number ?? ''))?.[1] ?? null;

/** Whether texts of a level belong to a province. */
export const isOfProvince = (level: ReferenceLevel): boolean =>
  level === 'tinh-uy' || level === 'ubnd-tinh';
