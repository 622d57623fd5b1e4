import { isPathOnly } from '../model/addresses.ts';
import { textsNotice } from '../domain/text/short-notice.ts';
import type { Field } from './field.ts';
import type { SheetOf, Value } from './xlsx.ts';

/** Version and address of the data. */
export interface About {
  readonly version: string;
  /** Address of the data page. */
  readonly home: string;
}

/** The second sheet of a workbook: what each column means, the source and the licence. @param more rows to add at the end */
export const aboutSheet = (
  fields: readonly (Pick<Field, 'type' | 'description'> & { readonly heading: string })[],
  { version, home }: About,
  more: readonly (readonly Value[])[] = [],
): SheetOf => ({
  name: 'Từ điển',
  head: ['Trường', 'Kiểu', 'Nghĩa'],
  widths: [22, 12, 110],
  wrapped: ['Nghĩa'],
  rows: [
    ...fields.map((f) => [f.heading, f.type, f.description]),
    [null, null, null],
    [
      'Nguồn',
      null,
      `Đối chiếu, dữ liệu cam kết chuyển đổi số cấp tỉnh, bản ${version}, ${home}${isPathOnly(home) ? ' trên trang Đối chiếu' : ''}`,
    ],
    [
      'Giấy phép',
      null,
      'Dữ liệu do trang này lập ra: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.vi. Các văn bản là văn bản công.',
    ],
    ['Văn bản', null, `${textsNotice}.`],
    ['Cách dẫn', null, 'Khi dẫn một con số, nên dẫn cả địa chỉ của đoạn.'],
    ...more,
  ],
});
