import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { distinctForIndex, encodeForIndex, recordBreak } from './encode.ts';
import { makeLexicon, type ExportedProvince } from './make-lexicon.ts';
import { packLexicon } from './lexicon.ts';
import { packRecord } from './record.ts';
import { clauseRecords, type ExportedClause, type ExportedStatement, type ExportedText, type IndexedClause } from './records.ts';
import { rechunk, type IndexFile } from './rechunk.ts';
import { concat } from './cbor.ts';
import { synonymParts, synonymPhrases } from './synonym-parts.ts';
import { topicAnswers, type ExportedTopic } from './topic-answers.ts';
import type { Stopwords, Synonym } from '../../schemas/search.ts';

export interface SearchInput {
  readonly clauses: readonly ExportedClause[];
  readonly statements: readonly ExportedStatement[];
  readonly texts: readonly ExportedText[];
  readonly provinces: readonly ExportedProvince[];
  readonly topics: readonly ExportedTopic[];
  readonly synonyms: readonly Synonym[];
  readonly stopwords: Stopwords;
}

/**
 * Sizes that were measured (tests/bench/search-scale.ts); bytes are before compression. Up to `single` clauses each has a record of its own;
 * above, `together` neighbours share one, or the table of contents that is always loaded would grow beyond everything else.
 */
export const sizes = { synonymPart: 1200, single: 4000, together: 12, indexPiece: { small: 1500, large: 4000 } } as const;

/** Pagefind's user interfaces, its highlighter and its worker: 600 kB that no page of ours loads. */
const isNeeded = ({ path }: IndexFile): boolean => !/pagefind-(?:ui|modular-ui|component-ui|highlight|worker|playground)/.test(path);

/** Neighbours in one text that share a Pagefind record; one each in a small edition. */
function bundles(records: readonly IndexedClause[]): readonly (readonly IndexedClause[])[] {
  if (records.length <= sizes.single) return records.map((r) => [r]);
  const out: IndexedClause[][] = [];
  for (const r of records) {
    const last = out.at(-1);
    if (last !== undefined && last.length < sizes.together && last[0]?.filters['van-ban']?.[0] === r.filters['van-ban']?.[0]) last.push(r);
    else out.push([r]);
  }
  return out;
}

function mergedFilters(bundle: readonly IndexedClause[]): Record<string, string[]> {
  const merged: Record<string, string[]> = {};
  for (const { filters } of bundle) for (const [name, values] of Object.entries(filters)) merged[name] = [...new Set([...(merged[name] ?? []), ...values])];
  return merged;
}

/** Everything that `/pagefind/` holds. @throws when Pagefind refuses a record */
export async function makeSearchFiles(input: SearchInput): Promise<readonly IndexFile[]> {
  const records = clauseRecords(input.clauses, input.statements, input.texts, input.topics);
  const { index, errors } = await createIndex({ forceLanguage: 'vi', maxFragments: 1_000_000 });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const isLarge = records.length > sizes.single;
  for (const bundle of bundles(records)) {
    const added = await index.addCustomRecord({
      url: bundle.map(({ record }) => packRecord(record, isLarge)).join(recordBreak),
      content: isLarge ? distinctForIndex(bundle.map(({ record }) => record.words)) : encodeForIndex(bundle[0]?.record.words ?? ''),
      language: 'vi',
      filters: mergedFilters(bundle),
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${bundle[0]?.record.ref}: ${added.errors.join('; ')}`);
  }
  const written = await index.getFiles();
  await close();
  const engine = await Promise.all(
    rechunk(written.files.filter(isNeeded), isLarge ? sizes.indexPiece.large : sizes.indexPiece.small).map(async (file): Promise<IndexFile> => {
      if (!file.path.endsWith('pagefind.js')) return file;
      const { code } = await transform(new TextDecoder().decode(file.content), { minify: true, format: 'esm', target: 'es2022' });
      return { path: file.path, content: new TextEncoder().encode(code) };
    }),
  );
  const parts = synonymParts(input.synonyms, records, sizes.synonymPart);
  const folder = `dong-nghia-${createHash('sha256').update(concat(parts.map((p) => p.content))).digest('hex').slice(0, 8)}`;
  const lexicon = makeLexicon(records, input, input.stopwords, { folder, starts: parts.map((p) => p.from), ...synonymPhrases(input.synonyms) });
  return [
    ...engine,
    ...parts.map(({ content }, i) => ({ path: `${folder}/${i}.json`, content })),
    ...topicAnswers(input.topics, input.statements, input.provinces).map((answer) => ({ path: `chi-tieu/${answer.topic}.json`, content: new TextEncoder().encode(JSON.stringify(answer)) })),
    { path: 'tu-vung.json.gz', content: gzipSync(packLexicon(lexicon), { level: 9 }) },
  ];
}
