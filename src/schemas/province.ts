import { z } from 'astro/zod';
import { regions, type RegionId } from './regions.ts';

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, 'Viết dấu # và sáu chữ số thập lục phân, như "#0a1b2c".');
const statisticsCode = z
  .string()
  .regex(/^\d\d$/, 'Viết hai chữ số trong ngoặc kép, như "91".')
  .nullable();

/**
 * A province as it was when its texts were issued: `content/provinces/<slug>.yaml`. Identified by our slug, never by a bare code.
 *
 * Three kinds, told apart by what they say of the merger: one that ended on 01/7/2025 has a `successor` and what that was merged from;
 * one that was not merged has neither; one of after that day has no successor and names what it was merged from.
 */
export const provinceSchema = z.strictObject({
  /** Name as printed, without "tỉnh" or "thành phố". */
  name: z.string().min(1),
  /** What it is called before its name. */
  kind: z.enum(['tỉnh', 'thành phố']),
  /** Its column in every table, from 1. */
  order: z.int().positive(),
  /** Code in ISO 3166-2 as it was before 01/7/2025: two digits, or two letters for the five cities. null: has none that we know. */
  iso: z
    .string()
    .regex(
      /^VN-(?:\d\d|CT|DN|HN|HP|SG)$/,
      'Viết VN, gạch nối và hai chữ số, như "VN-51"; năm thành phố là VN-CT, VN-DN, VN-HN, VN-HP, VN-SG.',
    )
    .nullable(),
  /** Its two digits in the statistical list of provinces, in quotes. null: not looked up. */
  statisticsCode,
  /** The same of the province that replaced it. */
  successorCode: statisticsCode,
  /** The province that replaced it on 01/7/2025, without "tỉnh"; a city with its kind: "Thành phố Huế". null: none did. */
  successor: z.string().nullable(),
  /** The old provinces that were merged, including this one when it is old. Empty: it was not merged. */
  mergedFrom: z.array(z.string()),
  /** Legal basis of the merger. null: it was not merged. */
  mergerBasis: z.string().nullable(),
  /** Letters that are typed for its name when a text is cited ("kg"), small, without accents. May be none. */
  letters: z.array(
    z.string().regex(/^[a-z]{2,6}$/, 'Viết 2 đến 6 chữ thường không dấu, như "kg".'),
  ),
  /** Its region: what it stands under, and the shape of its mark, once the provinces are too many for shapes of their own. */
  region: z.enum(Object.keys(regions) as [RegionId, ...RegionId[]]),
  /** Shape of its mark. Several provinces may share one: the name always stands beside it. */
  mark: z.enum(['circle', 'diamond', 'square', 'triangle']),
  /** Colour of its mark, of its lines in charts and of its column's bar, on the light ground (also on paper and in pictures) and on the dark one. Several provinces may share one. */
  colour: z.strictObject({ light: colour, dark: colour }),
});
export type ProvinceData = z.infer<typeof provinceSchema>;
export type ProvinceKind = ProvinceData['kind'];
