import { placeOf } from '../../model/clause-ref.ts';
import { createHash } from 'node:crypto';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { distinctForIndex, encodeForIndex, recordBreak } from '../format/encode.ts';
import { ourPagefind } from './our-pagefind.ts';
import { makeLexicon } from './make-lexicon.ts';
import { packLexicon, singleUpTo } from '../format/lexicon.ts';
import { packFacts } from '../format/facts.ts';
import { packRecord } from '../format/record.ts';
import { clauseRecords, type IndexedClause } from './records.ts';
import type { ExportedClause, ExportedText } from '../../data/exported.ts';
import type { MarkedProvince, ShownStatement, SpokenTopic } from './shown.ts';
import type { IndexFile } from './index-file.ts';
import { reshapeIndex } from './pagefind-format/reshape-index.ts';
import { synonymParts, synonymPhrases } from './synonym-parts.ts';
import { topicAnswers } from './topic-answers.ts';
import { topicClauses, topicWords } from './topic-words.ts';
import { subjectsFile, type SubjectAnswer, type SubjectNames } from '../format/subject-answer.ts';
import { topicClausesFile, topicsFile } from '../format/topic-answer.ts';
import { pillars } from '../../schemas/topic.ts';
import { factsOf } from '../find/fits-filters.ts';
import type { Places, Stopwords, Synonym } from '../../schemas/search.ts';

export interface SearchInput {
  readonly clauses: readonly ExportedClause[];
  readonly statements: readonly ShownStatement[];
  readonly texts: readonly ExportedText[];
  readonly provinces: readonly MarkedProvince[];
  readonly topics: readonly SpokenTopic[];
  readonly subjects: readonly SubjectAnswer[];
  readonly subjectNames: SubjectNames;
  readonly synonyms: readonly Synonym[];
  readonly stopwords: Stopwords;
  readonly places: Places;
}

/**
 * Sizes that were measured (tests/bench/search-scale.ts); bytes are before compression. Above `singleUpTo` clauses, `together`
 * neighbours share one record, or the table of contents that is always loaded would grow beyond everything else.
 */
const sizes = { together: 12, indexPiece: { small: 400, large: 2600 } } as const;

/** Pagefind's user interfaces, its highlighter and its worker: 600 kB that no page of ours loads. */
const isNeeded = ({ path }: IndexFile): boolean =>
  !/pagefind-(?:ui|modular-ui|component-ui|highlight|worker|playground)/.test(path);

const textOf = (r: IndexedClause | undefined): string => placeOf(r?.record.ref ?? '').text;

/** Neighbours in one text that share a Pagefind record; one each in a small edition. */
function bundles(records: readonly IndexedClause[]): readonly (readonly IndexedClause[])[] {
  if (records.length <= singleUpTo) return records.map((r) => [r]);
  const out: IndexedClause[][] = [];
  for (const r of records) {
    const last = out.at(-1);
    if (last !== undefined && last.length < sizes.together && textOf(last[0]) === textOf(r))
      last.push(r);
    else out.push([r]);
  }
  return out;
}

/** The name of a record that holds these clauses. */
function nameOf(bundle: readonly IndexedClause[], texts: readonly ExportedText[]): string {
  const known = { texts: texts.map(({ id }) => ({ slug: id })), pillars: Object.entries(pillars) };
  const all = bundle.map(({ record }) => factsOf(record, known));
  const each = <T>(list: readonly T[]): readonly T[] => [...new Set(list)].sort();
  return packFacts({
    text: all[0]?.text ?? 0,
    years: each(all.flatMap((f) => f.years)),
    pillars: each(all.flatMap((f) => f.pillars)),
    hasNumber: all.some((f) => f.hasNumber),
  });
}

/** Everything that `/pagefind/` holds, not yet packed as small as can be (`repack.ts`). @throws when Pagefind refuses a record */
export async function makeSearchFiles(input: SearchInput): Promise<readonly IndexFile[]> {
  const records = clauseRecords(input.clauses, input.statements, input.texts, input.topics);
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1_000_000 });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const isLarge = records.length > singleUpTo;
  const names = new Map<string, string>();
  for (const bundle of bundles(records)) {
    const url = bundle.map(({ record }) => packRecord(record, isLarge)).join(recordBreak);
    names.set(url, nameOf(bundle, input.texts));
    const added = await index.addCustomRecord({
      url,
      content: isLarge
        ? distinctForIndex(bundle.map(({ record }) => record.words))
        : encodeForIndex(bundle[0]?.record.words ?? ''),
      language: 'vi',
    });
    if (added.errors.length > 0)
      throw new Error(`Pagefind refused ${bundle[0]?.record.ref}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  await close();
  const { entry, files } = reshapeIndex(written.files.filter(isNeeded), {
    nameOf: (url) => names.get(url) ?? '',
    pieceSize: isLarge ? sizes.indexPiece.large : sizes.indexPiece.small,
  });
  const engine = await Promise.all(
    files.map(async (file): Promise<IndexFile> => {
      if (!file.path.endsWith('pagefind.js')) return file;
      const { code } = await minify(
        file.path,
        ourPagefind(new TextDecoder().decode(file.content), entry),
        // Its calls fail with what it would write to the console.
        { module: true, compress: { target: 'es2022', dropConsole: true } },
      );
      return { path: file.path, content: new TextEncoder().encode(code) };
    }),
  );
  const synonyms = synonymParts(input.synonyms, records);
  const parts = synonyms.map(({ entries }) => new TextEncoder().encode(JSON.stringify(entries)));
  const folder = `dong-nghia-${createHash('sha256').update(Buffer.concat(parts)).digest('hex').slice(0, 8)}`;
  const lexicon = makeLexicon(records, input, {
    folder,
    starts: synonyms.map((p) => p.from),
    ...synonymPhrases(input.synonyms),
  });
  return [
    ...engine,
    ...parts.map((content, i) => ({ path: `${folder}/${i}.json`, content })),
    ...topicAnswers(input.topics, input.statements, input.provinces).map((answer) => ({
      path: `chi-tieu/${answer.topic}.json`,
      content: new TextEncoder().encode(JSON.stringify(answer)),
    })),
    {
      path: topicsFile,
      content: new TextEncoder().encode(JSON.stringify(topicWords(input.topics))),
    },
    {
      path: topicClausesFile,
      content: new TextEncoder().encode(
        JSON.stringify(topicClauses(input.topics, records, input.texts)),
      ),
    },
    ...input.subjects.map((answer) => ({
      path: `chu-de/${answer.id}.json`,
      content: new TextEncoder().encode(JSON.stringify(answer)),
    })),
    { path: subjectsFile, content: new TextEncoder().encode(JSON.stringify(input.subjectNames)) },
    { path: 'tu-vung.json', content: new TextEncoder().encode(packLexicon(lexicon)) },
  ];
}
