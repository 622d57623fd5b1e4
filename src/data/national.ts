import { checkedWords } from '../domain/national/mark-words.ts';
import { fromRoot, type Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** Columns of `national.csv`, the fields of `national.json`. */
export const nationalColumns = [
  'id',
  'decision',
  'date',
  'place',
  'year',
  'operator',
  'value',
  'valueMax',
  'unit',
  'numerator',
  'denominator',
  'topic',
  'indicator',
  'sources',
  'issuer',
  'about',
  'note',
  'conflict',
  'copies',
  'confirmed',
  'checked',
  'url',
] as const;

/** `national.json`: the national marks, by day of their decision. `operator` "universal": words without a number. */
export const nationalData = (
  { nationalMarks }: Pick<Edition, 'nationalMarks'>,
  at: Address = fromRoot,
) =>
  nationalMarks.map(
    (m) =>
      ({
        id: m.id,
        decision: m.decision.number,
        date: m.decision.date,
        place: m.place,
        year: m.year,
        operator: m.operator,
        value: m.value,
        valueMax: m.valueMax,
        unit: m.unit,
        numerator: m.numerator,
        denominator: m.denominator,
        topic: m.topic,
        indicator: m.indicator?.id ?? null,
        sources: m.sources.map((s) => s.url),
        issuer: m.decision.issuer,
        about: m.about === true ? 'khoảng' : null,
        note: m.note,
        conflict: m.conflict,
        copies: m.copies,
        confirmed: m.confirmed?.date ?? null,
        checked: checkedWords(m),
        url: at(m.url),
      }) satisfies Record<(typeof nationalColumns)[number], unknown>,
  );

/** The same for a spreadsheet: the copies' addresses in one field, with a space between. */
export const nationalRows = (edition: Pick<Edition, 'nationalMarks'>, at: Address = fromRoot) =>
  nationalData(edition, at).map((m) => ({ ...m, sources: m.sources.join(' ') }));
