import { cellWords } from '../domain/compare/cell-state.ts';
import { noLevel } from '../domain/compare/without-number.ts';
import { field, type Field } from './field.ts';
import { matrixFields } from './comparison/columns.ts';
import { statementFields } from './statement-fields.ts';
import { speakings } from '../schemas/topic.ts';
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

/** Fields of the national marks; the copies' addresses are a list in JSON and one field in CSV. */
const nationalFields = (sources: Field): readonly Field[] => [
  field('id', 'string', 'Mã, không đổi'),
  field('decision', 'string', 'Số của văn bản quốc gia'),
  field('date', 'date', 'Ngày ban hành'),
  field('place', 'string', 'Chỗ trong văn bản, chỉ tới mức các bản đăng cho thấy'),
  field('year', 'integer', 'Năm; rỗng khi không gắn năm nào'),
  field(
    'operator',
    'string',
    'Như trong statements.json; universal: phổ cập, không có số (value rỗng, không bao giờ là 100)',
  ),
  field('value', 'number', 'Con số; rỗng khi không có số'),
  field('valueMax', 'number', 'Đầu trên của một khoảng'),
  field('unit', 'string', 'Đơn vị'),
  field('numerator', 'string', 'Cái được đếm, bằng lời của trang này, không phải nguyên văn'),
  field(
    'denominator',
    'string',
    'Tính trên gì, bằng lời của trang này; rỗng khi các bản đăng không nêu',
  ),
  field('topic', 'string', 'Chỉ tiêu đứng cạnh; rỗng khi không chỉ tiêu nào hỏi việc ấy'),
  field('indicator', 'string', 'Thước đo, chỉ khi đo đúng cùng một thứ'),
  sources,
  field('issuer', 'string', 'Cơ quan ban hành'),
  field('about', 'string', '“khoảng” khi các bản đăng viết chữ ấy trước con số'),
  field('note', 'string', 'Ghi chú'),
  field('conflict', 'string', 'Các bản đăng khác nhau ở đâu'),
  field('copies', 'integer', 'Bao nhiêu bản đăng công khai, độc lập với nhau, cùng ghi'),
  field('confirmed', 'date', 'Ngày người biên tập đối chiếu bản gốc; rỗng: chưa đối chiếu'),
  field('checked', 'string', 'Đối chiếu tới đâu, bằng lời'),
  field('url', 'string', 'Địa chỉ trong trang Mức quốc gia'),
];

/** The files under /du-lieu/, except those of a single topic, in the order of the page. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'texts',
    path: 'texts.json',
    title: 'Các văn bản',
    format: 'json',
    fields: [
      field('id', 'string', 'Mã văn bản, cũng là địa chỉ'),
      field('province', 'string', 'Tỉnh; rỗng: văn bản toàn quốc, không có trong bảng so sánh'),
      field('type', 'string', 'Loại văn bản'),
      field('number', 'string', 'Số, dạng chuẩn; rỗng khi bản nguồn không in'),
      field('date', 'date', 'Ngày ban hành; rỗng khi không rõ'),
      field('issuer', 'string', 'Cơ quan ban hành'),
      field('signer', 'string', 'Người ký'),
      field('title', 'string', 'Tên'),
      field(
        'standing',
        'string',
        'Cơ quan nào nói trong văn bản, như Nghị quyết của Tỉnh ủy, Quyết định của UBND tỉnh, Quyết định của Thủ tướng Chính phủ, bài trình bày',
      ),
      field('url', 'string', 'Địa chỉ'),
      field('sourceSha256', 'string', 'SHA-256 của bản nguồn'),
      field(
        'scope',
        'object',
        'Với văn bản chỉ nói một phần của lĩnh vực: about (nói về gì), topics (mã các chỉ tiêu nó nói tới; chỉ tiêu khác ngoài phạm vi của nó); rỗng: nói cả lĩnh vực',
      ),
    ],
  },
  {
    name: 'clauses',
    path: 'clauses.json',
    title: 'Các đoạn, theo thứ tự đọc',
    format: 'json',
    fields: [
      field('text', 'string', 'Văn bản'),
      field('id', 'string', 'Mã đoạn, không đổi'),
      field(
        'kind',
        'string',
        'Loại đoạn: phan, muc, dieu, khoan, diem, gach (-), cong (+), cham (·), doan, can-cu, …',
      ),
      field('marker', 'string', 'Dấu đầu đoạn như in: “I-”, “2.2.1.”, “Điều 1.”, “a)”, “-”'),
      field('parent', 'string', 'Đoạn chứa nó'),
      field('words', 'string', 'Nguyên văn, không kể dấu đầu đoạn'),
      field('citation', 'string', 'Cách dẫn rút gọn'),
      field('url', 'string', 'Địa chỉ'),
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
      field('id', 'string', 'Mã chỉ tiêu, cũng là địa chỉ'),
      field('name', 'string', 'Tên'),
      field('pillar', 'string', 'Trụ cột'),
      field('indicators', 'array', 'Các thước đo: tử số, tính trên nhóm nào, đơn vị, chiều'),
      field(
        'comparability',
        'string',
        'cung-thuoc-do, so-duoc-co-luu-y, khac-thuoc-do; chi-co-loi: không mục tiêu nào có số; mot-tinh: chỉ một tỉnh đặt mục tiêu; khong-muc-tieu: không tỉnh nào đặt mức cần đạt',
      ),
      field('difference', 'string', 'Chỗ khác, trích nguyên văn trong “ ”'),
      field('note', 'string', 'Cách đọc'),
      field('direction', 'string', 'higher: cao hơn là tốt hơn; lower: thấp hơn là tốt hơn; none'),
      field(
        'searched',
        'array',
        `Những chữ đã tìm trước khi ghi “${cellWords['not-stated']}” hay “${noLevel}”; “A + B”: đoạn có cả hai`,
      ),
      field(
        'alsoSpeaks',
        'array',
        `Đoạn có nói tới mà không đặt mục tiêu: text, clause, words (nguyên văn), as (task: ${speakings.task}; situation: ${speakings.situation}; aim: ${speakings.aim}; elsewhere: ${speakings.elsewhere}; near: ${speakings.near}, ô không ghi là có nói tới; còn lại: ${speakings.view})`,
      ),
      field(
        'readAside',
        'array',
        'Đoạn có những chữ ấy nhưng nói việc khác: text, clause, reason (lý do)',
      ),
      field(
        'cells',
        'array',
        `Ô: province, year (rỗng: không ghi năm), state (stated, no-number, not-stated, not-applicable, outside: mọi văn bản trang này có của tỉnh đều nói việc khác; not-stated gồm cả ô mà trang và CSV ghi “${cellWords['spoken-of']}”), statements`,
      ),
    ],
  },
  {
    name: 'so-sanh',
    path: 'so-sanh.csv',
    title: `Bảng so sánh, kể cả ô ${cellWords['not-stated']} và vì sao, mở bằng bảng tính`,
    format: 'csv',
    fields: matrixFields,
  },
  {
    name: 'so-sanh-theo-van-ban',
    path: 'so-sanh-theo-van-ban.csv',
    title: 'Cũng bảng ấy, mỗi văn bản một ô: các văn bản của một tỉnh đứng riêng',
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
      field('id', 'string', 'Mã chủ đề, cũng là địa chỉ'),
      field('name', 'string', 'Tên'),
      field(
        'group',
        'string',
        `Nhóm: ${Object.entries(subjectGroups)
          .map(([id, name]) => `${id} (${name})`)
          .join(', ')}`,
      ),
      field('scope', 'string', 'Gồm gì, không gồm gì'),
      field('url', 'string', 'Địa chỉ'),
      field(
        'clauses',
        'array',
        'Đoạn nói tới chủ đề: text, clause, words (đúng phần nói tới nó, nguyên văn; rỗng là cả đoạn; một đoạn có nhiều phần thì mỗi phần một mục), weight (about: nói về; touches: nhắc qua)',
      ),
      field(
        'silences',
        'array',
        'Văn bản không nói về, hoặc để phần việc cho văn bản khác: text, note, state: không nói tới (silent), chỉ nhắc qua (name-only), dẫn sang văn bản khác (elsewhere; câu dẫn ở clause, words), ngoài phạm vi của văn bản (outside)',
      ),
    ],
  },
  {
    name: 'alignments',
    path: 'alignments.json',
    title: 'Hai văn bản của một tỉnh, đối chiếu từng đoạn',
    format: 'json',
    fields: [
      field('a', 'string', 'Văn bản trước'),
      field('b', 'string', 'Văn bản sau'),
      field('url', 'string', 'Địa chỉ'),
      field(
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
      field('text', 'string', 'Văn bản'),
      field('clause', 'string', 'Đoạn; chỉ những đoạn có đoạn gần ở tỉnh khác'),
      field(
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
    fields: nationalFields(field('sources', 'array', 'Địa chỉ các bản đăng đã xem')),
  },
  {
    name: 'national-csv',
    path: 'national.csv',
    title: 'Mức quốc gia, mở bằng bảng tính',
    format: 'csv',
    fields: nationalFields(
      field('sources', 'string', 'Địa chỉ các bản đăng đã xem, cách nhau một dấu cách'),
    ),
  },
  {
    name: 'references',
    path: 'references.json',
    title: 'Văn bản được dẫn chiếu và nơi dẫn',
    format: 'json',
    fields: [
      field('id', 'string', 'Mã, cũng là địa chỉ trong trang Dẫn chiếu'),
      field('type', 'string', 'Loại văn bản'),
      field('number', 'string', 'Số, dạng chuẩn; rỗng khi chỉ được dẫn bằng tên'),
      field('numberVariants', 'array', 'Các dạng số được in'),
      field('date', 'date', 'Ngày in trong văn bản; rỗng khi không in'),
      field('issuer', 'string', 'Cơ quan như in'),
      field('issuerVariants', 'array', 'Các cách in khác của cơ quan'),
      field(
        'level',
        'string',
        'Cấp: dang-trung-uong, quoc-hoi, chinh-phu, bo, tinh-uy, ubnd-tinh, khac',
      ),
      field('province', 'string', 'Tỉnh; rỗng khi là văn bản trung ương hoặc không rõ'),
      field('subject', 'string', 'Trích yếu như in'),
      field('subjectVariants', 'array', 'Các cách in khác của trích yếu'),
      field('text', 'string', 'Văn bản của trang này là chính nó hoặc bài trình bày nó'),
      field('unresolved', 'object', 'true khi chưa rõ là văn bản nào'),
      field('note', 'string', 'Ghi chú của người biên tập'),
      field('url', 'string', 'Địa chỉ'),
      field(
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
      field('id', 'string', 'Mã, cũng là địa chỉ trong trang Thuật ngữ'),
      field('term', 'string', 'Chữ như in'),
      field('variants', 'array', 'Cách in khác'),
      field(
        'kind',
        'string',
        'viet-tat, thuat-ngu, ten-rieng, van-phong (chữ tắt trong công văn), ky-hieu-so (ký hiệu trong số văn bản)',
      ),
      field(
        'editorsReading',
        'string',
        'Cách hiểu của người biên tập khi không văn bản nào giải nghĩa',
      ),
      field('note', 'string', 'Ghi chú'),
      field('seeAlso', 'array', 'Mục liên quan'),
      field('url', 'string', 'Địa chỉ'),
      field(
        'meanings',
        'array',
        'Nghĩa do một đoạn giải: sense (cùng số là cùng nghĩa), meaning, text, clause, url, words (nguyên văn), note',
      ),
    ],
  },
  {
    name: 'provinces',
    path: 'provinces.json',
    title: 'Các tỉnh',
    format: 'json',
    fields: [
      field('id', 'string', 'Mã tỉnh của trang này'),
      field('name', 'string', 'Tên'),
      field('iso', 'string', 'Mã ISO 3166-2, như trước 01/7/2025; rỗng khi không biết'),
      field('successor', 'string', 'Tỉnh mới từ 01/7/2025; rỗng khi tỉnh ấy vẫn còn'),
      field('mergedFrom', 'array', 'Các tỉnh đã sáp nhập; trống khi không sáp nhập'),
      field('merger', 'string', 'Việc sáp nhập, một dòng; rỗng khi không sáp nhập'),
      field('mergerBasis', 'string', 'Căn cứ; rỗng khi không sáp nhập'),
      field('letters', 'array', 'Chữ gõ thay tên tỉnh khi dẫn'),
      field('texts', 'array', 'Văn bản của tỉnh'),
    ],
  },
];
