import { expect, test } from 'vitest';
import { beyondHosts } from '../../../src/build/host-limits.ts';

const file = (path: string, bytes: number) => ({ path, bytes });
const many = (count: number) => Array.from({ length: count }, (_, i) => file(`${i}.html`, 1));

test('a site that free hosts take is not spoken of', () => {
  expect(beyondHosts([...many(19_999), file('a.csv', 25 * 1024 * 1024)])).toBeNull();
});

test('a site of too many files is told how many, and a file that is too large by its name', () => {
  expect(beyondHosts([...many(20_000), file('so-sanh.csv', 25 * 1024 * 1024 + 1)])).toBe(
    'Trang có 20001 tệp, nhiều nơi miễn phí chỉ nhận 20000.\nNhiều nơi miễn phí không nhận tệp lớn hơn 25 MiB: so-sanh.csv.',
  );
});
