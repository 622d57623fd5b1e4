import type { Field } from './field.ts';
import { matrixFields } from './matrix-fields.ts';
import { statementFields } from './statement-fields.ts';
import { relations } from '../schemas/alignment.ts';
import { subjectGroups } from '../schemas/subject.ts';
import { taskFields, taskTableFields } from './task-fields.ts';

/** Formats of the exports, with their media types. */
export const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** A published file and what its fields mean, in readers' words. */
export interface DataFile {
  /** Also the name of its resource in `datapackage.json`. */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly format: keyof typeof mediaTypes;
  /** None when the file is no table. */
  readonly fields: readonly Field[];
}

const f = (name: string, type: Field['type'], description: string): Field => ({
  name,
  type,
  description,
});

/** Fields of the national marks; the copies' addresses are a list in JSON and one field in CSV. */
const nationalFields = (sources: Field): readonly Field[] => [
  f('id', 'string', 'Mã, không đổi'),
  f('decision', 'string', 'Số của văn bản quốc gia'),
  f('date', 'date', 'Ngày ban hành'),
  f('place', 'string', 'Chỗ trong văn bản, chỉ tới mức các bản đăng cho thấy'),
  f('year', 'integer', 'Năm; rỗng khi không gắn năm nào'),
  f(
    'operator',
    'string',
    'Như trong statements.json; universal: phổ cập, không có số (value rỗng, không bao giờ là 100)',
  ),
  f('value', 'number', 'Con số; rỗng khi không có số'),
  f('valueMax', 'number', 'Đầu trên của một khoảng'),
  f('unit', 'string', 'Đơn vị'),
  f('numerator', 'string', 'Cái được đếm, bằng lời của trang này, không phải nguyên văn'),
  f(
    'denominator',
    'string',
    'Tính trên gì, bằng lời của trang này; rỗng khi các bản đăng không nêu',
  ),
  f('topic', 'string', 'Chỉ tiêu đứng cạnh; rỗng khi không chỉ tiêu nào hỏi việc ấy'),
  f('indicator', 'string', 'Thước đo, chỉ khi đo đúng cùng một thứ'),
  sources,
  f('issuer', 'string', 'Cơ quan ban hành'),
  f('about', 'string', '“khoảng” khi các bản đăng viết chữ ấy trước con số'),
  f('note', 'string', 'Ghi chú'),
  f('conflict', 'string', 'Các bản đăng khác nhau ở đâu'),
  f('copies', 'integer', 'Bao nhiêu bản đăng công khai, độc lập với nhau, cùng ghi'),
  f('confirmed', 'date', 'Ngày người biên tập đối chiếu bản gốc; rỗng: chưa đối chiếu'),
  f('checked', 'string', 'Đối chiếu tới đâu, bằng lời'),
  f('url', 'string', 'Địa chỉ trong trang Mức quốc gia'),
];

/** The files under /du-lieu/, except those of a single topic, in the order of the page. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'texts',
    path: 'texts.json',
    title: 'Năm văn bản',
    format: 'json',
    fields: [
      f('id', 'string', 'Mã văn bản, cũng là địa chỉ'),
      f('province', 'string', 'Tỉnh'),
      f('type', 'string', 'Loại văn bản'),
      f('number', 'string', 'Số, dạng chuẩn; rỗng khi bản nguồn không in'),
      f('date', 'date', 'Ngày ban hành; rỗng khi không rõ'),
      f('issuer', 'string', 'Cơ quan ban hành'),
      f('signer', 'string', 'Người ký'),
      f('title', 'string', 'Tên'),
      f(
        'standing',
        'string',
        'Nghị quyết của Tỉnh ủy hay Đảng bộ tỉnh, Quyết định của UBND tỉnh hay của Chủ tịch UBND tỉnh, bài trình bày',
      ),
      f('url', 'string', 'Địa chỉ'),
      f('sourceSha256', 'string', 'SHA-256 của bản nguồn'),
    ],
  },
  {
    name: 'clauses',
    path: 'clauses.json',
    title: 'Các đoạn, theo thứ tự đọc',
    format: 'json',
    fields: [
      f('text', 'string', 'Văn bản'),
      f('id', 'string', 'Mã đoạn, không đổi'),
      f(
        'kind',
        'string',
        'Loại đoạn: phan, muc, dieu, khoan, diem, gach (-), cong (+), cham (·), doan, can-cu, …',
      ),
      f('marker', 'string', 'Dấu đầu đoạn như in: “I-”, “2.2.1.”, “Điều 1.”, “a)”, “-”'),
      f('parent', 'string', 'Đoạn chứa nó'),
      f('words', 'string', 'Nguyên văn, không kể dấu đầu đoạn'),
      f('citation', 'string', 'Cách dẫn rút gọn'),
      f('url', 'string', 'Địa chỉ'),
    ],
  },
  {
    name: 'statements',
    path: 'statements.json',
    title: 'Các cam kết, kể cả hiện trạng',
    format: 'json',
    fields: statementFields,
  },
  {
    name: 'statements-csv',
    path: 'statements.csv',
    title: 'Các cam kết, kể cả hiện trạng, mở bằng bảng tính',
    format: 'csv',
    fields: statementFields,
  },
  {
    name: 'statements-xlsx',
    path: 'statements.xlsx',
    title: 'Các cam kết, kể cả hiện trạng, bảng tính Excel: lọc được, mỗi dòng dẫn tới đoạn của nó',
    format: 'xlsx',
    fields: statementFields,
  },
  {
    name: 'topics',
    path: 'topics.json',
    title: 'Các chỉ tiêu và ô so sánh',
    format: 'json',
    fields: [
      f('id', 'string', 'Mã chỉ tiêu, cũng là địa chỉ'),
      f('name', 'string', 'Tên'),
      f('pillar', 'string', 'Trụ cột'),
      f('indicators', 'array', 'Các thước đo: tử số, tính trên nhóm nào, đơn vị, chiều'),
      f(
        'comparability',
        'string',
        'cung-thuoc-do, so-duoc-co-luu-y, khac-thuoc-do; chi-co-loi: không mục tiêu nào có số; mot-tinh: chỉ một tỉnh đặt mục tiêu; khong-muc-tieu: không tỉnh nào đặt mục tiêu',
      ),
      f('difference', 'string', 'Chỗ khác, trích nguyên văn trong “ ”'),
      f('note', 'string', 'Cách đọc'),
      f('direction', 'string', 'higher: cao hơn là tốt hơn; lower: thấp hơn là tốt hơn; none'),
      f(
        'searched',
        'array',
        'Những chữ đã tìm trước khi ghi “không nêu” hay “không đặt mức”; “A + B”: đoạn có cả hai',
      ),
      f(
        'alsoSpeaks',
        'array',
        'Đoạn có nói tới mà không đặt mục tiêu: text, clause, words (nguyên văn), as (task: nhiệm vụ; situation: hiện trạng; còn lại: quan điểm, định hướng)',
      ),
      f(
        'readAside',
        'array',
        'Đoạn có những chữ ấy nhưng nói việc khác: text, clause, reason (lý do)',
      ),
      f(
        'cells',
        'array',
        'Ô: province, year (rỗng: không ghi năm), state (stated, no-number, not-stated, not-applicable; not-stated gồm cả ô mà trang và CSV ghi “không đặt mức, có nói tới”), statements',
      ),
    ],
  },
  {
    name: 'so-sanh',
    path: 'so-sanh.csv',
    title: 'Bảng so sánh, kể cả ô không nêu và vì sao, mở bằng bảng tính',
    format: 'csv',
    fields: matrixFields,
  },
  {
    name: 'so-sanh-theo-van-ban',
    path: 'so-sanh-theo-van-ban.csv',
    title: 'Cũng bảng ấy, mỗi văn bản một ô: hai văn bản của Kiên Giang đứng riêng',
    format: 'csv',
    fields: matrixFields,
  },
  {
    name: 'so-sanh-xlsx',
    path: 'so-sanh.xlsx',
    title: 'Bảng so sánh, bảng tính Excel: đầu cột bằng tiếng Việt, mỗi dòng dẫn tới đoạn của nó',
    format: 'xlsx',
    fields: matrixFields,
  },
  {
    name: 'tasks',
    path: 'tasks.json',
    title: 'Nhiệm vụ, cơ quan và thời hạn',
    format: 'json',
    fields: taskFields,
  },
  {
    name: 'tasks-csv',
    path: 'tasks.csv',
    title: 'Nhiệm vụ, cơ quan và thời hạn, mở bằng bảng tính',
    format: 'csv',
    fields: taskTableFields,
  },
  {
    name: 'tasks-ics',
    path: 'tasks.ics',
    title:
      'Lịch các hạn có ngày, để thêm vào phần mềm lịch: mỗi hạn ở ngày cuối của nó, việc chỉ ghi lúc bắt đầu thì ở ngày đầu; việc lặp lại mà không có ngày thì không có trong lịch',
    format: 'ics',
    fields: [],
  },
  {
    name: 'subjects',
    path: 'subjects.json',
    title: 'Chủ đề: từng văn bản nói gì về một việc',
    format: 'json',
    fields: [
      f('id', 'string', 'Mã chủ đề, cũng là địa chỉ'),
      f('name', 'string', 'Tên'),
      f(
        'group',
        'string',
        `Nhóm: ${Object.entries(subjectGroups)
          .map(([id, name]) => `${id} (${name})`)
          .join(', ')}`,
      ),
      f('scope', 'string', 'Gồm gì, không gồm gì'),
      f('url', 'string', 'Địa chỉ'),
      f(
        'clauses',
        'array',
        'Đoạn nói tới chủ đề: text, clause, words (đúng phần nói tới nó, nguyên văn; rỗng là cả đoạn; một đoạn có nhiều phần thì mỗi phần một mục), weight (about: nói về; touches: nhắc qua)',
      ),
      f(
        'silences',
        'array',
        'Văn bản không nói về, hoặc để phần việc cho văn bản khác: text, note, state: không nói tới (silent), chỉ nhắc qua (name-only), dẫn sang văn bản khác (elsewhere; câu dẫn ở clause, words)',
      ),
    ],
  },
  {
    name: 'alignments',
    path: 'alignments.json',
    title: 'Hai văn bản của một tỉnh, đối chiếu từng đoạn',
    format: 'json',
    fields: [
      f('a', 'string', 'Văn bản trước'),
      f('b', 'string', 'Văn bản sau'),
      f('url', 'string', 'Địa chỉ'),
      f(
        'pairs',
        'array',
        `Cặp đoạn: a[], b[] (mã đoạn), relation (${Object.entries(relations)
          .map(([id, name]) => `${id}: ${name}`)
          .join(
            '; ',
          )}), rule (kết luận dựa vào gì; chỉ có ở sharpened và weakened), note (khác ở đâu)`,
      ),
    ],
  },
  {
    name: 'related',
    path: 'related.json',
    title: 'Đoạn gần nghĩa ở tỉnh khác, do máy tìm',
    format: 'json',
    fields: [
      f('text', 'string', 'Văn bản'),
      f('clause', 'string', 'Đoạn; chỉ những đoạn có đoạn gần ở tỉnh khác'),
      f(
        'related',
        'array',
        'Nhiều nhất năm đoạn của tỉnh khác, gần nhất trước: text, clause. Máy tìm theo luật ở trang Phương pháp, không ai đọc lại từng cặp',
      ),
    ],
  },
  {
    name: 'national',
    path: 'national.json',
    title: 'Mức quốc gia: con số và chỗ đã thấy, không có câu nào của văn bản quốc gia',
    format: 'json',
    fields: nationalFields(f('sources', 'array', 'Địa chỉ các bản đăng đã xem')),
  },
  {
    name: 'national-csv',
    path: 'national.csv',
    title: 'Mức quốc gia, mở bằng bảng tính',
    format: 'csv',
    fields: nationalFields(
      f('sources', 'string', 'Địa chỉ các bản đăng đã xem, cách nhau một dấu cách'),
    ),
  },
  {
    name: 'references',
    path: 'references.json',
    title: 'Văn bản được dẫn chiếu và nơi dẫn',
    format: 'json',
    fields: [
      f('id', 'string', 'Mã, cũng là địa chỉ trong trang Dẫn chiếu'),
      f('type', 'string', 'Loại văn bản'),
      f('number', 'string', 'Số, dạng chuẩn; rỗng khi chỉ được dẫn bằng tên'),
      f('numberVariants', 'array', 'Các dạng số được in'),
      f('date', 'date', 'Ngày in trong văn bản; rỗng khi không in'),
      f('issuer', 'string', 'Cơ quan như in'),
      f('issuerVariants', 'array', 'Các cách in khác của cơ quan'),
      f(
        'level',
        'string',
        'Cấp: dang-trung-uong, quoc-hoi, chinh-phu, bo, tinh-uy, ubnd-tinh, khac',
      ),
      f('province', 'string', 'Tỉnh; rỗng khi là văn bản trung ương hoặc không rõ'),
      f('subject', 'string', 'Trích yếu như in'),
      f('subjectVariants', 'array', 'Các cách in khác của trích yếu'),
      f('text', 'string', 'Văn bản trong năm văn bản là chính nó hoặc bài trình bày nó'),
      f('unresolved', 'object', 'true khi chưa rõ là văn bản nào'),
      f('note', 'string', 'Ghi chú của người biên tập'),
      f('url', 'string', 'Địa chỉ'),
      f(
        'mentions',
        'array',
        'Nơi dẫn: text, clause, url, words (nguyên văn), kind (so: bằng số; ten: bằng tên; self: tự dẫn; nhom: dẫn gộp), place (vị trí in trước), bare (gọi tắt), within (nằm trong tên văn bản khác)',
      ),
    ],
  },
  {
    name: 'glossary',
    path: 'glossary.json',
    title: 'Chữ viết tắt và thuật ngữ',
    format: 'json',
    fields: [
      f('id', 'string', 'Mã, cũng là địa chỉ trong trang Thuật ngữ'),
      f('term', 'string', 'Chữ như in'),
      f('variants', 'array', 'Cách in khác'),
      f(
        'kind',
        'string',
        'viet-tat, thuat-ngu, ten-rieng, van-phong (chữ tắt trong công văn), ky-hieu-so (ký hiệu trong số văn bản)',
      ),
      f(
        'editorsReading',
        'string',
        'Cách hiểu của người biên tập khi không văn bản nào giải nghĩa',
      ),
      f('note', 'string', 'Ghi chú'),
      f('seeAlso', 'array', 'Mục liên quan'),
      f('url', 'string', 'Địa chỉ'),
      f(
        'meanings',
        'array',
        'Nghĩa do một đoạn giải: sense (cùng số là cùng nghĩa), meaning, text, clause, url, words (nguyên văn), note',
      ),
    ],
  },
  {
    name: 'provinces',
    path: 'provinces.json',
    title: 'Bốn tỉnh (trước 01/7/2025)',
    format: 'json',
    fields: [
      f('id', 'string', 'Mã tỉnh của trang này'),
      f('name', 'string', 'Tên'),
      f('iso', 'string', 'Mã ISO 3166-2 của tỉnh cũ'),
      f('successor', 'string', 'Tỉnh mới từ 01/7/2025'),
      f('mergedFrom', 'array', 'Các tỉnh sáp nhập thành tỉnh mới'),
      f('merger', 'string', 'Việc sáp nhập, một dòng'),
      f('mergerBasis', 'string', 'Căn cứ'),
      f('texts', 'array', 'Văn bản của tỉnh'),
    ],
  },
];
