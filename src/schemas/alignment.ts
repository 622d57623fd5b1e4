import { z } from 'astro/zod';
import { slug } from './keys.ts';

/** What a later text made of an earlier one, clause by clause; the rule for each is on the methods page. */
export const relations = {
  same: 'giữ nguyên',
  sharpened: 'cụ thể hơn',
  weakened: 'nhẹ đi',
  reworded: 'viết khác',
  'only-a': 'chỉ văn bản trước có',
  'only-b': 'chỉ văn bản sau có',
} as const;
export type Relation = keyof typeof relations;

/** What a judgement rests on, in readers' words. */
export const relationRules = [
  'số',
  'hạn',
  'cơ quan',
  'hệ thống',
  'phạm vi',
  'mức bắt buộc',
  'văn bản dẫn',
  'chữ',
] as const;

/** `content/alignments/<a>--<b>.yaml`: two texts of one province, side by side as editors read them. */
export const alignmentSchema = z.strictObject({
  /** The earlier text. */
  a: slug,
  b: slug,
  /** In the order of `a`; what only `b` has stands where it stands in `b`. */
  pairs: z
    .array(
      z.strictObject({
        a: z.array(z.string()),
        b: z.array(z.string()),
        relation: z.enum(Object.keys(relations) as [Relation, ...Relation[]]),
        /** What the judgement rests on; only for `sharpened` and `weakened`. */
        rule: z.enum(relationRules).optional(),
        /** One sentence on the difference, at most 25 words; words in “ ” are verbatim. */
        note: z.string().refine((note) => note.split(/\s+/).length <= 25, 'Viết không quá 25 chữ.'),
        /** A phrase of each side that shows the difference, verbatim. */
        marks: z
          .strictObject({ a: z.string().min(1).optional(), b: z.string().min(1).optional() })
          .optional(),
      }),
    )
    .min(1),
});
export type AlignmentData = z.infer<typeof alignmentSchema>;
