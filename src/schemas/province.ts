import { z } from 'astro/zod';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'It is written as six hexadecimal digits: "#0a1b2c".');

/** A province as it was when its texts were issued: `content/provinces/<slug>.yaml`. Identified by our slug, never by a bare code. */
export const provinceSchema = z.strictObject({
  /** Name as printed, without "tỉnh". */
  name: z.string(),
  /** Place in every table: 1 is the first column. */
  order: z.int().positive(),
  /** Code of the old province in ISO 3166-2. */
  iso: z.string().regex(/^VN-\d\d$/),
  /** The province that took its place on 01/7/2025. */
  successor: z.string(),
  /** The old provinces that were joined into the successor, this one included. */
  mergedFrom: z.array(z.string()).min(2),
  /** Legal basis of the merger. */
  mergerBasis: z.string(),
  /** Shape of its mark in figures, beside its colour. */
  mark: z.enum(['circle', 'diamond', 'square', 'triangle']),
  /** Colour of its mark, of its lines in charts and of its column's bar, on the light ground (also on paper and in pictures) and on the dark one. */
  colour: z.strictObject({ light: colour, dark: colour }),
});
export type ProvinceData = z.infer<typeof provinceSchema>;
