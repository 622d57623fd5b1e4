import type { ProvinceKind } from '../../schemas/province.ts';
import { listed } from './listed.ts';
import { numberWord } from './number-words.ts';

/** "năm văn bản", "12 văn bản": as many as there are, inside a sentence. */
export const textCount = ({ length }: { readonly length: number }): string =>
  `${numberWord(length)} văn bản`;

/**
 * "năm văn bản chuyển đổi số của bốn tỉnh", and behind it those of the whole country: "và một văn bản toàn quốc".
 * @param about what they are about, in one or more words; '' for nothing
 */
export function textsOfPlaces(
  {
    texts,
    provinces,
  }: {
    readonly texts: readonly { readonly province: string | null }[];
    readonly provinces: OfKind;
  },
  about = 'chuyển đổi số',
): string {
  const own = texts.filter((t) => t.province !== null);
  const national = texts.length - own.length;
  return [
    textCount(own),
    about,
    `của ${provinceCount(provinces)}`,
    national === 0 ? '' : `và ${numberWord(national)} văn bản toàn quốc`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

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
