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
  readonly stopwords: Stopwords;
  /** First words of synonyms: only these are worth looking up. */
  readonly heads: ReadonlySet<string>;
  /** The files into which the synonyms are cut: the folder, and the first key that each holds, in order. */
  readonly synonyms: { readonly folder: string; readonly starts: readonly string[] };
}
export interface LexiconText {
  readonly slug: string;
  readonly province: string;
  readonly type: string;
  readonly shortName: string;
  readonly title: string;
  readonly number: string | null;
}
export interface LexiconProvince {
  readonly slug: string;
  readonly name: string;
  readonly successor: string;
  /** Old provinces that are part of the successor now. */
  readonly mergedFrom: readonly string[];
}

type Packed = Omit<Lexicon, 'vocabulary' | 'heads'> & { readonly vocabulary: string };

/** Words sorted, so that they pack well: "an 12 anh *3 …"; a star marks the heads of synonyms. Heads that no text has count 0. */
export function packLexicon({ vocabulary, heads, ...rest }: Lexicon): string {
  const words = [...new Set([...vocabulary.keys(), ...heads])].sort();
  return JSON.stringify({ ...rest, vocabulary: words.map((key) => `${key} ${heads.has(key) ? '*' : ''}${vocabulary.get(key) ?? 0}`).join(' ') } satisfies Packed);
}

export function unpackLexicon(json: string): Lexicon {
  const packed = JSON.parse(json) as Packed;
  const vocabulary = new Map<string, number>();
  const heads = new Set<string>();
  const words = packed.vocabulary.split(' ');
  for (let i = 0; i + 1 < words.length; i += 2) {
    const [key, count] = [words[i] ?? '', words[i + 1] ?? ''];
    if (count.startsWith('*')) heads.add(key);
    const n = Number(count.replace('*', ''));
    if (n > 0) vocabulary.set(key, n);
  }
  return { ...packed, vocabulary, heads };
}

/** How telling a word is: rare words tell more. A word that no text has tells most. */
export const weightOf = (key: string, { vocabulary, size }: Pick<Lexicon, 'vocabulary' | 'size'>): number =>
  Math.log(1 + size / ((vocabulary.get(key) ?? 0) + 1));
