// Choices in an address ("?tinh=tra-vinh&nam=2030"): read the same way on every page; the reader is told which are unknown.
import { longestAddress, seen } from '../text/seen.ts';

/** A value in an address that cannot be chosen. */
export interface UnknownChoice {
  readonly name: string;
  readonly value: string;
}

/** What readers call each choice. */
const names: Readonly<Record<string, string>> = {
  tinh: 'tỉnh',
  nam: 'năm',
  'linh-vuc': 'trụ cột',
  'tru-cot': 'trụ cột',
  'so-duoc': 'kết luận so sánh',
  xep: 'cách xếp',
  khac: 'lọc chỗ khác nhau',
  co: 'bên có',
  khong: 'bên không có',
  'mot-tinh': 'chỉ một tỉnh',
  tach: 'tách văn bản',
  'quoc-gia': 'mức quốc gia',
  'van-ban': 'văn bản',
  loai: 'loại văn bản',
  'co-quan': 'cơ quan',
  han: 'hạn',
  so: 'lọc có con số',
  dung: 'tìm đúng chữ',
  trich: 'chữ được trích',
  loc: 'quan hệ',
  v: 'mã bản chép',
};

/** The comparison and the search have different names for this choice; both pages accept both. */
const alsoCalled: Readonly<Record<string, string>> = {
  'linh-vuc': 'tru-cot',
  'tru-cot': 'linh-vuc',
};

/** The value of a parameter without characters attached to a copied link: (“2030”). → 2030. Not for words that a reader typed. */
export const plainValue = (value: string): string =>
  seen(value).replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');

/** Parameters of an address, their names in lower case; "&amp;" copied from a page's source counts as "&". */
export const readQuery = (query: string): URLSearchParams =>
  new URLSearchParams(
    [...new URLSearchParams(query.slice(0, longestAddress))].map(([name, value]) => [
      name.replace(/^amp;/, '').toLowerCase(),
      value,
    ]),
  );

/**
 * The values of one parameter, which may be several, separated by commas.
 * @param known the values that can be chosen
 */
export function readChoice(
  params: URLSearchParams,
  name: string,
  known: readonly string[],
): { readonly chosen: readonly string[]; readonly unknown: readonly UnknownChoice[] } {
  const asked = [...params.getAll(name), ...params.getAll(alsoCalled[name] ?? '')]
    .flatMap((v) => seen(v).split(','))
    .map(plainValue)
    .filter((v) => v !== '');
  const of = (value: string): string | undefined =>
    known.find((k) => k.toLowerCase() === value.toLowerCase());
  return {
    chosen: [...new Set(asked.flatMap((v) => of(v) ?? []))],
    unknown: [...new Set(asked)]
      .filter((v) => of(v) === undefined)
      .map((value) => ({ name, value })),
  };
}

/** "tỉnh “gialai”, năm “2052”" */
export const choiceWords = (choices: readonly UnknownChoice[]): string =>
  choices.map(({ name, value }) => `${names[name] ?? name} “${value}”`).join(', ');

/** "Bỏ qua phần không hiểu trong địa chỉ: tỉnh “gialai”, năm “2052”." '' when all was understood. */
export const unknownWords = (unknown: readonly UnknownChoice[]): string =>
  unknown.length === 0 ? '' : `Bỏ qua phần không hiểu trong địa chỉ: ${choiceWords(unknown)}.`;
