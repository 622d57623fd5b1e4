import type { Lexicon } from '../format/lexicon.ts';
import type { PackedSynonym } from '../format/synonym.ts';
import type { TopicClauses, TopicWords } from '../format/topic-answer.ts';
import type { Engine } from './engine.ts';

type SynonymFiles = readonly (readonly PackedSynonym[])[];

/** Where a search finds what it needs; the site reads it from files, tests from memory. */
export interface Sources {
  readonly engine: Engine;
  readonly lexicon: Lexicon;
  /** Synonyms that stand in these words, file by file; others do no harm. At once when there are none. @param runs keys of words that stand together */
  readonly synonyms: (runs: readonly (readonly string[])[]) => SynonymFiles | Promise<SynonymFiles>;
  /** All topics of the comparison; read only when a query may name one. */
  readonly topics: () => Promise<TopicWords>;
  /** Where provinces speak of them; read only when the words of a query did not lead there. */
  readonly topicClauses: () => Promise<TopicClauses>;
}
