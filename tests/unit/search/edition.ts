import { assemble } from '../../../src/edition/assemble.ts';
import { readAll } from '../../../src/edition/read-all.ts';
import { memoryEngine } from '../../../src/search/find/memory-engine.ts';
import { factsOf } from '../../../src/search/find/fits-filters.ts';
import { makeLexicon } from '../../../src/search/build/make-lexicon.ts';
import type { SearchInput } from '../../../src/search/build/make-search-files.ts';
import { topicClauses, topicWords } from '../../../src/search/build/topic-words.ts';
import { clauseRecords } from '../../../src/search/build/records.ts';
import { searchInput } from '../../../src/search/build/search-input.ts';
import { synonymParts, synonymPhrases } from '../../../src/search/build/synonym-parts.ts';
import type { PackedSynonym } from '../../../src/search/format/synonym.ts';
import { partChooser } from '../../../src/search/plan/synonym-parts.ts';
import type { Sources } from '../../../src/search/find/sources.ts';

/** The whole search without Pagefind and without files. */
export function searchIn(input: SearchInput) {
  const records = clauseRecords(input.clauses, input.statements, input.texts, input.topics);
  const parts = synonymParts(input.synonyms, records);
  const lexicon = makeLexicon(records, input, {
    folder: '',
    starts: parts.map((p) => p.from),
    ...synonymPhrases(input.synonyms),
  });
  const topics = topicWords(input.topics);
  const spoken = topicClauses(input.topics, records, input.texts);
  const choose = partChooser(lexicon.synonyms);
  const sources: Sources = {
    lexicon,
    engine: memoryEngine(
      records.map((r) => r.record),
      (r) => factsOf(r, lexicon),
    ),
    synonyms: async (runs) => choose(runs).flatMap((i) => [parts[i]?.entries ?? []]),
    topics: async () => topics,
    topicClauses: async () => spoken,
  };
  return { records, parts, sources };
}

export const edition = assemble(readAll());
/** What the index is built from. */
export const input: SearchInput = searchInput(edition);
const all = searchIn(input);
/** The edition's clauses as the index has them. */
export const records = all.records;
export const sources = all.sources;
export const lexicon = sources.lexicon;
export const synonyms: readonly PackedSynonym[] = all.parts.flatMap((p) => p.entries);
