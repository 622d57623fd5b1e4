import { z } from 'astro/zod';

/** An entry of `content/search/synonyms.yaml`: what readers type, and the words of the texts for it. */
const synonymSchema = z
  .strictObject({
    /** What a reader types, in lower case with accents; it is also understood without them. */
    from: z.array(z.string().min(1)).min(1),
    /** Words of the texts, the most specific first. Each must be found, or the build stops. Empty for a name that no text has. */
    to: z.array(z.string().min(1)).max(6),
    /** Words of the texts with a similar meaning: offered as "cùng ý", also when `same` is true. */
    near: z.array(z.string().min(1)).max(6).optional(),
    /** True for another name of the same thing (abbreviation, English, old or new name): what is found then answers the query. Otherwise it is offered as "cùng ý". */
    same: z.boolean().optional(),
    /** Understood only in capitals: AI, LAN, IT are also ordinary words. */
    caps: z.boolean().optional(),
    /** Words of a question ("hạn chót", "ai chủ trì"): a clause need not contain them when the query has other words. */
    asks: z.boolean().optional(),
  })
  .refine(
    (s) => s.to.length + (s.near?.length ?? 0) > 0,
    'Ghi ít nhất một chữ của các văn bản vào "to" hoặc "near".',
  );
/** A synonym, or the name of an agency (`names.yaml`), whose syllables count only together. */
export type Synonym = z.infer<typeof synonymSchema> & { readonly name?: true };
export const synonymsSchema = z.array(synonymSchema).min(1);

/** An entry of `content/search/names.yaml`: an agency or organisation. */
const nameSchema = z.strictObject({
  /** In full, as printed in the texts if it is there. */
  name: z.string().min(1),
  /** Other names of the same agency. */
  also: z.array(z.string().min(1)).optional(),
  /** An agency in the texts that has taken over its work, or is similar: offered as "cùng ý". */
  near: z.array(z.string().min(1)).optional(),
});
export const namesSchema = z.array(nameSchema).min(1);
export type Name = z.infer<typeof nameSchema>;

/** `content/search/stopwords.yaml`: words of questions, which a clause need not contain to be found. */
export const stopwordsSchema = z.strictObject({
  /** Phrases, the longest first; also understood without accents. */
  phrases: z.array(z.string()),
  /** Single words that mean nothing else even without accents. */
  words: z.array(z.string()),
  /** Left out only when typed with accents ("dau" may be "đầu tư"). */
  marked: z.array(z.string()),
  /** Function words: a clause need not contain them, but they show which words belong together. Only with accents. */
  weak: z.array(z.string()),
  /** Words that the texts are full of ("mục tiêu"): a clause need not contain them when the query has other words. */
  general: z.array(z.string()),
  /** Question words at the start: "ai". */
  first: z.array(z.string()),
  /** Question words at the end: "không". */
  last: z.array(z.string()),
  /** Light verbs: a clause need not contain them when the query is a question. */
  soft: z.array(z.string()),
  /** Single words of everyday speech: as `soft`, but only with their diacritics. */
  spoken: z.array(z.string()),
  /** Single words that only speech has ("khỏi", "xài"): a long query with one of them is read as a question. */
  talk: z.array(z.string()),
  /** Verbs that the texts are full of: treated like `soft`, after it. */
  verbs: z.array(z.string()),
  /** Phrases that ask for the number of a document, where its kind is named: "số mấy". */
  numbers: z.array(z.string()),
  /** Without accents: words with which a question that asks yes or no begins ("có … không", the end stands in `last`). */
  yesNo: z.array(z.string()),
  /** Words of which one syllable looks like a word above and is none: "học sinh", "cơ sở". */
  compounds: z.array(z.string()),
});
export type Stopwords = z.infer<typeof stopwordsSchema>;

/** `content/search/places.yaml`: names of all provinces, by which a query is understood, and words that are none of them. */
export const placesSchema = z.strictObject({
  provinces: z
    .array(
      z.strictObject({
        /** As the site says it. */
        name: z.string().min(1),
        /** What else it is called or written, abbreviations too. */
        also: z.array(z.string().min(1)).optional(),
        /** Also understood behind "thành phố" and "tp". */
        city: z.literal(true).optional(),
      }),
    )
    .min(1),
  /** Words that share a syllable with a name when they are typed without marks. */
  words: z.array(z.string().min(1)),
});
export type Places = z.infer<typeof placesSchema>;
