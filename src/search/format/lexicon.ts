import type { Province } from '../../model/model.ts';
import type { Stopwords } from '../../schemas/search.ts';

/** What the planner knows of the edition before any index is read; one small file. */
export interface Lexicon {
  /** Number of clauses. */
  readonly size: number;
  /** In how many clauses a word stands, by index key. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly texts: readonly LexiconText[];
  readonly provinces: readonly LexiconProvince[];
  /** Slug and name, in the order of the comparison. */
  readonly pillars: readonly (readonly [slug: string, name: string])[];
  /** Years to which statements are dated, ascending. */
  readonly years: readonly number[];
  readonly stopwords: Stopwords;
  readonly synonyms: LexiconSynonyms;
}
/** What tells whether synonyms are worth reading, and where they stand. */
export interface LexiconSynonyms {
  /** The folder of the files into which they are cut, and the first key that each holds, in order. */
  readonly folder: string;
  readonly starts: readonly string[];
  /** All that may be typed, packed (`text/phrase-set.ts`), and the number of words of the longest. */
  readonly phrases: string;
  readonly longest: number;
}
export interface LexiconText {
  readonly slug: string;
  readonly province: string;
  readonly type: string;
  readonly shortName: string;
  readonly title: string;
  readonly number: string | null;
  /** ISO, if the text gives it. */
  readonly date: string | null;
  readonly signer: string | null;
  /** The clause in which it begins, and its first words. */
  readonly front: { readonly id: string; readonly words: string };
}
/** A province as it is named behind its mark. */
export type MarkedName = Pick<Province, 'slug' | 'name' | 'mark'>;

export interface LexiconProvince extends MarkedName {
  readonly successor: string;
  /** Old provinces that are part of the successor now. */
  readonly mergedFrom: readonly string[];
}

type Packed = Omit<Lexicon, 'vocabulary'> & { readonly vocabulary: string };

/** Words sorted, so that they pack well: "an 12 anh 3 …". */
export const packLexicon = ({ vocabulary, ...rest }: Lexicon): string =>
  JSON.stringify({
    ...rest,
    vocabulary: [...vocabulary]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => `${key} ${count}`)
      .join(' '),
  } satisfies Packed);

export function unpackLexicon(json: string): Lexicon {
  const packed = JSON.parse(json) as Packed;
  const vocabulary = new Map<string, number>();
  const words = packed.vocabulary.split(' ');
  for (let i = 0; i + 1 < words.length; i += 2)
    vocabulary.set(words[i] ?? '', Number(words[i + 1]));
  return { ...packed, vocabulary };
}

/** Up to so many clauses each has a record of its own; above, neighbours share one, and words of a record say nothing of a clause. */
export const singleUpTo = 4000;
export const isBundled = ({ size }: Pick<Lexicon, 'size'>): boolean => size > singleUpTo;

/** How telling a word is: rare words tell more. A word that no text has tells most. */
export const weightOf = (
  key: string,
  { vocabulary, size }: Pick<Lexicon, 'vocabulary' | 'size'>,
): number => Math.log(1 + size / ((vocabulary.get(key) ?? 0) + 1));
