import { exceptionIn } from './exception.ts';

/** A bracket that takes less than all of a thing: "(đáp ứng yêu cầu)"; not one that explains, adds or abbreviates. */
const bracket =
  /\((?:trong|đáp ứng|đảm bảo|bảo đảm|có|ít nhất|tối thiểu|được|chưa|không|đủ|khi|nếu|thuộc|đã|còn|chỉ|riêng|từ|theo|tại|nơi|phù hợp)(?!\p{L})[^)]*\)/giu;
/** Words behind a thing that leave a part of it. */
const behind =
  /(?:đủ điều kiện|có nhu cầu|có phát sinh|có liên quan|còn hiệu lực|đảm bảo cấu hình|bảo đảm cấu hình|công lập|đã được [^,;:(]{4,40}|kết nối mạng)/giu;

/**
 * What restricts the thing that a number counts, verbatim: "đủ điều kiện". An exception ("trừ …") is none: it is shown beside
 * the number (`exception.ts`).
 * @param words those that give the number @param denominator what it is counted over
 */
export const restrictionsIn = (words: string, denominator: string | null): readonly string[] => [
  ...new Set(
    [
      ...words.matchAll(bracket),
      ...(denominator ?? '').matchAll(bracket),
      ...(denominator ?? '').matchAll(behind),
    ]
      .map(([found]) => found)
      .filter((found) => exceptionIn(found) === null),
  ),
];
