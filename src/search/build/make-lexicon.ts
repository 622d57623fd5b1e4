import { boundWords } from './bound-words.ts';
import { tokens } from '../../domain/words/tokens.ts';
import type { ExportedClause, ExportedText } from '../../data/exported.ts';
import { shortName, type IndexedClause } from './records.ts';
import type { MarkedProvince } from './shown.ts';
import type { Lexicon, LexiconProvince, LexiconText } from '../format/lexicon.ts';
import { pillars } from '../../schemas/topic.ts';
import type { Places, Stopwords } from '../../schemas/search.ts';

/** In how many clauses each word stands. */
function countWords(records: readonly IndexedClause[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { record } of records)
    for (const key of new Set(tokens(record.words).map((t) => t.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** The title, or the first clause of a text without one. */
function frontOf(own: readonly ExportedClause[]): LexiconText['front'] {
  const front = own.find((c) => c.kind === 'tieu-de') ?? own.find((c) => c.words !== '');
  return {
    id: front?.id ?? '',
    words: tokens(front?.words ?? '')
      .slice(0, 6)
      .map((t) => t.text)
      .join(' '),
  };
}

/** All names of a place: the one that the site says first. */
const placeNames = ({ name, also = [], city }: Places['provinces'][number]): readonly string[] => [
  name,
  ...also,
  ...(city === true ? [`Thành phố ${name}`, `TP ${name}`] : []),
];

/** What the browser must know of words, texts and places to read a query. */
export function makeLexicon(
  records: readonly IndexedClause[],
  {
    clauses,
    texts,
    provinces,
    places,
    stopwords,
  }: {
    clauses: readonly ExportedClause[];
    texts: readonly ExportedText[];
    provinces: readonly MarkedProvince[];
    places: Places;
    stopwords: Stopwords;
  },
  synonyms: Lexicon['synonyms'],
): Lexicon {
  const names = places.provinces.map(placeNames);
  return {
    size: records.length,
    vocabulary: countWords(records),
    texts: texts.map((t) => ({
      slug: t.id,
      province: t.province,
      type: t.type,
      title: t.title,
      number: t.number,
      date: t.date,
      signer: t.signer,
      front: frontOf(clauses.filter((c) => c.text === t.id)),
      shortName: shortName(clauses.filter((c) => c.text === t.id).map((c) => c.citation)),
    })),
    provinces: provinces.map(({ id, name, mark, successor, mergedFrom }): LexiconProvince => ({
      slug: id,
      name,
      mark,
      successor,
      mergedFrom,
    })),
    places: names,
    boundWords: boundWords(
      records.map(({ record }) => record.words),
      [
        ...names.flat(),
        ...provinces.flatMap((p) => [p.name, p.successor ?? p.name, ...p.mergedFrom]),
      ],
      places.words,
    ),
    pillars: Object.entries(pillars),
    years: [...new Set(records.flatMap(({ record }) => record.years))].sort((a, b) => a - b),
    stopwords,
    synonyms,
  };
}
