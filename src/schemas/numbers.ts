import { z } from 'astro/zod';

/**
 * Why a printed number is neither a goal nor a fact: the one list of reasons, and what each says. The first five are told by their form
 * alone (src/domain/text/number-rules.ts); they are written down only where the form is not the usual one.
 */
export const numberReasons = {
  'legal-text': 'số hiệu của một văn bản: “749/QĐ-TTg”',
  date: 'ngày: “03/6/2020”',
  month: 'tháng: “tháng 6/2025”',
  year: 'năm: “đến năm 2025”',
  'span-of-years': 'khoảng năm: “2021 - 2025”',
  quarter: 'quý: “quý 2”',
  'span-of-time': 'khoảng thời gian, chu kỳ: “định kỳ 6 tháng”',
  age: 'tuổi: “từ 15 tuổi trở lên”',
  'service-level': 'mức độ của dịch vụ công: “mức độ 4”',
  network: 'thế hệ của mạng, phiên bản giao thức: “4G”, “IPv6”',
  'round-the-clock': 'suốt ngày đêm: “24/7”',
  dimensions: 'số chiều, độ nét: “3D”, “4K”',
  telephone: 'số điện thoại: “Tổng đài 1022”',
  layers: 'số lớp của một mô hình: “4 lớp”',
  technology: 'lần thứ của công nghệ, cách mạng công nghiệp: “công nghệ 4.0”',
  'place-in-text': 'chỗ trong một văn bản: “khoản 5”',
  'levels-of-government': 'các cấp được đếm qua: “ở 3 cấp”',
  'part-of-measure': 'điều kiện để được đếm, một phần của thước đo: “(ít nhất 01) nền tảng số”',
  arrangement: 'cách chia phần của văn bản: “kết cấu 06 phần”',
  session: 'kỳ họp, phiên họp, khóa lần thứ mấy: “kỳ họp thứ 20”',
  money: 'số tiền của kinh phí, mức chi: “5.000.000 đồng”',
  'item-number': 'số thứ tự in ở đầu lời: “1.Sự”, cột TT của một bảng',
} as const;
export type NumberReason = keyof typeof numberReasons;

const entry = z
  .strictObject({
    reason: z.enum(
      Object.keys(numberReasons) as [NumberReason, ...NumberReason[]],
      'Chọn một lý do trong danh sách ở content/guide.md, hoặc viết một cam kết cho con số ấy và bỏ mục này.',
    ),
    /** The clause in which the number stands. */
    clause: z.string().min(1).optional(),
    /** Or the clauses that print the same words. */
    clauses: z.array(z.string().min(1)).min(1).optional(),
    /** Words that hold the number: enough of them to show what it is. */
    words: z.string().regex(/\d/, 'Ghi những chữ có con số ấy.'),
  })
  .refine(({ clause, clauses }) => (clause === undefined) !== (clauses === undefined), {
    error: 'mỗi mục có "reason", "words", và một trong hai: "clause" hoặc "clauses".',
  });

/** `content/numbers/<text>.yaml`: why numbers of a text are no statements. */
export const numbersSchema = z.array(entry).min(1);
export type NumberEntry = z.infer<typeof entry>;
