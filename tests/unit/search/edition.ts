import { assemble } from '../../../src/edition/assemble.ts';
import { readAll } from '../../../src/edition/read-all.ts';
import { memoryEngine } from '../../../src/search/engine/memory-engine.ts';
import { factsOf } from '../../../src/search/fits-filters.ts';
import { makeLexicon } from '../../../src/search/index/make-lexicon.ts';
import type { SearchInput } from '../../../src/search/index/make-search-files.ts';
import { clauseRecords } from '../../../src/search/index/records.ts';
import { searchInput } from '../../../src/search/index/search-input.ts';
import { packSynonyms, synonymPhrases, type PackedSynonym } from '../../../src/search/index/synonym-parts.ts';
import type { Sources } from '../../../src/search/search.ts';

export const edition = assemble(readAll());
/** What the index is built from. */
export const input: SearchInput = searchInput(edition);
export const content: Pick<SearchInput, 'synonyms' | 'stopwords'> = input;
/** The edition's clauses as the index has them. */
export const records = clauseRecords(input.clauses, input.statements, input.texts, input.topics);
export const lexicon = makeLexicon(records, input, content.stopwords, { folder: '', starts: [], ...synonymPhrases(content.synonyms) });
export const synonyms: readonly PackedSynonym[] = packSynonyms(content.synonyms, records);
/** The whole search without Pagefind and without files. */
export const sources: Sources = { lexicon, engine: memoryEngine(records.map((r) => r.record), (r) => factsOf(r, lexicon)), synonyms: async () => synonyms, topics: async () => edition.topics.map((t) => t.slug) };
