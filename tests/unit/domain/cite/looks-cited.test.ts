import { expect, test } from 'vitest';
import { looksCited } from '../../../../src/domain/cite/looks-cited.ts';

test.for([
  'mục 2',
  'Mục 2.1',
  'muc 2',
  'khoản 2 Điều 1',
  'khoan 2 dieu 1',
  'đieu 1',
  'điểm b',
  'điểm đ khoản 1',
  'phần II',
  'phan 5',
  'bảng 3',
  'hàng thứ 2',
  'gạch đầu dòng thứ 2',
  'phụ lục II',
  'chương 1',
  'd1k2',
  '2.2.1.3',
  'mục 2'.normalize('NFD'),
])('“%s” looks like a citation', (typed) => {
  expect(looksCited(typed)).toBe(true);
});

test.for([
  'mức 2',
  'dịch vụ công mức 4',
  'mực 2',
  'bằng 2',
  'hạng 70',
  'phân 2',
  'điểm ở xã',
  'khoán 10',
  'diễm b',
  'mục lớn 2',
  'mức 2'.normalize('NFD'),
])('“%s” is other words, though without accents it would be a citation', (typed) => {
  expect(looksCited(typed)).toBe(false);
});
