import { firstUses, TermFinder, termHref } from './glossary.ts';
import { mentionSpans } from '../cite/references.ts';
import { numberSpans } from './number-spans.ts';
import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { Edition, Statement } from '../../model/model.ts';

/** A link on some words of a clause, and its sort, which is also its CSS class. */
export interface WordLink {
  readonly href: string;
  /** A number to its comparison; a mention of a legal text, or of one that cannot be told; an abbreviation or term. */
  readonly sort:
    'number-link' | 'reference-link' | 'reference-link reference-link--unresolved' | 'term-link';
}

/** All links on the words of one clause except those to the glossary. @param topicHref where the numbers of a topic link to */
export const clauseLinks = (
  clause: Clause,
  statements: readonly Statement[],
  edition: Edition,
  topicHref: (topic: string) => string,
): Span<WordLink>[] => [
  ...numberSpans(clause, statements).flatMap(({ value: { topic }, ...span }) =>
    topic === null
      ? []
      : [{ ...span, value: { href: topicHref(topic), sort: 'number-link' as const } }],
  ),
  ...mentionSpans(clause, edition).map((span) => ({
    ...span,
    value: {
      href: span.value.href,
      sort:
        span.value.reference.unresolved === true
          ? ('reference-link reference-link--unresolved' as const)
          : ('reference-link' as const),
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
          value: { href: termHref(u.value, c.text), sort: 'term-link' as const },
        })),
      ],
    ]),
  );
}
