import { mentionSpans } from './references.ts';
import { numberSpans } from './number-spans.ts';
import type { Clause } from '../edition/clause.ts';
import type { Span } from '../edition/inline.ts';
import type { Edition, Statement } from '../edition/model.ts';

/** A link on some words of a clause: what it leads to, and of which sort it is (a CSS class too). */
export interface WordLink {
  readonly href: string;
  /** so: number to its comparison · dc: mention of a legal text · dc ho: of one not to be told · tn: abbreviation or term. */
  readonly sort: 'so' | 'dc' | 'dc ho' | 'tn';
}

/** All links on the words of one clause but those of the glossary. @param topicHref where a number of this topic leads */
export const clauseLinks = (clause: Clause, statements: readonly Statement[], edition: Edition, topicHref: (topic: string) => string): Span<WordLink>[] => [
  ...numberSpans(clause, statements).map((span) => ({ ...span, value: { href: topicHref(span.value.topic), sort: 'so' as const } })),
  ...mentionSpans(clause, edition).map((span) => ({ ...span, value: { href: span.value.href, sort: span.value.reference.unresolved === true ? 'dc ho' as const : 'dc' as const } })),
];
