import type { ProvinceData, ProvinceKind } from '../../schemas/province.ts';
import { listed } from '../words/listed.ts';
import { placeKinds } from '../words/counted.ts';
import { upperFirst } from '../words/upper-first.ts';

// What may be said of a province and the mergers of 01/7/2025: nothing of one that was not merged, no "before" of one that still is.

/** What tells what became of a province. */
export type Merged = Pick<ProvinceData, 'name' | 'successor' | 'mergerBasis'> & {
  readonly mergedFrom: readonly string[];
};

/** The day on which the provinces of 2025 took over, as printed. */
const mergerDay = '01/7/2025';
/** "trước 01/7/2025": said of what ended on that day. */
export const beforeMerger = `trước ${mergerDay}`;

/** True for a province that ended on that day: only of such a one "trước 01/7/2025" and "nay là" are said. */
export const isFormer = ({ successor }: Pick<Merged, 'successor'>): boolean => successor !== null;

/** "Kiên Giang (trước 01/7/2025)"; the name alone of a province that did not end then. */
export const datedName = (province: Pick<Merged, 'name' | 'successor'>): string =>
  isFormer(province) ? `${province.name} (${beforeMerger})` : province.name;

/** "tỉnh Kiên Giang", "thành phố Hà Nội". */
export const placeName = ({
  kind,
  name,
}: {
  readonly kind: ProvinceKind;
  readonly name: string;
}): string => `${kind} ${name}`;

/** "tỉnh An Giang"; a city is written with its kind in the file: "Thành phố Huế" → "thành phố Huế". */
export const successorName = (successor: string): string =>
  /^Thành phố /.test(successor) ? `t${successor.slice(1)}` : `tỉnh ${successor}`;

/** How the names of these provinces are to be taken, inside a sentence; '' when all of them still are what they were. */
export function namesDated(provinces: readonly Pick<ProvinceData, 'kind' | 'successor'>[]): string {
  if (!provinces.some(isFormer)) return '';
  return `tên ${placeKinds(provinces)} ${provinces.every(isFormer) ? beforeMerger : 'lúc ban hành văn bản'}`;
}

/** " (trước 01/7/2025)" behind a count of provinces that all ended then; else nothing. */
export const datedSource = (provinces: readonly Pick<Merged, 'successor'>[]): string =>
  provinces.length > 0 && provinces.every(isFormer) ? ` (${beforeMerger})` : '';

/** What it was merged into: its successor, or itself when it is one of the provinces since then. */
const mergedInto = ({ name, successor }: Merged): string => successor ?? name;

/** "Kiên Giang + An Giang → An Giang"; null for a province that was not merged. */
export const formatMergedFrom = (province: Merged): string | null =>
  province.mergedFrom.length === 0
    ? null
    : `${province.mergedFrom.join(' + ')} → ${mergedInto(province)}`;

/** "Kiên Giang và An Giang sáp nhập thành An Giang"; null for a province that was not merged. */
export const mergerSentence = (province: Merged): string | null =>
  province.mergedFrom.length === 0
    ? null
    : `${listed(province.mergedFrom)} sáp nhập thành ${mergedInto(province)}`;

/** The same with its legal basis. */
export function mergerWithBasis(province: Merged, joint = ' theo '): string | null {
  const sentence = mergerSentence(province);
  return sentence === null
    ? null
    : `${sentence}${province.mergerBasis === null ? '' : `${joint}${province.mergerBasis}`}`;
}

/** How the provinces of the edition are to be taken, as a sentence with its full stop; '' when there is nothing to say. */
export function datedProvinces(
  provinces: readonly Pick<ProvinceData, 'kind' | 'successor'>[],
): string {
  const words = namesDated(provinces);
  return words === '' ? '' : `${upperFirst(words)}.`;
}
