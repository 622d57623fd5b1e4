import { placeOf } from '../model/clause-ref.ts';
import { cellsOf } from '../domain/compare/compare.ts';
import type { Edition } from '../model/model.ts';

/** `topics.json`: one record per topic with its cells; an empty cell always has a state. */
export const topicsData = ({ topics, provinces }: Edition) =>
  topics.map((t) => ({
    id: t.slug,
    name: t.name,
    pillar: t.pillar,
    indicators: t.indicators.map(({ id, name, numerator, denominator, unit, direction }) => ({
      id,
      name,
      numerator,
      denominator,
      unit,
      direction,
    })),
    comparability: t.comparability,
    difference: t.difference,
    note: t.note,
    direction: t.direction,
    searched: t.searched,
    alsoSpeaks: t.alsoSpeaks.map(({ clause, words, as }) => ({ ...placeOf(clause), words, as })),
    readAside: t.readAside.flatMap(({ clauses, reason }) =>
      clauses.map((key) => ({ ...placeOf(key), reason })),
    ),
    cells: cellsOf(t, provinces).map((c) => ({
      province: c.province,
      year: c.year,
      state: c.state,
      statements: c.statements.map((s) => s.id),
    })),
  }));
