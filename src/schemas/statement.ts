import { z } from 'astro/zod';

const statementKinds = ['target', 'universal', 'qualitative', 'baseline', 'other'] as const;
const sections = ['muc-tieu', 'nhiem-vu', 'quan-diem', 'tinh-hinh'] as const;
const operators = ['=', '>', '>=', '<', '<=', 'range'] as const;

/** One atomic goal or fact, as one clause states it. */
export const statementSchema = z.strictObject({
  /** The clause's id, a dot and a running number: `ii_2-2-1-3_g1.1`. Permanent. */
  id: z
    .string()
    .regex(/^[a-z0-9_-]+\.\d+$/, 'Viết mã đoạn, dấu chấm và số thứ tự, như "ii_2-2-1-3_g1.1".'),
  /** Clause of this text that contains the quote. */
  clause: z.string(),
  /** The exact measure, from `content/indicators/`. */
  indicator: z.string('Chọn một thước đo của content/indicators/, hoặc viết thước đo mới.'),
  /** target: a number to reach · universal: "phổ cập", "mỗi người dân" (value null, never 100) · qualitative: "tỉnh khá" · baseline: the situation at the time · other. */
  kind: z.enum(statementKinds),
  /** Part of the text that it is in. */
  section: z.enum(sections),
  /** Year by which it is to be reached (baseline: year it describes), only if the text gives one. */
  year: z.int().min(2015).max(2050).nullable(),
  /** Where the year is printed: in the sentence, in a heading above, in the task's deadline. */
  yearFrom: z.enum(['sentence', 'heading', 'deadline']).nullable(),
  /** As in the text: "=" đạt 80% · ">" trên · ">=" tối thiểu, ít nhất, trở lên · "<" dưới · "<=" không quá, nhóm 20 (rank) · range 5 - 10%. */
  operator: z.enum(operators).nullable(),
  /** The number; null where the text gives none. */
  value: z.number().nullable(),
  /** Upper end of a range. */
  valueMax: z.number().nullable(),
  /** "%", "hạng", "nhóm", or the noun counted; null without a number. */
  unit: z.string().nullable(),
  /** What the share is counted over (what 100% would be), in the words of the text. */
  denominator: z.string().nullable(),
  /** The sentence, verbatim. */
  quote: z.string(),
  /** The part of the quote that is this one statement, verbatim. */
  words: z.string(),
  /** Operator words, number and unit alone, verbatim: "trên 50%". Without a number: the words shown instead, with everything that weakens them: "tiến tới không sử dụng bệnh án giấy". */
  valueWords: z.string(),
  /** For editors who look closer. */
  note: z.string().nullable(),
});
export type StatementData = z.infer<typeof statementSchema>;

/** `content/statements/<text>.yaml` */
export const statementsSchema = z.strictObject({ statements: z.array(statementSchema).min(1) });
