import type { Province } from '../../model/model.ts';
import { packWords, unpackWords } from './word-list.ts';
import type { Stopwords } from '../../schemas/search.ts';
import type { TextType } from '../../schemas/text-types.ts';

/** What the planner knows of the edition before any index is read; one small file. */
export interface Lexicon {
  /** Number of clauses. */
  readonly size: number;
  /** In how many clauses a word stands, by index key. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly texts: readonly LexiconText[];
  readonly provinces: readonly LexiconProvince[];
  /** All provinces of the country, also those without a text: their names, first the one that the site says. */
  readonly places: readonly (readonly string[])[];
  /** Words that typed without marks look like a part of a province's name ("đồng bộ" in "lam dong bo"), packed (`words/phrase-set.ts`). */
  readonly boundWords: string;
  /** Slug and name, in the order of the comparison. */
  readonly pillars: readonly (readonly [slug: string, name: string])[];
  /** Years to which statements are dated, ascending. */
  readonly years: readonly number[];
  readonly stopwords: Stopwords;
  readonly synonyms: LexiconSynonyms;
}
/** Whether a query may hold synonyms, and in which files they are. */
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
  /** null: of the whole country. */
  readonly province: string | null;
  readonly type: TextType;
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
  readonly successor: string | null;
  /** Old provinces that are part of the successor now. */
  readonly mergedFrom: readonly string[];
}

interface Packed extends Omit<Lexicon, 'vocabulary' | 'synonyms'> {
  /** The words, then their counts. */
  readonly vocabulary: string;
  readonly synonyms: Omit<LexiconSynonyms, 'starts'> & { readonly starts: string };
}

/** The lexicon as its file keeps it: words in order, each without what it shares with the one before. */
export function packLexicon({ vocabulary, synonyms, ...rest }: Lexicon): string {
  const entries = [...vocabulary].sort(([a], [b]) => (a < b ? -1 : 1));
  const [words, counts] = [entries.map(([word]) => word), entries.map(([, count]) => count)];
  return JSON.stringify({
    ...rest,
    vocabulary: `${packWords(words)} ${counts.join(' ')}`,
    synonyms: { ...synonyms, starts: packWords(synonyms.starts) },
  } satisfies Packed);
}

/** The lexicon of a file that `packLexicon` wrote. */
export function unpackLexicon(json: string): Lexicon {
  const packed = JSON.parse(json) as Packed;
  const [words = '', ...counts] = packed.vocabulary.split(' ');
  return {
    ...packed,
    vocabulary: new Map(unpackWords(words).map((word, i) => [word, Number(counts[i])])),
    synonyms: { ...packed.synonyms, starts: unpackWords(packed.synonyms.starts) },
  };
}

/** Up to so many clauses each has a record of its own; above, neighbours share one, and words of a record say nothing of a clause. */
export const singleUpTo = 4000;
/** Whether neighbouring clauses share a record. */
export const isBundled = ({ size }: Pick<Lexicon, 'size'>): boolean => size > singleUpTo;

/** A number that names something: a hotline, a decision; not a day, a share, a year. */
const namesByNumber = /^(?!(?:19|20)\d\d$)\d{3,}$/;

/** The weight of a word: rare words weigh more, a word that no text has weighs most; and a number that is a name says more than words. */
export const weightOf = (
  key: string,
  { vocabulary, size }: Pick<Lexicon, 'vocabulary' | 'size'>,
): number =>
  Math.log(1 + size / ((vocabulary.get(key) ?? 0) + 1)) * (namesByNumber.test(key) ? 2 : 1);
