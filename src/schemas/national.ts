import { z } from 'astro/zod';
import { slug } from './keys.ts';

/** As in `statement.ts`; "universal": everybody, everywhere ("phổ cập", "mỗi người dân"), without a number. */
const nationalOperators = ['=', '>', '>=', '<', '<=', 'range', 'universal'] as const;

/** Who published a copy, in readers' words. */
export const copyKinds = {
  official: 'trang của cơ quan nhà nước, hay báo đăng lại từ đó',
  'law-database': 'trang văn bản pháp luật',
  press: 'báo, tạp chí, trang tin, trang dẫn lại',
  repository: 'kho tài liệu công khai',
} as const;

/** One public copy in which the figure was seen. */
const copySchema = z.strictObject({
  /** Address; of a repository its name, the file and the commit. */
  url: z.string().min(1),
  kind: z.enum(Object.keys(copyKinds) as [keyof typeof copyKinds, ...(keyof typeof copyKinds)[]]),
  /** Who it comes from: two copies of one group are one witness. */
  group: z.string().min(1),
});

const markSchema = z.strictObject({
  /** Permanent: `n001`. */
  id: z.string().regex(/^n\d{3}$/, 'Viết chữ n và ba chữ số, như "n001".'),
  /** As much of the place in the decision as the copies show. */
  place: z.string().min(1),
  /** Year by which it is to be reached; null when the copies tie it to none. */
  year: z.int().min(2015).max(2050).nullable(),
  operator: z.enum(nationalOperators),
  /** True when the copies write "khoảng" before the number. */
  about: z.literal(true).optional(),
  /** The number; null for "universal". */
  value: z.number().nullable(),
  /** Upper end of a range. */
  valueMax: z.number().nullable(),
  /** "%" or "hạng"; null without a number. */
  unit: z.enum(['%', 'hạng']).nullable(),
  /** What is counted, in our words. */
  numerator: z.string().min(1),
  /** What it is counted over, in our words; null when the copies do not say. */
  denominator: z.string().min(1).nullable(),
  /** Topic beside which it is shown; null when no topic asks for it. */
  topic: slug.nullable(),
  /** Set only where the measure is the same: then, and only then, it is compared. */
  indicator: slug.nullable(),
  note: z.string().min(1).nullable(),
  /** How the copies disagree; null when they do not. */
  conflict: z.string().min(1).nullable(),
  sources: z.array(copySchema).min(1),
  /** Day on which an editor compared it with the official text, and which copy that was; null until then. */
  confirmed: z.strictObject({ date: z.iso.date(), copy: z.string().min(1) }).nullable(),
});

/** `content/national/<decision>.yaml`: the figures of one national decision. Only figures and our own words, no sentence of the decision. */
export const nationalSchema = z.strictObject({
  decision: z.strictObject({
    /** Nghị quyết, Quyết định */
    type: z.string().min(1),
    number: z
      .string()
      .regex(/^\d+(?:-NQ\/TW|\/QĐ-TTg)$/, 'Viết số như in, "749/QĐ-TTg" hoặc "52-NQ/TW".'),
    date: z.iso.date(),
    issuer: z.string().min(1),
  }),
  marks: z.array(markSchema).min(1),
});
export type NationalData = z.infer<typeof nationalSchema>;
