import { presentedBy } from '../domain/text/citing-notice.ts';
import { provinceOf } from '../domain/text/of-provinces.ts';
import type { Address } from '../model/addresses.ts';
import type { Edition, Text } from '../model/model.ts';
import { documentOf, taken, type Taken, type TextDocument } from './document.ts';

/** What documents ask of an edition. */
export type DocumentEdition = Pick<
  Edition,
  'texts' | 'provinces' | 'references' | 'statements' | 'clause' | 'lineage'
>;

/** Clauses of a text, ready to be taken. */
export function takenFrom(edition: DocumentEdition, text: Text, clauses: Text['clauses']): Taken {
  return {
    text,
    province: provinceOf(text, edition.provinces),
    presented: presentedBy(text, edition),
    clauses: clauses.map((c) => taken(c, edition.lineage(c))),
  };
}

/** A text in full. A note tells how to cite each clause that the comparison cites: those are the sentences that people quote. */
export function wholeText(
  edition: DocumentEdition,
  text: Text,
  at: Address,
  version: string | null = null,
): TextDocument {
  const compared = new Set(
    edition.statements.filter((s) => s.text === text.slug && s.topic !== null).map((s) => s.clause),
  );
  return documentOf(
    text.title,
    [takenFrom(edition, text, text.clauses)],
    at,
    (_, clause) => compared.has(clause),
    { named: false, version },
  );
}

/** A clause by its text and id. */
export interface Chosen {
  readonly text: string;
  readonly clause: string;
}

/**
 * A choice of clauses, those of one text together, each with a note of its citation and address. Texts and clauses stand in the order
 * in which they were chosen.
 * @throws when the edition has no such clause
 */
export function chosenClauses(
  edition: DocumentEdition,
  title: string,
  choice: readonly Chosen[],
  at: Address,
  version: string | null = null,
): TextDocument {
  const parts = [...new Set(choice.map((c) => c.text))].map((slug) => {
    const text = edition.texts.find((t) => t.slug === slug);
    if (text === undefined) throw new Error(`There is no text "${slug}" to take clauses of.`);
    const clauses = choice
      .filter((c) => c.text === slug)
      .map((c) => {
        const clause = edition.clause(slug, c.clause);
        if (clause === undefined) throw new Error(`There is no clause "${slug}#${c.clause}".`);
        return clause;
      });
    return takenFrom(edition, text, clauses);
  });
  return documentOf(title, parts, at, () => true, { named: true, version });
}
