import type { Field } from './field.ts';

/** A column of the statements: its name in every format (an API), and how it looks in a spreadsheet. */
interface StatementField extends Field {
  /** In characters. */
  readonly width: number;
  /** Long words, which wrap. */
  readonly wrapped: boolean;
}

const f = <Name extends string>(
  name: Name,
  width: number,
  type: Field['type'],
  description: string,
  wrapped = false,
) => ({ name, width, type, description, wrapped }) as const;

/** Columns of `statements.json`, `.csv` and `.xlsx`, in order. */
export const statementFields = [
  f('id', 34, 'string', 'Mã cam kết: văn bản, đoạn và số thứ tự, nối bằng dấu chấm'),
  f('text', 24, 'string', 'Văn bản (texts.json)'),
  f('province', 12, 'string', 'Tỉnh, như lúc ban hành văn bản (provinces.json)'),
  f('clause', 24, 'string', 'Đoạn chứa câu (clauses.json)'),
  f('url', 44, 'string', 'Địa chỉ của đoạn trên trang này'),
  f('topic', 26, 'string', 'Chỉ tiêu (topics.json); rỗng khi câu không thuộc chỉ tiêu nào'),
  f('indicator', 32, 'string', 'Thước đo: hai cam kết chỉ chung mã khi đo đúng một thứ'),
  f('pillar', 16, 'string', 'Trụ cột theo nghĩa, không theo đề mục của văn bản'),
  f('section', 11, 'string', 'Phần của văn bản: muc-tieu, nhiem-vu, quan-diem, tinh-hinh'),
  f(
    'kind',
    11,
    'string',
    'target: mục tiêu có số; universal: “phổ cập”, “mỗi người dân”, không có số; qualitative: mục tiêu bằng lời; baseline: hiện trạng; other: con số khác',
  ),
  f('year', 7, 'integer', 'Năm của cam kết, như văn bản ghi; rỗng khi văn bản không ghi'),
  f(
    'operator',
    10,
    'string',
    'Dấu so sánh của chính văn bản: = đạt; > trên, hơn; >= tối thiểu, ít nhất, trở lên; < dưới; <= không quá, tối đa, nhóm (thứ hạng); range khoảng',
  ),
  f(
    'value',
    9,
    'number',
    'Con số; rỗng khi câu không có số, không bao giờ là 100 thay cho “phổ cập”',
  ),
  f('valueMax', 10, 'number', 'Đầu trên của một khoảng'),
  f('unit', 9, 'string', 'Đơn vị'),
  f('denominator', 28, 'string', 'Tính trên: 100% là những ai, đúng chữ trong câu', true),
  f('quote', 70, 'string', 'Câu hoặc vế câu, nguyên văn', true),
  f('words', 60, 'string', 'Phần của câu làm nên cam kết này, nguyên văn', true),
  f(
    'exception',
    34,
    'string',
    'Ngoại lệ mà câu ghi (“trừ văn bản mật”), nguyên văn; câu có khi không nói rõ nó thuộc con số nào của câu; rỗng khi câu không ghi',
  ),
] as const satisfies readonly StatementField[];

export type StatementColumn = (typeof statementFields)[number]['name'];
export const statementColumns: readonly StatementColumn[] = statementFields.map(
  (field) => field.name,
);
