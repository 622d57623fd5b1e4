import { z } from 'astro/zod';

/** An entry of `content/search/synonyms.yaml`: what readers type, and where the texts say it. */
const synonymSchema = z
  .strictObject({
    /** What a reader types: lower case, with marks; typed without marks it is understood, too. */
    from: z.array(z.string().min(1)).min(1),
    /** Words that stand in the texts, the most telling first. Each must be found, or the build stops. None for a name that no text has. */
    to: z.array(z.string().min(1)).max(6),
    /** Words of the texts that say something like it, not the same: offered as "cùng ý" also when `same` is true. */
    near: z.array(z.string().min(1)).max(6).optional(),
    /** True for another name of the very same thing (abbreviation, English, old or new name): then what is found answers the query. Otherwise it is offered as "cùng ý". */
    same: z.boolean().optional(),
    /** Understood only when typed in capitals: AI, LAN, IT, which are words without them. */
    caps: z.boolean().optional(),
    /** Words of a question ("hạn chót", "ai chủ trì"): need not stand in the clause when something else is asked. */
    asks: z.boolean().optional(),
  })
  .refine(
    (s) => s.to.length + (s.near?.length ?? 0) > 0,
    'leads nowhere: "to" or "near" must name words of the texts',
  );
/** A synonym, or the name of an agency (`names.yaml`), which is one word: its syllables count only together. */
export type Synonym = z.infer<typeof synonymSchema> & { readonly name?: true };
export const synonymsSchema = z.array(synonymSchema).min(1);

/** An entry of `content/search/names.yaml`: an agency or organisation. */
const nameSchema = z.strictObject({
  /** In full, as the texts print it if they do. */
  name: z.string().min(1),
  /** What else this very agency is called. */
  also: z.array(z.string().min(1)).optional(),
  /** Another one in the texts that has its work now, or is like it: offered as "cùng ý". */
  near: z.array(z.string().min(1)).optional(),
});
export const namesSchema = z.array(nameSchema).min(1);
export type Name = z.infer<typeof nameSchema>;

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
  /** Words of a question when it begins with them: "ai". */
  first: z.array(z.string()),
  /** Words of a question when it ends in them: "không". */
  last: z.array(z.string()),
  /** Light verbs: need not stand in the clause when the query is a question. */
  soft: z.array(z.string()),
  /** Single words of everyday speech: as `soft`, but only with their marks. */
  spoken: z.array(z.string()),
  /** Verbs of which the texts are full: as `soft`, after it. */
  verbs: z.array(z.string()),
});
export type Stopwords = z.infer<typeof stopwordsSchema>;
