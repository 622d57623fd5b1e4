// What is compared: what each column says on a topic.
import { asciiFold } from '../words/fold.ts';
import type { Statement } from '../../model/model.ts';

/** A province, or one text of it, that is compared with others. */
export interface Side {
  readonly slug: string;
  readonly name: string;
  /** The topic is outside the scope of all that is held of it. */
  readonly outside?: boolean;
}

/** One thing that a column says on a topic, as the table shows it. */
export interface Said {
  /** Slug of the province, or of the text where each text of a province is a column. */
  readonly column: string;
  /** null: the text gives no year. */
  readonly year: number | null;
  /** Id of the exact measure. */
  readonly measure: string;
  /** Heading of the measure, as readers see it. */
  readonly group: string;
  /** What distinguishes the measure from others with its heading; null where it is the only one. */
  readonly apart: string | null;
  /** Operator, number and upper end, or the quoted words: equal only when the texts say the same. */
  readonly value: string;
  /** False for a wording without a number. */
  readonly numeric: boolean;
}

/** What a statement says, under the column of its province. */
export const saidOf = (s: Statement): Said => ({
  column: s.province,
  year: s.year,
  measure: s.indicator.id,
  group: s.indicator.group,
  apart: s.indicator.apart,
  numeric: s.value !== null,
  value:
    s.value === null ? asciiFold(`“${s.valueWords}”`) : [s.operator, s.value, s.valueMax].join(' '),
});
