import { expect, test } from 'vitest';
import { headingSlug, runInHeading } from '../../../src/edition/run-in-heading.ts';

test.for<[words: string, heading: string]>([
  ['Về giáo dục và đào tạo: Ứng dụng nền tảng', 'Về giáo dục và đào tạo:'],
  ['Cơ quan thực hiện: các sở, ban, ngành tỉnh.', 'Cơ quan thực hiện:'],
  ['Chính Quyền số:', 'Chính Quyền số:'],
  ['Hạn chế: tuy xếp hạng: thấp', 'Hạn chế:'],
  ['không có dấu hai chấm', ''],
  ['các ngành, lĩnh vực gồm: một', ''],
  ['các nội dung như: một', ''],
  ['các nội dung sau: một', ''],
  ['đến năm 2025: một', ''],
  ['Câu trước. Về y tế: một', ''],
  ['một; hai: ba', ''],
  ['một (hai): ba', ''],
  ['một hai ba bốn năm sáu bảy tám chín: đủ', 'một hai ba bốn năm sáu bảy tám chín:'],
  ['một hai ba bốn năm sáu bảy tám chín mười: quá dài', ''],
])('“%s” begins with the heading “%s”', ([words, heading]) => {
  expect(runInHeading(words)).toBe(heading);
});

test.for<[heading: string, slug: string]>([
  ['Về y tế:', 'y-te'],
  ['Về lĩnh vực giao thông:', 'giao-thong'],
  ['Chuyển đổi số trong lĩnh vực nông nghiệp', 'nong-nghiep'],
  ['Lĩnh vực Giáo dục và Đào tạo:', 'giao-duc-va-dao-tao'],
  ['Ngành y tế:', 'y-te'],
  ['Đô thị thông minh:', 'do-thi-thong-minh'],
  ['An toàn thông tin, an ninh mạng:', 'an-toan-thong-tin-an-ninh-mang'],
])('“%s” is called %s', ([heading, slug]) => {
  expect(headingSlug(heading)).toBe(slug);
});
