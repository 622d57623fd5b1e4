import type { ProvinceKind } from '../../schemas/province.ts';
import { ofProvinces, ofWholeCountry } from '../text/of-provinces.ts';
import { listed } from './listed.ts';
import { numberWord } from './number-words.ts';

/** "năm văn bản", "12 văn bản": as many as there are, inside a sentence. */
export const textCount = ({ length }: { readonly length: number }): string =>
  `${numberWord(length)} văn bản`;

type Issued = readonly { readonly province: string | null }[];

/** "một văn bản toàn quốc", as many as are among these; '' for none. @param before stands before it when there are any */
export function nationalCount(texts: Issued, before = ''): string {
  const national = ofWholeCountry(texts);
  return national.length === 0 ? '' : `${before}${textCount(national)} toàn quốc`;
}

/** "năm văn bản chuyển đổi số của bốn tỉnh", and behind it those of the whole country: "và một văn bản toàn quốc". */
export const textsOfPlaces = ({
  texts,
  provinces,
}: {
  readonly texts: Issued;
  readonly provinces: OfKind;
}): string =>
  `${textCount(ofProvinces(texts))} chuyển đổi số của ${provinceCount(provinces)}${nationalCount(texts, ' và ')}`;

/** Whose kind decides how several of them are called. */
type OfKind = readonly { readonly kind: ProvinceKind }[];

/** What the places are together: "tỉnh", "thành phố", or "tỉnh, thành phố" when both are among them. */
export const placeKinds = (provinces: OfKind): string =>
  (['tỉnh', 'thành phố'] as const)
    .filter((kind) => provinces.some((p) => p.kind === kind))
    .join(', ');

/** As many names can be read in a row; more are counted. */
export const mostNamed = 8;

/** "Kiên Giang, Đồng Tháp và Trà Vinh": by name as long as they can be read in a row, else their number. */
export const provinceNames = (
  provinces: readonly { readonly name: string; readonly kind: ProvinceKind }[],
): string =>
  provinces.length > mostNamed ? provinceCount(provinces) : listed(provinces.map((p) => p.name));

/** "bốn tỉnh", "sáu tỉnh, thành phố", "63 tỉnh, thành phố": inside a sentence. */
export const provinceCount = (provinces: OfKind): string =>
  `${numberWord(provinces.length)} ${placeKinds(provinces)}`;
