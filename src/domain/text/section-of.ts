import type { Clause } from '../../model/clause.ts';
import type { StatementData } from '../../schemas/statement.ts';

type Section = StatementData['section'];

/** Words of headings that say which part of its text stands below. */
const named: readonly (readonly [Section, RegExp])[] = [
  [
    'tinh-hinh',
    /tình hình|hiện trạng|thực trạng|kết quả đạt được|kết quả thực hiện|hạn chế|sự cần thiết/iu,
  ],
  ['quan-diem', /quan điểm/iu],
  ['nhiem-vu', /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|kinh phí|nguồn lực/iu],
  ['muc-tieu', /mục tiêu|chỉ tiêu|định hướng đến|tầm nhìn đến|(?:^|\s)đến năm \d{4}$/iu],
];

/** The parts that the words of a heading name, in the order of its words. */
const sectionsIn = (words: string): Section[] =>
  named
    .map(([section, pattern]) => ({ section, at: words.slice(0, 120).search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ section }) => section);

/**
 * The parts of its text that a clause may stand in, by the nearest heading that names one or several; none where no heading does.
 * "Điều 1. Phê duyệt Đề án …" frames all parts and names none.
 * @param lineage ancestors, nearest first
 * @param isHeading which of them can name a part
 */
export function sectionsOf(
  clause: Clause,
  lineage: readonly Clause[],
  isHeading = ({ heading, kind }: Clause): boolean => heading && kind !== 'dieu',
): readonly Section[] {
  for (const above of [clause, ...lineage]) {
    const found = isHeading(above) ? sectionsIn(above.words) : [];
    if (found.length > 0) return found;
  }
  return [];
}
