import { expect, test } from 'vitest';
import { bodyOf, levelOfNumber, standingBy } from '../../../../src/domain/text/issuers.ts';

test.for([
  ['Chủ tịch Ủy ban nhân dân tỉnh Kiên Giang', 'Chủ tịch UBND tỉnh'],
  ['Uỷ ban nhân dân tỉnh Trà Vinh', 'UBND tỉnh'],
  ['UBND tỉnh', 'UBND tỉnh'],
  ['Hội đồng nhân dân tỉnh Hà Giang', 'Hội đồng nhân dân tỉnh'],
  ['Ban Chấp hành Đảng bộ tỉnh Đồng Tháp khoá XI', 'Đảng bộ tỉnh'],
  ['Ban Thường vụ Tỉnh ủy Kiên Giang', 'Tỉnh ủy'],
  ['Sở Thông tin và Truyền thông', 'sở'],
  ['Bộ Chính trị', 'Trung ương Đảng'],
  ['Quốc hội', 'Quốc hội'],
  ['Chính phủ', 'Chính phủ'],
  ['Thủ tướng Chính phủ', 'Thủ tướng Chính phủ'],
  ['Bộ Thông tin và Truyền thông', 'bộ'],
  ['Bộ trưởng Bộ Tư pháp', 'bộ'],
  ['Bộ Tư pháp', 'bộ'],
  ['Bộ Chỉ huy Quân sự tỉnh Kiên Giang', null],
  ['Bộ Chỉ huy Bộ đội Biên phòng tỉnh', null],
  ['Bộ Tư lệnh Thủ đô Hà Nội', null],
  [null, null],
] as const)('“%s” is what standings call “%s”', ([issuer, body]) => {
  expect(bodyOf(issuer)).toBe(body);
});

test('a standing is a type by a body, where the type has one', () => {
  expect(standingBy('Kế hoạch', 'UBND tỉnh')).toBe('Kế hoạch của UBND tỉnh');
  expect(standingBy('Báo cáo', 'Quốc hội')).toBeNull();
  expect(standingBy('Kế hoạch', null)).toBeNull();
});

test.for([
  ['52-NQ/TW', 'dang-trung-uong'],
  ['51/2005/QH11', 'quoc-hoi'],
  ['749/QĐ-TTg', 'chinh-phu'],
  ['42/2022/NĐ-CP', 'chinh-phu'],
  ['22-NQ/TU', 'tinh-uy'],
  ['2043/QĐ-UBND', 'ubnd-tinh'],
  ['15/2023/NQ-HĐND', 'ubnd-tinh'],
  ['98/TTr-STTTT', 'ubnd-tinh'],
  ['1726/QĐ-BTTTT', 'bo'],
  ['05/2023/TT-BKHCN', 'bo'],
  ['12/KH-BCĐ', null],
  ['30/KH-BCHQS', null],
  ['7/QĐ-BQL', null],
  [null, null],
] as const)('the number “%s” is of the level %s', ([number, level]) => {
  expect(levelOfNumber(number)).toBe(level);
});
