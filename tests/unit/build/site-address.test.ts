import { describe, expect, test } from 'vitest';
import { addressOn } from '../../../src/model/addresses.ts';
import { siteAddress } from '../../../src/build/site-address.ts';

const saidOf = (value: string): string => {
  try {
    return `accepted: ${siteAddress(value)}`;
  } catch (e) {
    return (e as Error).message.split('\n')[0] ?? '';
  }
};

test('without SITE_URL the site has no address', () => {
  expect(siteAddress(undefined)).toBeUndefined();
});

test.for([
  ['https://doi-chieu.vn', 'https://doi-chieu.vn'],
  ['https://doi-chieu.vn/', 'https://doi-chieu.vn'],
  ['https://Doi-Chieu.VN', 'https://doi-chieu.vn'],
  ['http://127.0.0.1:4321', 'http://127.0.0.1:4321'],
  ['http://localhost:4321', 'http://localhost:4321'],
  ['http://[::1]:4321/', 'http://[::1]:4321'],
  ['https://x.github.io/doi-chieu', 'https://x.github.io/doi-chieu/'],
  ['https://x.github.io/doi-chieu/', 'https://x.github.io/doi-chieu/'],
  ['https://Vi-Du.vn/Cong/doi_chieu-1.0~x/', 'https://vi-du.vn/Cong/doi_chieu-1.0~x/'],
  ['https://đốichiếu.vn', 'https://xn--ichiu-4ya4034c8da.vn'],
])('SITE_URL=%s is taken', ([value, address]) => {
  expect(siteAddress(value)).toBe(address);
});

describe('SITE_URL is refused by name', () => {
  test.for<[value: string, wrong: string]>([
    ['https://vi-du.vn//x', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn//', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn/a//b/', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn/../a/', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn/đối-chiếu/', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn/a b/', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn/"><script>/', 'tên thư mục sau tên miền không hợp lệ.'],
    ['https://vi-du.vn/a/?x=1', 'sau tên miền còn có chữ khác.'],
    ['https://vi-du.vn/?x=1', 'sau tên miền còn có chữ khác.'],
    ['https://vi-du.vn#x', 'sau tên miền còn có chữ khác.'],
    ['', 'địa chỉ để trống.'],
    ['  ', 'địa chỉ để trống.'],
    ['//', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['/', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['//vi-du.vn', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['vi-du.vn', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['https:vi-du.vn', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['https://', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['https:///', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['ftp://vi-du.vn', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['javascript:alert(1)', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['undefined', 'địa chỉ không mở đầu bằng https:// hoặc http:// và một tên miền.'],
    ['https://…', 'tên miền không hợp lệ.'],
    ['https://vi du.vn', 'tên miền không hợp lệ.'],
    ['https://vi..du', 'tên miền không hợp lệ.'],
    ['https://-', 'tên miền không hợp lệ.'],
    ['https://toi@vi-du.vn', 'tên miền không hợp lệ.'],
    ['https://vi-du.vn:70000', 'tên miền không hợp lệ.'],
    ['https://vi-du.vn\\x', 'tên miền không hợp lệ.'],
  ])('%s: %s', ([value, wrong]) => {
    expect(saidOf(value)).toBe(`SITE_URL="${value}": ${wrong}`);
  });

  test('and the message says what would be right', () => {
    expect(() => siteAddress('https://vi-du.vn//x')).toThrow(
      'SITE_URL=https://vi-du.vn/doi-chieu/',
    );
    expect(() => siteAddress('https://vi-du.vn/a/?x=1')).toThrow(
      'Viết SITE_URL=https://vi-du.vn/a/',
    );
    expect(() => siteAddress('')).toThrow('không đặt biến này');
  });
});

test('an address is handed out whole where the site has one, else from its root', () => {
  expect(addressOn(new URL('https://vi-du.vn'))('/van-ban/a/#b_c')).toBe(
    'https://vi-du.vn/van-ban/a/#b_c',
  );
  expect(addressOn(new URL('https://x.github.io/doi-chieu/'))('/doi-chieu/a/b/?x=1#b_c')).toBe(
    'https://x.github.io/doi-chieu/doi-chieu/a/b/?x=1#b_c',
  );
  expect(addressOn(undefined)('/van-ban/a/#b_c')).toBe('/van-ban/a/#b_c');
});

describe('of two addresses', () => {
  test('SITE_URL, where this build will stand, wins over the official one', () => {
    expect(siteAddress('https://thu.vi-du.vn', 'https://vi-du.vn')).toBe('https://thu.vi-du.vn');
  });
  test('the official one counts where SITE_URL is not set', () => {
    expect(siteAddress(undefined, 'https://Vi-Du.vn/')).toBe('https://vi-du.vn');
    expect(siteAddress(undefined, null)).toBeUndefined();
  });
  test('the official one keeps the same rules, and its refusal says where it stands', () => {
    expect(() => siteAddress(undefined, 'vi-du.vn')).toThrow(
      'content/site.yaml: address: "vi-du.vn": địa chỉ không mở đầu bằng',
    );
    expect(() => siteAddress(undefined, 'https://vi-du.vn//a/')).toThrow(
      'address: https://vi-du.vn',
    );
  });
});
