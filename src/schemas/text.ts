import { z } from 'astro/zod';
import { isNational, standings, standingsOf, textTypes } from './text-types.ts';
import { slug } from './keys.ts';

/** Front matter of a text in `content/texts/*.mdx`. Unknown stays `null`; never guess. */
const fields = z.strictObject({
  /** Slug of the province the text speaks for, as in `content/provinces/`; null, and only then, for one whose standing is the whole country's. */
  province: slug.nullable(),
  /** What the text calls itself: Nghị quyết, Quyết định, Kế hoạch …; a speech is "Bài trình bày". The list: `schemas/text-types.ts`. */
  type: z.enum(textTypes),
  /** Number in its normal form: 22-NQ/TU. `null` when the text has none. */
  number: z.string().nullable(),
  /** Number exactly as the source prints it: 22/NQ-TU. */
  numberPrinted: z.string().nullable(),
  /** Where the number comes from, when the text itself does not say. */
  numberNote: z.string().optional(),
  /** Day of issue, YYYY-MM-DD. */
  date: z.iso.date().nullable(),
  /** What is known about the day when `date` is null. */
  dateNote: z.string().optional(),
  /** Body that issued the text, as the text names it. */
  issuer: z.string().nullable(),
  issuerNote: z.string().optional(),
  /** Name at the end of the text. */
  signer: z.string().nullable(),
  /** Position in which the signer signed. */
  signerPosition: z.string().nullable(),
  /** Title of the page, in sentence case. */
  title: z.string(),
  /** What the text is about, as cited after its issuer: "về …", "phê duyệt …". */
  subject: z.string(),
  /** Name at later mentions: type and number, or what replaces them. */
  shortName: z.string(),
  /** Rank of the text: which body speaks in it. */
  standing: z.enum(standings),
  /** File in `content/sources/`. */
  sourceFile: z.string(),
  /** What is missing in the source, in readers' words. */
  missing: z.array(z.string()),
  /**
   * For a text about a part of the field only, as a plan on mobile networks: what it does not say on the rest is no silence. Left out: it
   * is about the whole.
   */
  scope: z
    .strictObject(
      {
        /** What it is about, after "chỉ có kế hoạch về": "mạng viễn thông di động". */
        about: z
          .string()
          .min(3)
          .max(80)
          .regex(/^\S.*[^.\s]$/u, 'Viết tiếp sau chữ “về”, không có dấu chấm ở cuối.'),
        /** Topics of the comparison that it is about, so that its silence on them means something. May be none. */
        topics: z.array(slug),
      },
      {
        error: ({ input }) =>
          input === null
            ? 'Văn bản nói cả lĩnh vực chuyển đổi số thì xóa trường này; chỉ nói một phần thì viết hai dòng “about: …” (nói về gì) và “topics: [...]” (mã các chỉ tiêu mà nó nói tới).'
            : undefined,
      },
    )
    .optional(),
});
export type TextMeta = z.infer<typeof fields>;

export const textSchema = fields
  .refine(({ type, standing }) => standingsOf(type).includes(standing), {
    path: ['standing'],
    error: ({ input }) =>
      `Văn bản loại "${(input as TextMeta).type}" có thể là: ${standingsOf((input as TextMeta).type).join(' · ')}.`,
  })
  .refine((text) => (text.province === null) === isNational(text.standing), {
    path: ['province'],
    error: ({ input }) =>
      isNational((input as TextMeta).standing)
        ? `“${(input as TextMeta).standing}” là văn bản toàn quốc, không của tỉnh nào: viết “province: null”.`
        : `Chỉ văn bản toàn quốc mới có “province: null” (“standing” là: ${standings.filter(isNational).join(' · ')}); văn bản của tỉnh thì ghi mã của tỉnh.`,
  })
  .refine((text) => text.province !== null || text.scope === undefined, {
    path: ['scope'],
    error:
      'Văn bản toàn quốc không có “scope”: nó không đứng trong bảng so sánh nào. Xóa trường này.',
  });
