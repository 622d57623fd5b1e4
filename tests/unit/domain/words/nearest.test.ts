import { describe, expect, test } from 'vitest';
import { likeness, nearest } from '../../../../src/domain/words/nearest.ts';

test('the same letters are wholly alike, whatever their marks and what stands between them', () => {
  expect(likeness('Y tế', 'y-te')).toBe(1);
  expect(likeness('y-te', 'bcd')).toBe(0);
});

describe('the nearest names', () => {
  const all = ['dien-thoai-thong-minh', 'hoa-don-dien-tu', 'y-te', 'giao-duc', 'ky-nang-so'];
  test.for<[string, string[]]>([
    ['dien-thoai', ['dien-thoai-thong-minh']],
    ['dienthoaithongminh', ['dien-thoai-thong-minh']],
    ['yte', ['y-te']],
    ['hoa-don', ['hoa-don-dien-tu']],
    ['giao-duc-2', ['giao-duc']],
    ['khong-co-trang-nay', []],
    ['x', []],
    ['', []],
  ])('of “%s” are %j', ([asked, near]) => {
    expect(nearest([asked], all, (name) => name)).toEqual(near);
  });
  test('are few, the nearest first', () => {
    expect(
      nearest(['dieu-9'], ['dieu-11', 'dieu-9-1', 'dieu-2', 'dieu-3', 'ky-ten'], (id) => id, 2),
    ).toEqual(['dieu-9-1', 'dieu-2']);
  });
});
