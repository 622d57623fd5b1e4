import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import { citeClause } from '../domain/cite/cite.ts';
import type { Edition } from '../model/model.ts';

/** `clauses.json`: every clause of every text in reading order; markers and words of all, joined, are the whole text. */
export const clausesData = (edition: Edition, at: Address = fromRoot) =>
  edition.texts.flatMap((text) =>
    text.clauses.map((c) => ({
      text: text.slug,
      id: c.id,
      kind: c.kind,
      marker: c.marker,
      parent: c.parent,
      words: c.words,
      citation: citeClause(edition, text.slug, c.id).citation,
      url: at(clauseUrl(text.slug, c.id)),
    })),
  );
