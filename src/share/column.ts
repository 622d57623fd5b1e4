import type { ShownValue } from '../domain/compare/shown-value.ts';
import type { Province } from '../model/model.ts';

/** One value or wording of a measure. */
export interface Step {
  /** null: the text gives no year. */
  readonly year: number | null;
  /** null: the text gives no number. */
  readonly value: ShownValue | null;
  /** The words of the text that give it. */
  readonly valueWords: string;
  /** The whole statement; null where the entry joins several. */
  readonly sentence: string | null;
  /** Where an excerpt of the statement may be cut; left out of a statement without words to quote. */
  readonly stops?: readonly number[];
  /** The topic's name as the statement has it; left out where it has not, or gives a number. */
  readonly thing?: string;
  /** What the text takes out of it ("trừ văn bản mật"); null also where the entry or the column says it for all. */
  readonly exception: string | null;
}
/** One measure of a province. */
export interface Entry {
  /** What is counted; null where the whole topic counts one thing. */
  readonly label: string | null;
  readonly steps: readonly Step[];
  /** How many goals these are: as many as steps, or more where one wording stands for several. */
  readonly goals: number;
  /** The exception of every step; null also where the column says it for all. */
  readonly exception: string | null;
}
/** Every goal that a province's texts set on a topic, and the main years for which they set none. */
export interface Column {
  readonly province: Pick<Province, 'slug' | 'name' | 'mark' | 'colour'>;
  readonly entries: readonly Entry[];
  /** The exception of every entry, when there are several. */
  readonly exception: string | null;
  /**
   * "2030: không nêu"; empty when no main year is missing. Without any entries only "ngoài phạm vi", where that is why; else empty, and
   * nothing is set at all.
   */
  readonly gaps: readonly string[];
}
