import { z } from 'astro/zod';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'Viết dấu # và sáu chữ số thập lục phân, như "#0a1b2c".');

/** A province as it was when its texts were issued: `content/provinces/<slug>.yaml`. Identified by our slug, never by a bare code. */
export const provinceSchema = z.strictObject({
  /** Name as printed, without "tỉnh". */
  name: z.string(),
  /** Its column in every table, from 1. */
  order: z.int().positive(),
  /** Code of the old province in ISO 3166-2. */
  iso: z.string().regex(/^VN-\d\d$/, 'Viết VN, gạch nối và hai chữ số, như "VN-51".'),
  /** The province that replaced it on 01/7/2025. */
  successor: z.string(),
  /** The old provinces that were merged into the successor, including this one. */
  mergedFrom: z.array(z.string()).min(2),
  /** Legal basis of the merger. */
  mergerBasis: z.string(),
  /** Shape of its mark in charts: colour alone must not tell provinces apart. */
  mark: z.enum(['circle', 'diamond', 'square', 'triangle']),
  /** Colour of its mark, of its lines in charts and of its column's bar, on the light ground (also on paper and in pictures) and on the dark one. */
  colour: z.strictObject({ light: colour, dark: colour }),
});
export type ProvinceData = z.infer<typeof provinceSchema>;
