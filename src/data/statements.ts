import { exceptionIn } from '../domain/compare/exception.ts';
import { fromRoot, type Address } from '../model/addresses.ts';
import type { StatementColumn } from './statement-fields.ts';
import type { Edition } from '../model/model.ts';

/** One record per statement, in the order of the texts. */
export const statementsData = ({ statements, topics }: Edition, at: Address = fromRoot) => {
  const pillar = new Map(topics.map((t) => [t.slug, t.pillar]));
  return statements.map(
    (s) =>
      ({
        id: s.id,
        text: s.text,
        province: s.province,
        clause: s.clause,
        url: at(s.url),
        topic: s.topic,
        indicator: s.indicator.id,
        pillar: (s.topic === null ? undefined : pillar.get(s.topic)) ?? null,
        section: s.section,
        kind: s.kind,
        year: s.year,
        operator: s.operator,
        value: s.value,
        valueMax: s.valueMax,
        unit: s.unit,
        denominator: s.denominator,
        quote: s.quote,
        words: s.words,
        exception: exceptionIn(s.quote),
      }) satisfies Record<StatementColumn, unknown>,
  );
};
