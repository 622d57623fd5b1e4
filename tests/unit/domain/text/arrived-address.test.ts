import { describe, expect, test } from 'vitest';
import { meantId, meantPath } from '../../../../src/domain/text/arrived-address.ts';
import { decoded } from '../../../../src/domain/text/seen.ts';
import { edition } from '../../../support/edition.ts';

const id = 'ii_2-2-1-3_g1';
const nq22 =
  edition.texts.find((t) => t.slug === 'kien-giang-nq22')?.clauses.map((c) => c.id) ?? [];
const qd2043 =
  edition.texts.find((t) => t.slug === 'tra-vinh-qd2043-2024')?.clauses.map((c) => c.id) ?? [];

/** How a link is damaged on its way, and what arrives. */
const damages: readonly (readonly [how: string, damaged: (id: string) => string])[] = [
  ['a full stop', (i) => `${i}.`],
  ['a comma', (i) => `${i},`],
  ['a bracket', (i) => `${i})`],
  ['a closing quotation mark', (i) => `${i}”`],
  ['an encoded one', (i) => `${i}%E2%80%9D`],
  ['straight quotation marks', (i) => `"${i}"`],
  ['several of them', (i) => `(“${i}”).`],
  ['an ellipsis', (i) => `${i}…`],
  ['an angle bracket', (i) => `${i}>`],
  ['a slash', (i) => `${i}/`],
  ['a soft hyphen', (i) => i.replace('-', '\u00AD-')],
  ['an encoded soft hyphen', (i) => i.replace('-', '-%C2%AD')],
  ['a zero-width space', (i) => `${i}\u200B`],
  ['a zero-width joiner inside', (i) => i.replace('_', '_\u200D')],
  ['a byte order mark', (i) => `\uFEFF${i}`],
  ['direction marks', (i) => `\u2066${i}\u2069`],
  ['no-break hyphens', (i) => i.replaceAll('-', '\u2011')],
  ['dashes', (i) => i.replaceAll('-', '–')],
  ['capitals', (i) => i.toUpperCase()],
  ['a broken percent sign', (i) => `${i}%`],
  ['half a character', (i) => `${i}%E2%80`],
  ['underscores encoded', (i) => i.replaceAll('_', '%5F')],
  ['underscores encoded twice', (i) => i.replaceAll('_', '%255F')],
  ['a tracking mark', (i) => `${i}?fbclid=IwAR0abc`],
  ['another', (i) => `${i}&utm_source=zalo`],
  ['an encoded one', (i) => `${i}%3Ffbclid%3DIwAR0`],
  ['a line end in the middle', (i) => i.replace('_', '_%0A')],
  ['a space in the middle', (i) => i.replace('-', '-%20')],
  ['a word behind it', (i) => `${i}%20(trang`],
  ['a word stuck to it', (i) => `${i},xem`],
  ['backslashes of Markdown', (i) => i.replaceAll('_', '\\_')],
  ['underscores swallowed', (i) => i.replaceAll('_', '')],
  ['a second #', (i) => `#${i}`],
];

describe('a link that arrives with', () => {
  test.for(damages)('%s leads to its clause', ([, damaged]) => {
    expect(meantId(damaged(id), nq22)).toBe(id);
  });
});

test('every clause of every text is found through every damage, or is said to be unknown; never another one', () => {
  for (const { clauses } of edition.texts) {
    const ids = clauses.map((c) => c.id);
    for (const [how, damaged] of damages)
      for (const i of ids)
        expect(
          [i, ...(how === 'underscores swallowed' ? [undefined] : [])],
          `${i}, ${how}`,
        ).toContain(meantId(damaged(i), ids));
  }
});
test('an id typed with accents, composed or not, is understood', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    expect(meantId('Điều-1_Khoản-1_Điểm-đ'.normalize(form), qd2043)).toBe('dieu-1_khoan-1_diem-dd');
    expect(meantId(encodeURIComponent('điều-1_khoản-1_điểm-d'.normalize(form)), qd2043)).toBe(
      'dieu-1_khoan-1_diem-d',
    );
  }
});
test('a readable name leads to its clause, damaged or not', () => {
  expect(meantId('Ha-Tang-So).', nq22, { 'ha-tang-so': id })).toBe(id);
  expect(meantId('constructor', nq22, {})).toBeUndefined();
});
test('what names nothing is not led anywhere', () => {
  for (const nothing of ['', '100%', '%', '...', 'dieu-99', 'i_g999'])
    expect(meantId(nothing, nq22), nothing).toBeUndefined();
});
test('decoding ends, whatever it is given', () => {
  expect(decoded('100%')).toBe('100%');
  expect(decoded('%2525253F')).toBe('?');
  expect(decoded('%E1%BB%81%E1')).toBe('');
});

test.for<[raw: string, path: string, fragment: string]>([
  ['/van-ban/kien-giang-nq22', '/van-ban/kien-giang-nq22/', ''],
  ['/van-ban/kien-giang-nq22/ii_2-2-1-3_g1.', '/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/', ''],
  ['/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/)', '/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/', ''],
  ['/Van-Ban/Kien-Giang-NQ22/II_2-2-1-3_G1/', '/van-ban/kien-giang-nq22/ii_2-2-1-3_g1/', ''],
  ['/van-ban/kien-giang-nq22/%23ii_2-2-1-3_g1', '/van-ban/kien-giang-nq22/', 'ii_2-2-1-3_g1'],
  ['//van-ban//kien-giang-nq22/', '/van-ban/kien-giang-nq22/', ''],
  ['/van-ban/kien-giang-nq22/%E2%80%9D', '/van-ban/kien-giang-nq22/', ''],
  ['/so-sanh/dien-thoai-thong-minh/%3Ffbclid=1', '/so-sanh/dien-thoai-thong-minh/', ''],
  ['/so%C2%AD-sanh/', '/so-sanh/', ''],
  ['/so-sanh/index.html.', '/so-sanh/', ''],
  ['/du-lieu/so-sanh.csv).', '/du-lieu/so-sanh.csv', ''],
  ['/100%/', '/100/', ''],
  ['/%', '/', ''],
])('“%s” means %s', ([raw, path, fragment]) => {
  expect(meantPath(raw)).toEqual({ path, fragment });
});
