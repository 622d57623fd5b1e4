import { field, type Field } from './field.ts';

/** Fields of `tasks.json`, in order. */
export const taskFields = [
  field(
    'id',
    'string',
    'Mã nhiệm vụ: văn bản và đoạn, nối bằng dấu chấm; địa chỉ là /nhiem-vu/#mã',
  ),
  field('text', 'string', 'Văn bản (texts.json)'),
  field('clause', 'string', 'Đoạn đặt ra nhiệm vụ (clauses.json)'),
  field('url', 'string', 'Địa chỉ của đoạn'),
  field('heading', 'string', 'Đề mục gần nhất bên trên'),
  field('task', 'string', 'Cả đoạn, nguyên văn'),
  field('words', 'string', 'Câu đặt ra nhiệm vụ, nguyên văn; rỗng khi là cả đoạn'),
  field(
    'agency',
    'string',
    'Ai làm, nguyên văn: cả dòng “Cơ quan thực hiện” khi có; rỗng khi đoạn không nêu ai',
  ),
  field(
    'agencies',
    'array',
    'Từng cơ quan: printed (nguyên văn), name (tên chung để lọc), role (lead: làm; with: tham gia)',
  ),
  field('deadline', 'string', 'Thời hạn, nguyên văn: cả dòng “Thời hạn hoàn thành” khi có'),
  field(
    'deadlineFrom',
    'date',
    'Ngày đầu của hạn, theo đúng chữ: “tháng 6/2025” là 2025-06-01; rỗng khi chữ không cho ngày đầu. Nhiều hạn: ngày đầu của hạn sớm nhất',
  ),
  field(
    'deadlineTo',
    'date',
    'Ngày cuối của hạn, theo đúng chữ: “trước tháng 6/2025” là 2025-05-31; rỗng khi chữ không cho ngày cuối. Nhiều hạn: ngày cuối của hạn muộn nhất',
  ),
  field('deadlinePrinted', 'string', 'Những chữ nói hạn, nguyên văn; nhiều hạn nối bằng “; ”'),
  field(
    'recurs',
    'string',
    'Lặp lại: “monthly” hằng tháng, “quarterly” hằng quý, “half-yearly” sáu tháng, “yearly” hằng năm, “ongoing” thường xuyên, “on-request” khi có yêu cầu, “periodic” định kỳ mà không nói mấy tháng; nhiều cách nối bằng dấu chấm phẩy; chữ không có mã (“khi cần thiết”, “giai đoạn 5 năm”) chỉ đứng ở lời in của hạn',
  ),
  field(
    'stages',
    'array',
    'Từng hạn: clause (đoạn nêu hạn), printed (nguyên văn), from, to, recurs, elsewhere (true: văn bản khác định)',
  ),
] as const satisfies readonly Field[];

export type TaskColumn = (typeof taskFields)[number]['name'];
export const taskColumns: readonly TaskColumn[] = taskFields.map((field) => field.name);

/** What a field holds in the table, where it cannot be a list. */
const flat: Partial<Record<TaskColumn, string>> = {
  agencies: 'Tên chung của các cơ quan, nối bằng “; ”',
  stages:
    'Từng hạn, nối bằng “; ”: ngày đầu/ngày cuối, “..” khi để ngỏ; không có ngày thì là cách lặp lại, hoặc elsewhere',
};
/** Columns of `tasks.csv`. */
export const taskTableFields: readonly Field[] = taskFields.map((field) => ({
  ...field,
  type: field.type === 'array' ? 'string' : field.type,
  description: flat[field.name] ?? field.description,
}));
