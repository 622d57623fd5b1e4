import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { schemaFault } from '../../../src/edition/schema-fault.ts';
import { fieldWords } from '../../../src/edition/field-words.ts';
import { provinceSchema } from '../../../src/schemas/province.ts';
import { referenceSchema } from '../../../src/schemas/reference.ts';
import { synonymsSchema } from '../../../src/schemas/search.ts';
import { statementsSchema } from '../../../src/schemas/statement.ts';
import { topicSchema } from '../../../src/schemas/topic.ts';

type Path = readonly (string | number)[];
const files = {
  statements: ['statements/kien-giang-nq22.yaml', statementsSchema],
  province: ['provinces/tra-vinh.yaml', provinceSchema],
  topic: ['topics/dien-thoai-thong-minh.yaml', topicSchema],
  reference: ['references/kh-42-kh-ubnd-tra-vinh-2022.yaml', referenceSchema],
  synonyms: ['search/synonyms.yaml', synonymsSchema],
} as const;

/** What is said of a file of the content when the value at a path is another; without a value, when it is gone. */
function said(name: keyof typeof files, path: Path = [], value?: unknown): string {
  const [file, schema] = files[name];
  const document = parseDocument(readFileSync(`content/${file}`, 'utf8'));
  if (path.length > 0 && value === undefined) document.deleteIn(path);
  else if (path.length > 0) document.setIn(path, value);
  const fault = schemaFault(schema, document.toJS());
  return fault === null ? 'accepted' : `${fault.wrong} / ${fault.right}`;
}

test.for(Object.keys(files) as (keyof typeof files)[])('the %s as they are: accepted', (name) => {
  expect(said(name)).toBe('accepted');
});

test('each way to break a schema is told in Vietnamese, with what would be right', () => {
  const first = ['statements', 0];
  const cases: [name: keyof typeof files, path: Path, value?: unknown][] = [
    ['province', ['order']],
    ['province', ['mark']],
    ['province', ['order'], 'bốn'],
    ['province', ['order'], 1.5],
    ['province', ['order'], 0],
    ['province', ['name'], null],
    ['province', ['mark'], 'star'],
    ['province', ['region']],
    ['province', ['region'], 'mien-tay'],
    ['province', ['iso'], 'VN51'],
    ['province', ['colour', 'light'], '#12345'],
    ['province', ['colour'], 'đỏ'],
    ['province', ['letters'], ['KG']],
    ['province', ['mergedFrom', 1], 84],
    ['province', ['Mark'], 'circle'],
    ['statements', ['statements', 3, 'value'], '80%'],
    ['statements', ['statements', 3, 'note']],
    ['statements', [...first, 'year'], 2055],
    ['statements', [...first, 'id'], 'g1'],
    ['statements', [...first, 'ghiChu'], 'x'],
    ['statements', ['statements'], {}],
    ['topic', ['question'], 'Bao nhiêu'],
    ['topic', ['name'], 'x'.repeat(61)],
    ['topic', ['readAside'], [{ clauses: ['g1'], reason: 'nói việc khác' }]],
    ['topic', ['readAside'], [{ clauses: ['a#g1'], reason: 'nói việc khác.' }]],
    ['reference', ['date'], '31/12/2022'],
    ['reference', ['unresolved'], false],
    ['reference', ['mentions'], []],
    ['synonyms', [2], { from: ['x'], to: [] }],
    ['synonyms', [2, 'same'], 'có'],
  ];
  expect(cases.map((spoilt) => said(...spoilt)).join('\n')).toMatchInlineSnapshot(`
    "thiếu trường "order". / Ghi một số.
    thiếu trường "mark". / Ghi một trong: "circle", "diamond", "square", "triangle".
    trường "order" không nhận "bốn". / Ghi một số.
    trường "order" không nhận 1.5. / Ghi một số nguyên.
    trường "order" không nhận 0. / Ghi một số lớn hơn 0.
    trường "name" không nhận null (để trống). / Ghi chữ.
    trường "mark" không nhận "star". / Ghi một trong: "circle", "diamond", "square", "triangle".
    thiếu trường "region". / Ghi một trong: "trung-du-mien-nui-phia-bac", "dong-bang-song-hong", "bac-trung-bo-duyen-hai", "tay-nguyen", "dong-nam-bo", "dong-bang-song-cuu-long".
    trường "region" không nhận "mien-tay". / Ghi một trong: "trung-du-mien-nui-phia-bac", "dong-bang-song-hong", "bac-trung-bo-duyen-hai", "tay-nguyen", "dong-nam-bo", "dong-bang-song-cuu-long".
    trường "iso" không nhận "VN51". / Viết VN, gạch nối và hai chữ số, như "VN-51"; năm thành phố là VN-CT, VN-DN, VN-HN, VN-HP, VN-SG.
    trường "light" trong "colour" không nhận "#12345". / Viết dấu # và sáu chữ số thập lục phân, như "#0a1b2c".
    trường "colour" không nhận "đỏ". / Ghi các trường, mỗi trường một dòng: light, dark.
    mục thứ 1 của "letters" không nhận "KG". / Viết 2 đến 6 chữ thường không dấu, như "kg".
    mục thứ 2 của "mergedFrom" không nhận 84. / Đặt trong ngoặc kép: "84".
    trường "Mark" không được dùng ở đây. / Có phải là "mark"? Các trường được dùng: name, kind, order, iso, statisticsCode, successorCode, successor, mergedFrom, mergerBasis, letters, region, mark, colour.
    trường "value" trong mục thứ 4 của "statements" không nhận "80%". / Ghi một số, hoặc null nếu không có.
    thiếu trường "note" trong mục thứ 4 của "statements". / Ghi chữ, hoặc null nếu không có.
    trường "year" trong mục thứ 1 của "statements" không nhận 2055. / Ghi một số không quá 2050, hoặc null nếu không có.
    trường "id" trong mục thứ 1 của "statements" không nhận "g1". / Viết mã đoạn, dấu chấm và số thứ tự, như "ii_2-2-1-3_g1.1".
    trường "ghiChu" trong mục thứ 1 của "statements" không được dùng ở đây. / Các trường được dùng: id, clause, indicator, kind, section, year, yearFrom, operator, value, valueMax, unit, denominator, quote, words, valueWords, note.
    trường "statements" không nhận các trường con. / Ghi một danh sách, mỗi mục mở đầu bằng "- ".
    trường "question" không nhận "Bao nhiêu". / Viết thành câu hỏi, kết thúc bằng dấu “?”.
    trường "name" không nhận "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx". / Ghi nhiều nhất 60 ký tự.
    mục thứ 1 của "clauses" trong mục thứ 1 của "readAside" không nhận "g1". / Viết mã văn bản, dấu # và mã đoạn, như "kien-giang-nq22#iii_3_g2".
    trường "reason" trong mục thứ 1 của "readAside" không nhận "nói việc khác.". / Viết không có dấu chấm ở cuối.
    trường "date" không nhận "31/12/2022". / Viết ngày có thật theo dạng năm-tháng-ngày, như 2022-06-08, hoặc null nếu không có.
    trường "unresolved" không nhận false. / Ghi true, hoặc bỏ trường ấy.
    trường "mentions" không nhận danh sách 0 mục. / Ghi ít nhất 1 mục.
    mục thứ 3 chưa đủ hoặc chưa đúng. / Ghi ít nhất một chữ của các văn bản vào "to" hoặc "near".
    trường "same" trong mục thứ 3 không nhận "có". / Ghi true hoặc false, hoặc bỏ trường ấy."
  `);
});

test.for<[path: (string | number)[], words: string]>([
  [[], 'nội dung tệp'],
  [['order'], 'trường "order"'],
  [['mergedFrom', 1], 'mục thứ 2 của "mergedFrom"'],
  [['statements', 3, 'value'], 'trường "value" trong mục thứ 4 của "statements"'],
  [['readAside', 0, 'clauses', 1], 'mục thứ 2 của "clauses" trong mục thứ 1 của "readAside"'],
  [['colour', 'light'], 'trường "light" trong "colour"'],
  [[4, 'from'], 'trường "from" trong mục thứ 5'],
  [[4], 'mục thứ 5'],
])('the place %j is called %s', ([path, words]) => {
  expect(fieldWords(path)).toBe(words);
});
