import type { Province, Text } from '../../model/model.ts';

/** A column of the matrix: a province, or one text of a province whose texts stand apart. */
export interface Column {
  /** The province's slug or the text's: what `tinh` and `data-text` hold. */
  readonly slug: string;
  readonly province: Province;
  /** null: all texts of the province taken together. */
  readonly text: Text | null;
  /** Its place among all columns, so that a column keeps its place whatever is shown. */
  readonly at: number;
}

/** A province of several texts: only there can they stand apart. */
export const isSplittable = (province: Pick<Province, 'texts'>): boolean =>
  province.texts.length > 1;

/** Every column there is, in order: each province, and right after one of several texts, each of them. */
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

/** A text as a column is headed: "Nghị quyết 22", "Quyết định 2174"; its short name when it has no number. */
export const textName = ({
  type,
  number,
  shortName,
}: Pick<Text, 'type' | 'number' | 'shortName'>): string =>
  number === null ? shortName : `${type}\u00a0${/^\d+/.exec(number)?.[0] ?? number}`;
