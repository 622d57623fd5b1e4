import { describe, expect, test } from 'vitest';
import { readSubject, writeSubject } from '../../../../src/domain/subject/subject-address.ts';

const texts = ['a-1', 'b-2', 'c-3', 'd-4', 'e-5', 'f-6'];
const five = texts.slice(0, 5);

describe('the address of a subject', () => {
  test.for<[query: string, columns: string[], reading: string, written: string]>([
    ['', five, 'a-1', ''],
    ['?van-ban=c-3,a-1', ['a-1', 'c-3'], 'a-1', '?van-ban=a-1,c-3'],
    ['?van-ban=a-1,c-3&doc=c-3', ['a-1', 'c-3'], 'c-3', '?van-ban=a-1,c-3&doc=c-3'],
    ['?van-ban=D-4.', five, 'd-4', '?doc=d-4'],
    ['?doc=b-2', five, 'b-2', '?doc=b-2'],
    ['?van-ban=x,a-1', five, 'a-1', ''],
    [`?van-ban=${texts.join(',')}`, five, 'a-1', ''],
    ['?VAN-BAN=a-1&amp;van-ban=f-6', ['a-1', 'f-6'], 'a-1', '?van-ban=a-1,f-6'],
  ])('%s', ([query, columns, reading, written]) => {
    const choice = readSubject(query, texts);
    expect([choice.columns, choice.reading]).toEqual([columns, reading]);
    expect(writeSubject(choice, texts)).toBe(written);
    expect(readSubject(writeSubject(choice, texts), texts)).toEqual({ ...choice, unknown: [] });
  });

  test('names what it asks for in vain', () => {
    expect(readSubject('?van-ban=a-1,b-2,zz&doc=yy', texts).unknown).toEqual([
      { name: 'van-ban', value: 'zz' },
      { name: 'van-ban', value: 'yy' },
    ]);
  });
});
