import type { Province, Text } from '../../model/model.ts';

/** A column of the matrix: a province, or one of its texts when the reader splits the province. */
export interface Column {
  /** The province's slug or the text's: the value of `tinh` and `data-text`. */
  readonly slug: string;
  readonly province: Province;
  /** null: all texts of the province together. */
  readonly text: Text | null;
  /** Its position among all columns, which stays the same whatever is shown. */
  readonly at: number;
}

/** True for a province with several texts, which can be columns of their own. */
export const isSplittable = (province: Pick<Province, 'texts'>): boolean =>
  province.texts.length > 1;

/** How many columns there may be: one for each province, and one for each text of a province with several. */
export const columnCount = (provinces: readonly { readonly texts: readonly unknown[] }[]): number =>
  provinces.reduce((n, { texts }) => n + 1 + (texts.length > 1 ? texts.length : 0), 0);

/** Every possible column, in order: each province and, right after one with several texts, each of these. */
export const allColumns = (provinces: readonly Province[]): readonly Column[] =>
  provinces
    .flatMap((province) =>
      [null, ...(isSplittable(province) ? province.texts : [])].map((text) => ({
        slug: text?.slug ?? province.slug,
        province,
        text,
      })),
    )
    .map((column, at) => ({ ...column, at }));

/** As many columns as a wide page shows beside each other: of the matrix, and of the texts on a subject, where more are too narrow for a sentence. */
export const mostColumns = 5;

/** The name of a text at the head of a column: "Nghị quyết 22", "Quyết định 2174"; its short name when it has no number. */
export const textName = ({
  type,
  number,
  shortName,
}: Pick<Text, 'type' | 'number' | 'shortName'>): string =>
  number === null ? shortName : `${type}\u00a0${/^\d+/.exec(number)?.[0] ?? number}`;
