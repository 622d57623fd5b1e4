/** How large the entries of a column are set. */
export interface Size {
  readonly number: number;
  readonly label: number;
  readonly words: number;
  /** Space between two entries. */
  readonly gap: number;
  /** Whole statements up to this many letters; of longer ones the words of the value alone. */
  readonly sentence: number;
  /** How many letters of the statement to show around the words of a value that say nothing alone (“đều”) and have no label. */
  readonly around: number;
  /** The label follows the number on the same line where there is room. */
  readonly tight: boolean;
}
