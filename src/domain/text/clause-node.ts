import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { WordLink } from './clause-links.ts';
import type { Note } from './margin-notes.ts';

/** A clause as a text's page shows it, with those below it. */
export interface ClauseNode {
  readonly clause: Clause;
  readonly children: readonly ClauseNode[];
  readonly notes: readonly Note[];
  readonly links: readonly Span<WordLink>[];
}
