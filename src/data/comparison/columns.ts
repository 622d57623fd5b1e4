import { cellWords } from '../../domain/compare/cell-state.ts';
import { noMark, standingKinds, unlikeCopies } from '../../domain/national/standing-words.ts';
import type { Field } from '../field.ts';

/** A column of the matrix as a table: its name in CSV (an API), and its heading and width in a spreadsheet. */
export interface MatrixField extends Field {
  readonly label: string;
  /** In characters. */
  readonly width: number;
  /** Long words, which wrap. */
  readonly wrapped?: true;
}

const f = <Name extends string>(
  name: Name,
  label: string,
  width: number,
  type: Field['type'],
  description: string,
  wrapped?: true,
) =>
  ({
    name,
    label,
    width,
    type,
    description,
    ...(wrapped === undefined ? {} : { wrapped }),
  }) as const;

/** In the order of the CSV. New columns go to the end: the order is published. What stands in them: rows.ts. */
export const matrixFields = [
  f('chi-tieu', 'Chỉ tiêu', 34, 'string', 'Tên chỉ tiêu', true),
  f('tru-cot', 'Trụ cột', 16, 'string', 'Trụ cột theo nghĩa'),
  f('ket-luan', 'Kết luận', 22, 'string', 'Các tỉnh có dùng chung thước đo không'),
  f('khac-biet', 'Chỗ khác', 40, 'string', 'Chỗ khác, trích nguyên văn trong “ ”', true),
  f('tinh', 'Tỉnh', 13, 'string', 'Tỉnh, như lúc ban hành văn bản'),
  f('nam', 'Năm', 8, 'integer', 'Năm mà văn bản ghi; rỗng khi không ghi'),
  {
    ...f(
      'trang-thai',
      'Ô',
      26,
      'string',
      `Như ô trên trang: ${Object.values(cellWords)
        .map((words) => `“${words}”`)
        .join(
          ', ',
        )}. Ô có số có thể còn câu không có số: ở dòng của câu ấy “so” (“Số”) rỗng và “ly-do” (“Vì sao không có số”) nói vậy`,
    ),
    values: Object.values(cellWords),
  },
  f(
    'gia-tri',
    'Giá trị',
    20,
    'string',
    'Giá trị như trang này hiện: chữ của văn bản, con số, đơn vị; lời không có số đứng trong “ ”',
  ),
  f('thuoc-do', 'Thước đo', 38, 'string', 'Tên thước đo', true),
  f('dem-tren', 'Tính trên', 28, 'string', 'Nhóm mà 100% là tất cả, đúng chữ trong câu', true),
  f('cau', 'Câu nguyên văn', 70, 'string', 'Câu hoặc vế câu, nguyên văn', true),
  f('van-ban', 'Văn bản', 24, 'string', 'Tên gọn của văn bản'),
  f(
    'dia-chi',
    'Địa chỉ',
    44,
    'string',
    'Địa chỉ của đoạn; với ô không có câu nào là trang của chỉ tiêu, ở chỗ nó dẫn những đoạn có nói tới nếu có',
  ),
  f(
    'chu-dau',
    'Chữ đi cùng số',
    16,
    'string',
    'Chữ của văn bản đi cùng con số: “trên”, “tối thiểu”, “trở lên” …; rỗng khi không có',
  ),
  f(
    'dau',
    'Dấu',
    8,
    'string',
    'Dấu so sánh của chính văn bản: = đạt; > trên, hơn; >= tối thiểu, ít nhất, trở lên; < dưới; <= không quá, tối đa, nhóm (thứ hạng); range khoảng',
  ),
  f('so', 'Số', 9, 'number', 'Con số; đầu dưới khi là một khoảng; rỗng khi không có số'),
  f('so-den', 'Đến', 9, 'number', 'Đầu trên của một khoảng'),
  f('don-vi', 'Đơn vị', 12, 'string', 'Đơn vị của con số'),
  f(
    'ly-do',
    'Vì sao không có số',
    48,
    'string',
    'Vì sao ô không có số, những đoạn có nói tới mà không đặt mức, và những chữ đã tìm',
    true,
  ),
  f('doan', 'Chỗ trong văn bản', 40, 'string', 'Cách dẫn rút gọn của đoạn', true),
  f('dia-chi-chi-tieu', 'Địa chỉ của chỉ tiêu', 40, 'string', 'Trang của chỉ tiêu'),
  f('ma-chi-tieu', 'Mã chỉ tiêu', 28, 'string', 'Mã chỉ tiêu (topics.json)'),
  f('ma-tinh', 'Mã tỉnh', 13, 'string', 'Mã tỉnh (provinces.json)'),
  f('ma-van-ban', 'Mã văn bản', 26, 'string', 'Mã văn bản (texts.json)'),
  f('ma-doan', 'Mã đoạn', 24, 'string', 'Mã đoạn (clauses.json)'),
  f('ma-thuoc-do', 'Mã thước đo', 34, 'string', 'Mã thước đo'),
  f('ma-cam-ket', 'Mã cam kết', 36, 'string', 'Mã cam kết (statements.json)'),
  f(
    'ngoai-le',
    'Ngoại lệ',
    34,
    'string',
    'Ngoại lệ mà câu ghi (“trừ văn bản mật”), nguyên văn; câu có khi không nói rõ nó thuộc con số nào của câu; rỗng khi câu không ghi',
    true,
  ),
  f(
    'muc-quoc-gia',
    'Mức quốc gia',
    26,
    'string',
    `Mức quốc gia cùng thước đo và năm; không có thì mọi mức của chỉ tiêu và năm ấy, kèm thứ được đếm; cũng không thì “${noMark}”. Không phải của tỉnh nào, không vào kết luận`,
    true,
  ),
  f(
    'dau-muc-quoc-gia',
    'Dấu của mức quốc gia',
    12,
    'string',
    'Như “Dấu”; universal: phổ cập, không có số; rỗng khi các mức khác nhau',
  ),
  f(
    'so-muc-quoc-gia',
    'Số của mức quốc gia',
    12,
    'number',
    'Con số; rỗng khi không có số hoặc các mức khác nhau',
  ),
  f(
    'so-voi-muc-quoc-gia',
    'So với mức quốc gia',
    28,
    'string',
    `Cam kết đứng ở đâu: ${standingKinds.join(', ')}; có khi thêm lời, như mức quốc gia ghi “khoảng”, ${unlikeCopies}`,
    true,
  ),
  f(
    'van-ban-quoc-gia',
    'Văn bản của mức quốc gia',
    40,
    'string',
    'Số, ngày của văn bản; đối chiếu qua bao nhiêu bản đăng công khai',
    true,
  ),
  f('ma-muc-quoc-gia', 'Mã mức quốc gia', 14, 'string', 'Mã mức quốc gia (national.json)'),
  f(
    'de-muc-dinh-huong',
    'Đề mục “Định hướng”',
    28,
    'string',
    'Đề mục “Định hướng …”, “Tầm nhìn …” mà câu đứng dưới, nguyên văn; rỗng khi không đứng dưới đề mục như thế',
    true,
  ),
] as const satisfies readonly MatrixField[];

export type MatrixName = (typeof matrixFields)[number]['name'];
type MatrixValue = string | number | null;
export type MatrixRecord = Readonly<Record<MatrixName, MatrixValue>>;

export const matrixColumns: readonly MatrixName[] = matrixFields.map((field) => field.name);

/** In the order of the spreadsheet: what is stated, then where and how it compares, the codes last. */
export const sheetColumns: readonly MatrixName[] = [
  'chi-tieu',
  'tinh',
  'nam',
  'trang-thai',
  'gia-tri',
  'chu-dau',
  'dau',
  'so',
  'so-den',
  'don-vi',
  'ly-do',
  'thuoc-do',
  'dem-tren',
  'ngoai-le',
  'de-muc-dinh-huong',
  'muc-quoc-gia',
  'dau-muc-quoc-gia',
  'so-muc-quoc-gia',
  'so-voi-muc-quoc-gia',
  'van-ban-quoc-gia',
  'cau',
  'doan',
  'van-ban',
  'dia-chi',
  'ket-luan',
  'khac-biet',
  'tru-cot',
  'dia-chi-chi-tieu',
  'ma-chi-tieu',
  'ma-tinh',
  'ma-van-ban',
  'ma-doan',
  'ma-thuoc-do',
  'ma-cam-ket',
  'ma-muc-quoc-gia',
];

/** What each column means, in English (english-meanings.ts). */
export const englishColumns: Readonly<Record<MatrixName, string>> = {
  'chi-tieu': 'Name of the topic',
  'tru-cot': 'Pillar, by meaning',
  'ket-luan': 'Verdict: whether the provinces use one measure',
  'khac-biet': 'The difference, quoted verbatim in “ ”',
  tinh: 'Province as it was when the text was issued',
  nam: 'Year as the text states it; empty when it states none',
  'trang-thai':
    'State of the cell, in the words that the page shows. A cell with a number may have a row without one: its “so” is empty',
  'gia-tri':
    'Value as the page shows it: the text’s word, the number, the unit; goals without a number are quoted in “ ”',
  'thuoc-do': 'Name of the measure',
  'dem-tren': 'Whom or what 100% would be, in the words of the sentence',
  cau: 'The sentence, or the part of it that says this, verbatim',
  'van-ban': 'Short name of the text',
  'dia-chi':
    'Address of the clause; where the cell has no sentence, the page of the topic, at the place that quotes those who speak of it, if any',
  'chu-dau':
    'The word that the text puts with the number, such as “trên” (over) or “tối thiểu” (at least); empty when there is none',
  dau: 'The text’s own comparison: = exactly; > more than; >= at least; < less than; <= at most, within the first so many (ranks); range',
  so: 'The number; the lower end of a range; empty when there is none',
  'so-den': 'Upper end of a range',
  'don-vi': 'Unit of the number',
  'ly-do':
    'Why the cell has no number, the clauses that speak of it without setting a level, and the words that were searched for',
  doan: 'Short citation of the clause',
  'dia-chi-chi-tieu': 'Page of the topic',
  'ma-chi-tieu': 'Id of the topic (topics.json)',
  'ma-tinh': 'Id of the province (provinces.json)',
  'ma-van-ban': 'Id of the text (texts.json)',
  'ma-doan': 'Id of the clause (clauses.json)',
  'ma-thuoc-do': 'Id of the measure',
  'ma-cam-ket': 'Id of the statement (statements.json)',
  'ngoai-le':
    'An exception that the sentence makes to the number, verbatim; empty when it makes none',
  'muc-quoc-gia':
    'National mark of the same measure and year; where there is none, every mark of the topic and year with what it counts; where there is none either, that says so. Not a promise of any province, never part of a verdict',
  'dau-muc-quoc-gia':
    'Comparison of the mark, as in “dau”; universal: no number; empty where several marks differ',
  'so-muc-quoc-gia': 'Number of the mark; empty when it has none or several marks differ',
  'so-voi-muc-quoc-gia':
    'Where the promise stands: equal, higher, lower (or only by its comparison), a range that holds the mark, both in words only, another measure, or the mark is later than the text',
  'van-ban-quoc-gia': 'Number and date of the national text, and how many public copies were seen',
  'ma-muc-quoc-gia': 'Id of the mark (national.json)',
  'de-muc-dinh-huong':
    'Heading of an outlook (“Định hướng”, “Tầm nhìn”), not of goals, that the sentence stands under, verbatim; empty when it stands under none',
};
