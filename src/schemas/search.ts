import { z } from 'astro/zod';

/** An entry of `content/search/synonyms.yaml`: what readers type, and where the texts say it. */
export const synonymSchema = z.strictObject({
  /** What a reader types: lower case, with marks; typed without marks it is understood, too. */
  from: z.array(z.string().min(1)).min(1),
  /** Words that stand in the texts, the most telling first. Each must be found, or the build stops. */
  to: z.array(z.string().min(1)).min(1).max(6),
  /** True for another name of the very same thing (abbreviation, English, old or new name): then what is found answers the query. Otherwise it is offered as "cùng ý". */
  same: z.boolean().optional(),
  /** Understood only when typed in capitals: AI, LAN, IT, which are words without them. */
  caps: z.boolean().optional(),
});
export type Synonym = z.infer<typeof synonymSchema>;
export const synonymsSchema = z.array(synonymSchema).min(1);

/** `content/search/stopwords.yaml`: words of questions, which no text need contain. */
export const stopwordsSchema = z.strictObject({
  /** Several words, the longest first; understood without marks, too. */
  phrases: z.array(z.string()),
  /** Single words that mean nothing else even without marks. */
  words: z.array(z.string()),
  /** Left out only when typed with their marks ("dau" may be "đầu tư"). */
  marked: z.array(z.string()),
  /** Function words: need not stand in the clause, but tell which words belong together. Only with their marks. */
  weak: z.array(z.string()),
  /** What the texts are full of ("mục tiêu"): need not stand in the clause when something else is asked. */
  general: z.array(z.string()),
});
export type Stopwords = z.infer<typeof stopwordsSchema>;
