import { z } from 'astro/zod';

/** A province as it was when its texts were issued: `content/provinces/<slug>.yaml`. Identified by our slug, never by a bare code. */
export const provinceSchema = z.strictObject({
  /** Name as printed, without "tỉnh". */
  name: z.string(),
  /** Its column in every table, from 1. */
  order: z.int().positive(),
  /** Code of the old province in ISO 3166-2. */
  iso: z.string().regex(/^VN-\d\d$/),
  /** The province that replaced it on 01/7/2025. */
  successor: z.string(),
  /** The old provinces that were merged into the successor, including this one. */
  mergedFrom: z.array(z.string()).min(2),
  /** Legal basis of the merger. */
  mergerBasis: z.string(),
  /** Shape of its mark in charts: colour alone must not tell provinces apart. */
  mark: z.enum(['circle', 'diamond', 'square', 'triangle']),
});
export type ProvinceData = z.infer<typeof provinceSchema>;
