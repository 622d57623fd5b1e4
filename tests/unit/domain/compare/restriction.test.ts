import { expect, test } from 'vitest';
import { restrictionsIn } from '../../../../src/domain/compare/restriction.ts';

test.for<[words: string, denominator: string | null, found: string[]]>([
  [
    '100% hệ thống thông tin của tỉnh (đáp ứng yêu cầu) áp dụng',
    'hệ thống thông tin của tỉnh (đáp ứng yêu cầu)',
    ['(đáp ứng yêu cầu)'],
  ],
  ['100% dịch vụ công đủ điều kiện được cung cấp', 'dịch vụ công đủ điều kiện', ['đủ điều kiện']],
  ['áp dụng (ít nhất 01) nền tảng số', 'doanh nghiệp nhỏ và vừa', ['(ít nhất 01)']],
  [
    '100% TTHC (có yêu cầu nghĩa vụ tài chính) được cập nhật',
    'TTHC (có yêu cầu nghĩa vụ tài chính)',
    ['(có yêu cầu nghĩa vụ tài chính)'],
  ],
  // Brackets that abbreviate, explain, add, or take out: the last is an exception, shown beside the number.
  ['công nghệ Internet vạn vật (IoT)', 'nông dân', []],
  ['UBND các huyện (bao gồm đơn vị thuộc, trực thuộc)', null, []],
  ['số liệu (không tính toán lại)', 'số liệu (không tính toán lại)', ['(không tính toán lại)']],
  ['báo cáo (không bao gồm nội dung mật)', 'báo cáo (không bao gồm nội dung mật)', []],
  ['văn bản (trừ văn bản mật)', 'văn bản', []],
])('“%s” of “%s” restricts by %j', ([words, denominator, found]) => {
  expect(restrictionsIn(words, denominator)).toEqual(found);
});
