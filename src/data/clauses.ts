import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import { citePlace, citeShort } from '../domain/cite/cite.ts';
import type { Edition } from '../model/model.ts';

/** `clauses.json`: every clause of every text in reading order; mark + words of all, joined, are the whole text. */
export const clausesData = ({ texts, lineage }: Edition, at: Address = fromRoot) =>
  texts.flatMap((text) =>
    text.clauses.map((c) => ({
      text: text.slug,
      id: c.id,
      kind: c.kind,
      marker: c.marker,
      parent: c.parent,
      words: c.words,
      citation: citeShort(citePlace(c, lineage(c)), text),
      url: at(clauseUrl(text.slug, c.id)),
    })),
  );
