import { z } from 'astro/zod';
import { slug } from './keys.ts';

/** Levels of issuers, national first, with the readers' words for them. */
export const referenceLevels = {
  'dang-trung-uong': 'Đảng, trung ương',
  'quoc-hoi': 'Quốc hội',
  'chinh-phu': 'Chính phủ, Thủ tướng Chính phủ',
  bo: 'Bộ',
  'tinh-uy': 'Tỉnh ủy, Đảng bộ tỉnh',
  'ubnd-tinh': 'Chính quyền tỉnh: Hội đồng nhân dân, Ủy ban nhân dân, sở',
  khac: 'Nêu bằng tên, bản nguồn không nói rõ văn bản',
} as const;
export type ReferenceLevel = keyof typeof referenceLevels;

/** How a text is mentioned: by number, by name, as "this text", or as one of several "named above". */
const mentionKinds = ['so', 'ten', 'self', 'nhom'] as const;

/** One place at which one of the texts names a legal text. */
const mentionSchema = z.strictObject({
  /** Text that names it. */
  text: slug,
  /** Clause that contains the words. */
  clause: z.string(),
  /** The mention, verbatim. */
  words: z.string().min(1),
  /** so: by its number · ten: by its name · self: the text names itself · nhom: one of several ("các kế hoạch nêu trên"). */
  kind: z.enum(mentionKinds),
  /** Place inside the cited text, printed just before the words: "khoản 5 Mục III". */
  place: z.string().nullable(),
  /** Which of several equal phrases in the clause, from 1. Needed only when there is more than one. */
  occurrence: z.int().positive().optional(),
  /** Reference whose mention contains these words (a law amending a law): counted, not linked. */
  within: slug.optional(),
  /** "Nghị quyết" without "này": counted separately, not linked. */
  bare: z.literal(true).optional(),
  /** nhom: clause in which the texts meant are named. */
  antecedent: z.string().optional(),
  note: z.string().optional(),
});
export type MentionData = z.infer<typeof mentionSchema>;

/** A legal text that the texts cite: `content/references/<id>.yaml`. A number alone is no key: number + date + issuer is. */
export const referenceSchema = z.strictObject({
  /** Nghị quyết, Quyết định, Luật, Kế hoạch, … */
  type: z.string(),
  /** Number in its normal form; null when the texts print none. */
  number: z.string().nullable(),
  /** Every form of the number that the texts print. */
  numberVariants: z.array(z.string()),
  /** Day as printed, YYYY-MM-DD. */
  date: z.iso.date().nullable(),
  /** Issuer as printed. */
  issuer: z.string().nullable(),
  issuerVariants: z.array(z.string()),
  level: z.enum(Object.keys(referenceLevels) as [ReferenceLevel, ...ReferenceLevel[]]),
  /** Province whose body issued it; null for national texts. */
  province: slug.nullable(),
  /** Its subject as printed after the issuer; null when none is printed. */
  subject: z.string().nullable(),
  subjectVariants: z.array(z.string()),
  /** Slug of the text in this edition that is this document, or a speech presenting it. */
  edition: slug.nullable(),
  /** True when the texts give its name but no number. */
  named: z.boolean(),
  /** For editors who look closer. */
  note: z.string().nullable(),
  /** True when the words do not say which document is meant. */
  unresolved: z.literal(true).optional(),
  /** True when it may be a name and no document. */
  borderline: z.literal(true).optional(),
  mentions: z.array(mentionSchema).min(1),
});
export type ReferenceData = z.infer<typeof referenceSchema>;
