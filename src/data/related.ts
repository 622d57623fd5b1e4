import { placeOf } from '../model/clause-ref.ts';
import { relatedClauses } from '../domain/related/related.ts';
import type { Edition } from '../model/model.ts';

/** `related.json`: for each clause that has any, the clauses of other provinces that say something near, nearest first. */
export const relatedData = (edition: Edition) =>
  [...relatedClauses(edition)].flatMap(([key, related]) => {
    return related.length === 0
      ? []
      : [{ ...placeOf(key), related: related.map((r) => ({ text: r.text, clause: r.clause })) }];
  });
