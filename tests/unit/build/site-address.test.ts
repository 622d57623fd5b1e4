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
  ['https://đốichiếu.vn', 'https://xn--ichiu-4ya4034c8da.vn'],
])('SITE_URL=%s is taken', ([value, address]) => {
  expect(siteAddress(value)).toBe(address);
});

describe('SITE_URL is refused by name', () => {
  test.for<[value: string, wrong: string]>([
    ['https://vi-du.vn/doi-chieu', 'the address has a path.'],
    ['https://vi-du.vn/doi-chieu/', 'the address has a path.'],
    ['https://vi-du.vn//x', 'the address has a path.'],
    ['https://vi-du.vn//', 'something follows the host.'],
    ['https://vi-du.vn/?x=1', 'something follows the host.'],
    ['https://vi-du.vn#x', 'something follows the host.'],
    ['', 'the address is empty.'],
    ['  ', 'the address is empty.'],
    ['//', 'this is no address that begins with https:// or http:// and a host.'],
    ['/', 'this is no address that begins with https:// or http:// and a host.'],
    ['//vi-du.vn', 'this is no address that begins with https:// or http:// and a host.'],
    ['vi-du.vn', 'this is no address that begins with https:// or http:// and a host.'],
    ['https:vi-du.vn', 'this is no address that begins with https:// or http:// and a host.'],
    ['https://', 'this is no address that begins with https:// or http:// and a host.'],
    ['https:///', 'this is no address that begins with https:// or http:// and a host.'],
    ['ftp://vi-du.vn', 'this is no address that begins with https:// or http:// and a host.'],
    ['javascript:alert(1)', 'this is no address that begins with https:// or http:// and a host.'],
    ['undefined', 'this is no address that begins with https:// or http:// and a host.'],
    ['https://…', 'this names no host.'],
    ['https://vi du.vn', 'this names no host.'],
    ['https://vi..du', 'this names no host.'],
    ['https://-', 'this names no host.'],
    ['https://toi@vi-du.vn', 'this names no host.'],
    ['https://vi-du.vn:70000', 'this names no host.'],
    ['https://vi-du.vn\\x', 'this names no host.'],
  ])('%s: %s', ([value, wrong]) => {
    expect(saidOf(value)).toBe(`SITE_URL="${value}": ${wrong}`);
  });

  test('and the message says what would be right', () => {
    expect(() => siteAddress('https://vi-du.vn/doi-chieu/')).toThrow('SITE_URL=https://vi-du.vn');
    expect(() => siteAddress('')).toThrow('without the variable');
  });
});

test('an address is handed out whole where the site has one, else from its root', () => {
  expect(addressOn(new URL('https://vi-du.vn'))('/van-ban/a/#b_c')).toBe(
    'https://vi-du.vn/van-ban/a/#b_c',
  );
  expect(addressOn(undefined)('/van-ban/a/#b_c')).toBe('/van-ban/a/#b_c');
});
