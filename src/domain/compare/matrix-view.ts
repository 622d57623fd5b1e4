import type { Said } from './pair-word.ts';
import type { Comparability } from '../../schemas/verdicts.ts';

/** Orders of the rows, and what the form calls them. The first is that of the page. */
export const sortNames = {
  'tru-cot': 'thứ tự trụ cột',
  'nhieu-tinh': 'nhiều tỉnh nêu nhất',
  ten: 'tên',
} as const;
export type Sort = keyof typeof sortNames;
export const sorts = Object.keys(sortNames) as readonly Sort[];

/** What part of the matrix is shown. It is in the address, so a view can be linked. */
export interface MatrixView {
  /** In the order of the columns; two or more, or one whose texts are columns of their own. */
  readonly provinces: readonly string[];
  /** Each text of a province of several texts is a column of its own. */
  readonly split: boolean;
  /** null: every year. */
  readonly year: number | null;
  readonly pillar: string | null;
  readonly comparability: string | null;
  /** Only rows in which the chosen provinces (of one province, its texts) do not say the same. */
  readonly differing: boolean;
  readonly sort: Sort;
  /** Words that the topic's name must contain, with or without accents. */
  readonly name: string;
}

/** What can be chosen. */
export interface MatrixChoices {
  readonly provinces: readonly string[];
  /** province → its texts, for provinces with several. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly years: readonly number[];
  readonly pillars: readonly string[];
  readonly comparabilities: readonly string[];
}

/** One topic as the filters see it. */
export interface MatrixRow {
  readonly topic: string;
  readonly name: string;
  readonly pillar: string;
  /** The editors' verdict on the whole topic. */
  readonly comparability: Comparability;
  readonly difference: string | null;
  /** What each province says, and, for provinces with several texts, what each text says. */
  readonly said: readonly Said[];
}

/** The columns for some provinces: one each, or one for each of its texts. */
export const columnsOf = (
  { provinces, split }: Pick<MatrixView, 'provinces' | 'split'>,
  { texts }: Pick<MatrixChoices, 'texts'>,
): readonly string[] => provinces.flatMap((p) => (split ? (texts[p] ?? [p]) : [p]));

/** Everything, as on the page without scripts. */
export const wholeMatrix = (choices: MatrixChoices): MatrixView => ({
  provinces: choices.provinces,
  split: false,
  year: null,
  pillar: null,
  comparability: null,
  differing: false,
  sort: 'tru-cot',
  name: '',
});
