import type { Said } from './said.ts';
import { pageOrder, type Sort } from './matrix-sort.ts';
import type { Pillar } from '../../schemas/topic.ts';
import type { Comparability } from '../../schemas/verdicts.ts';

/** What part of the matrix is shown. It is in the address, so a view can be linked. */
export interface MatrixView {
  /** In the order of the columns; two or more, or one whose texts are columns of their own; of many to choose from, any number up to `most`. */
  readonly provinces: readonly string[];
  /** Each text of a province of several texts is a column of its own. */
  readonly split: boolean;
  /** null: every year. */
  readonly year: number | null;
  readonly pillar: Pillar | null;
  readonly comparability: Comparability | null;
  /** Only rows in which the chosen provinces (of one province, its texts) do not say the same. */
  readonly differing: boolean;
  /** Also topics on which fewer than two provinces set a goal; `isOfAll` says whether they are rows. */
  readonly all: boolean;
  /** Only rows in which this column sets a goal for the years in view; a province, or one text of a province of several. */
  readonly sets: string | null;
  /** Only rows in which this column sets none for the years in view. */
  readonly lacks: string | null;
  readonly sort: Sort;
  /** Under each row stands what the nation asks for: beside the comparison, so that it changes no row, count, verdict or pair word. */
  readonly national: boolean;
  /** Words that the topic's name must contain, with or without accents. */
  readonly name: string;
}

/** What can be chosen. */
export interface MatrixChoices {
  readonly provinces: readonly string[];
  /** province → its texts, for provinces with several. */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  /** Years of any goal; those without a column of their own, too. */
  readonly years: readonly number[];
  readonly pillars: readonly Pillar[];
  readonly comparabilities: readonly Comparability[];
  /** Of many provinces as many columns can be chosen, from none on; null: of few all are shown, or some, at least two. */
  readonly most: number | null;
}

/** A cell of the table in which its column sets no goal, and why. */
export interface EmptyCell {
  readonly column: string;
  readonly year: number;
  readonly state: 'not-stated' | 'spoken-of' | 'not-applicable' | 'outside';
}

/** One topic as the filters see it. */
export interface MatrixRow {
  readonly topic: string;
  readonly name: string;
  readonly pillar: Pillar;
  /** The editors' verdict on the whole topic. */
  readonly comparability: Comparability;
  readonly difference: string | null;
  /** At least two provinces set a goal on it, so that it is a row of the page without any choice. */
  readonly shared: boolean;
  readonly empty: readonly EmptyCell[];
  /** What each province says, and, for provinces with several texts, what each text says; of many provinces, what those say that were asked for. */
  readonly said: readonly Said[];
  /** Where not everybody's words are in `said`: how many provinces set a goal on it. */
  readonly setting?: number;
}

/** The columns for some provinces: one each, or one for each of its texts. */
export const columnsOf = (
  { provinces, split }: Pick<MatrixView, 'provinces' | 'split'>,
  { texts }: Pick<MatrixChoices, 'texts'>,
): readonly string[] => provinces.flatMap((p) => (split ? (texts[p] ?? [p]) : [p]));

/** True when every topic can be a row: by the switch, or because what a column sets or lacks is asked of every topic. */
export const isOfAll = ({
  all,
  sets,
  lacks,
}: Pick<MatrixView, 'all' | 'sets' | 'lacks'>): boolean => all || sets !== null || lacks !== null;

/** The columns that can be asked for what they set or lack: every province, and right after one of several texts each of these. */
export const sidesOf = ({
  provinces,
  texts,
}: Pick<MatrixChoices, 'provinces' | 'texts'>): readonly string[] =>
  provinces.flatMap((p) => [p, ...(texts[p] ?? [])]);

/** True when the view asks for one text of a province by name, so that its texts must be columns. */
export const namesText = (
  { sets, lacks }: Pick<MatrixView, 'sets' | 'lacks'>,
  { texts }: Pick<MatrixChoices, 'texts'>,
): boolean =>
  Object.values(texts)
    .flat()
    .some((text) => text === sets || text === lacks);

/** The page as it opens, which is also what stands without scripts. */
export const wholeMatrix = (choices: MatrixChoices): MatrixView => ({
  provinces: choices.most === null ? choices.provinces : [],
  split: false,
  year: null,
  pillar: null,
  comparability: null,
  differing: false,
  all: false,
  sets: null,
  lacks: null,
  sort: pageOrder,
  national: false,
  name: '',
});
