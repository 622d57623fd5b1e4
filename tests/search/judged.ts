import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export interface Judged {
  readonly id: string;
  readonly class: string;
  readonly half: 'tune' | 'held';
  readonly q: string;
  /** Equally right first answers, `<text>#<clause>`. */
  readonly best: readonly string[];
  /** Useful, too. */
  readonly relevant: readonly string[];
}

/** The judged queries, as a reader types them (the class "nfd" decomposed). */
export const judgedQueries = (file = 'tests/search/queries.yaml'): readonly Judged[] =>
  (parse(readFileSync(file, 'utf8')) as Judged[]).map((j) => ({
    ...j,
    best: j.best ?? [],
    relevant: j.relevant ?? [],
    q: j.class === 'nfd' ? j.q.normalize('NFD') : j.q,
  }));
