import type { ProvinceKind } from '../../schemas/province.ts';
import { listed } from './listed.ts';
import { numberWord } from './number-words.ts';

/** "năm văn bản", "12 văn bản": as many as there are, inside a sentence. */
export const textCount = ({ length }: { readonly length: number }): string =>
  `${numberWord(length)} văn bản`;

/** Whose kind decides how several of them are called. */
type OfKind = readonly { readonly kind: ProvinceKind }[];

/** What the places are together: "tỉnh", "thành phố", or "tỉnh, thành phố" when both are among them. */
export const placeKinds = (provinces: OfKind): string =>
  (['tỉnh', 'thành phố'] as const)
    .filter((kind) => provinces.some((p) => p.kind === kind))
    .join(', ');

/** "Kiên Giang, Đồng Tháp và Trà Vinh": by name as long as they can be read in a row, else their number. */
export const provinceNames = (
  provinces: readonly { readonly name: string; readonly kind: ProvinceKind }[],
): string =>
  provinces.length > 8 ? provinceCount(provinces) : listed(provinces.map((p) => p.name));

/** "bốn tỉnh", "sáu tỉnh, thành phố", "63 tỉnh, thành phố": inside a sentence. */
export const provinceCount = (provinces: OfKind): string =>
  `${numberWord(provinces.length)} ${placeKinds(provinces)}`;
