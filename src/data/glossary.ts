import { clauseUrl, fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** `glossary.json`: abbreviations and terms with the clauses that explain them; the same `sense` is the same meaning. */
export const glossaryData = ({ glossary }: Edition, at: Address = fromRoot) =>
  glossary.map((t) => ({
    id: t.id,
    term: t.term,
    variants: t.variants ?? [],
    kind: t.kind,
    editorsReading: t.editorsReading,
    note: t.note,
    seeAlso: t.seeAlso,
    url: at(t.url),
    meanings: t.meanings.map((m) => ({
      sense: m.sense,
      meaning: m.meaning,
      text: m.text,
      clause: m.clause,
      url: at(clauseUrl(m.text, m.clause)),
      words: m.words,
      note: m.note,
    })),
  }));
