import { assemble } from '../../../src/edition/assemble.ts';
import { readAll } from '../../../src/edition/read-all.ts';
import { clausesData } from '../../../src/data/clauses.ts';
import { provincesData } from '../../../src/data/provinces.ts';
import { statementsData } from '../../../src/data/statements.ts';
import { textsData } from '../../../src/data/texts.ts';
import { topicsData } from '../../../src/data/topics.ts';
import { memoryEngine } from '../../../src/search/engine/memory-engine.ts';
import { makeLexicon } from '../../../src/search/index/make-lexicon.ts';
import type { SearchInput } from '../../../src/search/index/make-search-files.ts';
import { clauseRecords } from '../../../src/search/index/records.ts';
import { readSearchContent } from '../../../src/search/index/read-search-content.ts';
import { packSynonyms, synonymPhrases, type PackedSynonym } from '../../../src/search/index/synonym-parts.ts';
import type { Sources } from '../../../src/search/search.ts';

const edition = assemble(readAll());
const clauses = clausesData(edition);
export const content = readSearchContent();
/** What the index is built from. */
export const input: SearchInput = { clauses, statements: statementsData(edition), texts: textsData(edition), provinces: provincesData(edition), topics: topicsData(edition), ...content };
/** The edition's clauses as the index has them. */
export const records = clauseRecords(clauses, statementsData(edition), textsData(edition), topicsData(edition));
export const lexicon = makeLexicon(records, { clauses, texts: textsData(edition), provinces: provincesData(edition) }, content.stopwords, { folder: '', starts: [], ...synonymPhrases(content.synonyms) });
export const synonyms: readonly PackedSynonym[] = packSynonyms(content.synonyms, records);
const filters = new Map(records.map((r) => [r.record.ref, r.filters]));
/** The whole search without Pagefind and without files. */
export const sources: Sources = { lexicon, engine: memoryEngine(records.map((r) => r.record), (r) => filters.get(r.ref) ?? {}), synonyms: async () => synonyms };
