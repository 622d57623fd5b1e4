import { expect, test } from 'vitest';
import type { Operator } from '../../../../src/domain/compare/comparison-words.ts';
import {
  operatorIn,
  operatorWord,
  printedNumber,
} from '../../../../src/domain/compare/operator.ts';

/** [words of the value, operator, the text's word for it, the number as printed] */
const cases: [words: string, operator: Operator, word: string, number: string][] = [
  ['100%', '=', '', '100'],
  ['đạt 80%', '=', '', '80'],
  ['100 %', '=', '', '100'],
  ['đạt tỷ lệ 84%', '=', '', '84'],
  ['giảm 30%', '=', '', '30'],
  ['03 lĩnh vực', '=', '', '03'],
  ['4 cấp', '=', '', '4'],
  ['đạt trên 50%', '>', 'trên', '50'],
  ['Trên 85%', '>', 'trên', '85'],
  ['hơn 10.000', '>', 'hơn', '10.000'],
  ['đạt tỷ lệ trên 75%', '>', 'trên', '75'],
  ['tối thiểu 80%', '>=', 'tối thiểu', '80'],
  ['Tối thiểu 50%', '>=', 'tối thiểu', '50'],
  ['tăng tối thiểu 7,0%', '>=', 'tối thiểu', '7,0'],
  ['đạt tối thiểu 4,15%', '>=', 'tối thiểu', '4,15'],
  ['60% dân số trở lên', '>=', 'trở lên', '60'],
  ['ít nhất một mô hình', '>=', 'ít nhất', ''],
  ['tối thiểu một', '>=', 'tối thiểu', ''],
  ['nhóm 20', '<=', 'nhóm', '20'],
  ['từ 5 - 10%', 'range', '', '5 - 10'],
  ['tối thiểu 6 - 8%', 'range', 'tối thiểu', '6 - 8'],
  ['5 – 10%', 'range', '', '5 – 10'],
  ['15% - 20%', 'range', '', '15% - 20'],
  ['từ 35% đến 40%', 'range', '', '35% đến 40'],
  ['15 đến 20%', 'range', '', '15 đến 20'],
  ['≥ 80%', '>=', '≥', '80'],
  ['tối thiểu đạt 10%', '>=', 'tối thiểu', '10'],
  ['không dưới 2%', '>=', 'không dưới', '2'],
  ['không thấp hơn 2%', '>=', 'không thấp hơn', '2'],
  ['Trên 90% trở lên', '>=', 'trở lên', '90'],
  ['dưới 5%', '<', 'dưới', '5'],
  ['thấp hơn 5%', '<', 'thấp hơn', '5'],
  ['không quá 1%', '<=', 'không quá', '1'],
  ['Tối đa 10%', '<=', 'tối đa', '10'],
  ['không ít hơn 5%', '>=', 'không ít hơn', '5'],
  ['không nhỏ hơn 5%', '>=', 'không nhỏ hơn', '5'],
  ['không cao hơn 5%', '<=', 'không cao hơn', '5'],
  ['không hơn 5%', '<=', 'không hơn', '5'],
  ['không trên 5%', '<=', 'không trên', '5'],
  ['không vượt quá 5%', '<=', 'không vượt quá', '5'],
  ['nhỏ hơn 5%', '<', 'nhỏ hơn', '5'],
  ['chưa đến 5%', '<', 'chưa đến', '5'],
  ['cao hơn 5%', '>', 'cao hơn', '5'],
  ['vượt 20%', '>', 'vượt', '20'],
  ['tối thiểu là 5%', '>=', 'tối thiểu', '5'],
  ['tối thiểu có 70%', '>=', 'tối thiểu', '70'],
  ['trên mức 50%', '>', 'trên', '50'],
  ['trên hai triệu', '>', 'trên', ''],
  ['dưới năm ngày', '<', 'dưới', ''],
  ['trên năm 2025 là 30%', '=', '', '2025'],
  ['≤5%', '<=', '≤', '5'],
  ['5% trở xuống', '<=', 'trở xuống', '5'],
  ['top 20', '<=', 'top', '20'],
  ['khoảng 30%', '=', 'khoảng', '30'],
  ['gần 70%', '=', 'gần', '70'],
  ['xếp thứ 19/63', '=', '', '19/63'],
  ['09/63', '=', '', '09/63'],
  ['100% trên môi trường mạng', '=', '', '100'],
  ['70% hồ sơ công việc tại cấp xã được xử lý trên môi trường mạng', '=', '', '70'],
  ['80% dân số từ 15 tuổi trở lên', '=', '', '80'],
  ['95% người từ 15 tuổi  trở lên', '=', '', '95'],
  ['hơn nữa 80%', '=', '', '80'],
  ['nhóm dẫn đầu', '=', '', ''],
];

test.for(cases)('“%s” bears %s', ([words, operator, word, number]) => {
  expect([operatorIn(words), operatorWord(words), printedNumber(words)]).toEqual([
    operator,
    word,
    number,
  ]);
});

test('a number written as a word is compared like one in digits', () => {
  expect(
    ['ít nhất một', 'ít nhất hai', 'tối thiểu ba', 'trên một', 'hơn hai'].map(operatorIn),
  ).toEqual(['>=', '>=', '>=', '>', '>']);
});

test('words in which the operator’s word is no operator bear none', () => {
  expect(
    ['trên địa bàn tỉnh 100%', 'trên các sàn', 'ít nhất là tốt', 'tối thiểu hóa 20%'].map(
      operatorIn,
    ),
  ).toEqual(['=', '=', '=', '=']);
});
