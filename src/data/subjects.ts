import { fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** `subjects.json`: one record per subject. A clause of which several parts speak of it has a record for each part, verbatim. */
export const subjectsData = ({ subjects }: Edition, at: Address = fromRoot) =>
  subjects.map((s) => ({
    id: s.id,
    name: s.name,
    group: s.group,
    scope: s.scope,
    url: at(s.url),
    clauses: s.passages.flatMap(({ text, clause, weight, words }) =>
      (words ?? [null]).map((part) => ({ text, clause, words: part, weight })),
    ),
    silences: s.silences.map(({ text, state, clause, words, note }) => ({
      text,
      state,
      clause: clause ?? null,
      words: words ?? null,
      note,
    })),
  }));
