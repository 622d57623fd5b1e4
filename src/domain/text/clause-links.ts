import { firstUses, TermFinder, termHref } from './glossary.ts';
import { mentionSpans } from '../cite/references.ts';
import { numberSpans } from './number-spans.ts';
import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { Edition, Statement } from '../../model/model.ts';

/** A link on some words of a clause, and its sort, which is also its CSS class. */
export interface WordLink {
  readonly href: string;
  /** so: number, to its comparison · dc: mention of a legal text · dc ho: of an unresolved one · tn: abbreviation or term. */
  readonly sort: 'so' | 'dc' | 'dc ho' | 'tn';
}

/** All links on the words of one clause except those to the glossary. @param topicHref where the numbers of a topic link to */
export const clauseLinks = (
  clause: Clause,
  statements: readonly Statement[],
  edition: Edition,
  topicHref: (topic: string) => string,
): Span<WordLink>[] => [
  ...numberSpans(clause, statements).flatMap(({ value: { topic }, ...span }) =>
    topic === null ? [] : [{ ...span, value: { href: topicHref(topic), sort: 'so' as const } }],
  ),
  ...mentionSpans(clause, edition).map((span) => ({
    ...span,
    value: {
      href: span.value.href,
      sort: span.value.reference.unresolved === true ? ('dc ho' as const) : ('dc' as const),
    },
  })),
];

/** The finder of the last edition, which is expensive to make. */
let finder: { edition: Edition; finder: TermFinder } | undefined;

/** The links of a text's clauses, with links to the glossary added at the first use of a term per section, unless those words are linked already. */
export function withTerms(
  links: ReadonlyMap<string, Span<WordLink>[]>,
  clauses: readonly Clause[],
  edition: Edition,
): Map<string, Span<WordLink>[]> {
  if (finder?.edition !== edition) finder = { edition, finder: new TermFinder(edition.glossary) };
  const uses = firstUses(
    clauses,
    edition,
    finder.finder,
    (c, span) => !(links.get(c.id) ?? []).some((l) => l.start < span.end && span.start < l.end),
  );
  return new Map(
    clauses.map((c) => [
      c.id,
      [
        ...(links.get(c.id) ?? []),
        ...(uses.get(c.id) ?? []).map((u) => ({
          ...u,
          value: { href: termHref(u.value, c.text), sort: 'tn' as const },
        })),
      ],
    ]),
  );
}
