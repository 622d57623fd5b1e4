import { z } from 'astro/zod';
import { slug } from './keys.ts';

export const termKinds = {
  'viet-tat': 'chữ viết tắt',
  'thuat-ngu': 'thuật ngữ',
  'ten-rieng': 'tên riêng',
  'van-phong': 'chữ tắt trong công văn',
  'ky-hieu-so': 'ký hiệu trong số văn bản',
} as const;
export type TermKind = keyof typeof termKinds;

/** One meaning, as one clause explains it. */
const meaningSchema = z.strictObject({
  /** The same number means the same meaning, explained elsewhere. */
  sense: z.int().positive(),
  /** The meaning, in the words of the clause. */
  meaning: z.string().min(1),
  /** Text and clause that explain it. */
  text: slug,
  clause: z.string(),
  /** The words that explain it, verbatim. */
  words: z.string().min(1),
  note: z.string().nullable(),
});

/** An abbreviation or term of the texts: `content/glossary/<id>.yaml`. */
export const termSchema = z.strictObject({
  /** As printed: "TTHC", "IoT". */
  term: z.string().min(1),
  /** Other spellings in the texts. */
  variants: z.array(z.string()).optional(),
  kind: z.enum(Object.keys(termKinds) as [TermKind, ...TermKind[]]),
  meanings: z.array(meaningSchema),
  /** What the editors take it to mean when no text explains it; shown as their reading. */
  editorsReading: z.string().nullable(),
  /** Related entries. */
  seeAlso: z.array(slug),
  note: z.string().nullable(),
  /** Explain it in the texts at its first use per section. */
  markInText: z.boolean(),
});
export type TermData = z.infer<typeof termSchema>;
