import { contrast } from '../domain/words/contrast.ts';
import { printNumber } from '../domain/words/print-number.ts';
import { ContentError } from '../model/content-error.ts';
import type { ProvinceData } from '../schemas/province.ts';
import { attempt } from './faults.ts';
import { lineOf } from './line-of.ts';
import type { ContentFile } from './read-content.ts';

/** The grounds on which a province's colour is drawn: `--paper` of styles/tokens.css, which a test compares. */
export const grounds = { light: '#f4f3ec', dark: '#15181b' } as const;
const groundNames = { light: 'nền sáng', dark: 'nền tối' } as const;
/** WCAG 2.2, 1.4.11: what is not text is seen from this contrast on. */
const least = 3;
/** "2,97": cut, not rounded, since 2.999 is not enough. */
const printed = (ratio: number): string => printNumber(Math.floor(ratio * 100) / 100, 2);

/** @throws ContentError when a colour cannot be seen on a ground of the site */
function checkColours({ file, data }: ContentFile<ProvinceData>): void {
  for (const ground of ['light', 'dark'] as const) {
    const colour = data.colour[ground];
    const ratio = contrast(colour, grounds[ground]);
    if (ratio < least)
      throw new ContentError(
        { file, line: lineOf(file, 'colour:') },
        `màu "${colour}" có độ tương phản ${printed(ratio)} trên ${groundNames[ground]} "${grounds[ground]}".`,
        `Độ tương phản cần ít nhất ${least}: chọn màu ${ground === 'light' ? 'đậm' : 'nhạt'} hơn cho "colour.${ground}".`,
      );
  }
}

/** @throws ContentError when what a file says of the merger does not go together */
function checkMerger({ file, data }: ContentFile<ProvinceData>): void {
  const { name, successor, successorCode, mergedFrom, mergerBasis } = data;
  const fail = (field: string, wrong: string, right: string): never => {
    throw new ContentError({ file, line: lineOf(file, `${field}:`) }, wrong, right);
  };
  if (mergedFrom.length === 0) {
    if (successor !== null || successorCode !== null || mergerBasis !== null)
      fail(
        'mergedFrom',
        '"mergedFrom" để trống mà tỉnh có "successor", "successorCode" hoặc "mergerBasis".',
        'Tỉnh không sáp nhập: ba trường ấy là null. Tỉnh đã sáp nhập: kể các tỉnh cũ.',
      );
    return;
  }
  if (mergedFrom.length === 1 || mergerBasis === null)
    fail(
      'mergedFrom',
      'việc sáp nhập thiếu tỉnh hoặc thiếu căn cứ.',
      '"mergedFrom" kể ít nhất hai tỉnh cũ, "mergerBasis" là văn bản quyết định; tỉnh không sáp nhập thì [] và null.',
    );
  if (successor !== null && !mergedFrom.includes(name))
    fail(
      'mergedFrom',
      `"mergedFrom" không có "${name}", tỉnh của chính tệp này.`,
      'Tỉnh cũ đứng trong số các tỉnh sáp nhập; tỉnh của sau 01/7/2025 thì "successor" là null.',
    );
  if (successor !== null && !mergedFrom.includes(successor.replace(/^Thành phố /, '')))
    fail(
      'successor',
      `"successor" là "${successor}", tên mà không tỉnh nào trong "mergedFrom" có.`,
      'Tỉnh mới mang tên một trong các tỉnh đã sáp nhập.',
    );
  if (successor === null && successorCode !== null)
    fail(
      'successorCode',
      'tỉnh không có "successor" mà có "successorCode".',
      'Ghi null, hoặc thêm "successor".',
    );
}

/** What the files of the provinces must say that no schema can tell. @throws ContentError with file and line */
export function checkProvinces(files: readonly ContentFile<ProvinceData>[]): void {
  for (const field of ['order', 'name', 'iso', 'statisticsCode'] as const) {
    const given = new Map<unknown, string>();
    for (const { file, data } of files)
      attempt(() => {
        const other = given.get(data[field]);
        if (data[field] !== null && other !== undefined)
          throw new ContentError(
            { file, line: lineOf(file, `${field}:`) },
            `"${field}" là ${JSON.stringify(data[field])}, đã là của tỉnh ở ${other}.`,
            'Không hai tỉnh nào có chung giá trị ấy.',
          );
        given.set(data[field], file);
      });
  }
  const successors = new Map<string, ContentFile<ProvinceData>>();
  for (const province of files)
    attempt(() => {
      const { successor, successorCode } = province.data;
      const other = [...successors.values()].find(
        ({ data }) => (data.successor === successor) !== (data.successorCode === successorCode),
      );
      if (successor !== null && successorCode !== null && other !== undefined)
        throw new ContentError(
          { file: province.file, line: lineOf(province.file, 'successorCode:') },
          `"successorCode" và "successor" không đi với nhau như ở ${other.file}.`,
          'Mỗi tỉnh mới một mã.',
        );
      if (successor !== null && successorCode !== null) successors.set(province.slug, province);
    });
  const typed = new Map<string, string>();
  for (const province of files)
    attempt(() => {
      checkColours(province);
      checkMerger(province);
      for (const letters of province.data.letters) {
        const other = typed.get(letters);
        if (other !== undefined)
          throw new ContentError(
            { file: province.file, line: lineOf(province.file, 'letters:') },
            `"letters" có "${letters}", đã là của tỉnh ở ${other}.`,
            'Chữ gõ tắt chỉ một tỉnh: bỏ ở một tệp, hoặc ghi [].',
          );
        typed.set(letters, province.file);
      }
    });
}
