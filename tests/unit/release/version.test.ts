import { expect, test } from 'vitest';
import { quotedAddress, tableCitation } from '../../../src/release/quoted.ts';
import { releaseDay, newerFirst, nextVersion, versionWords } from '../../../src/release/version.ts';

test.for([
  ['2026.11.28', '2026-11-28'],
  ['2027.1.5', '2027-01-05'],
  ['2026.11.28.2', '2026-11-28'],
  ['2026.11.28.1', null],
  ['2026.02.30', null],
  ['2026.13.1', null],
  ['1.0.0.0', null],
  ['2026.11.28-1a2b3c4d', null],
])('the day of %s is %s', ([version, day]) => {
  expect(releaseDay(version ?? '')).toBe(day);
});

test('versions are told newest first, by number and not by letter', () => {
  expect(
    ['2026.9.30', '2026.11.28', '2027.1.5', '2026.11.28.10', '2026.11.28.2'].toSorted(newerFirst),
  ).toEqual(['2027.1.5', '2026.11.28.10', '2026.11.28.2', '2026.11.28', '2026.9.30']);
});

test('a second release of one day has a number of its own', () => {
  expect(nextVersion('2026-11-28', [])).toBe('2026.11.28');
  expect(nextVersion('2026-11-28', ['2026.11.2', '2026.1.28'])).toBe('2026.11.28');
  expect(nextVersion('2026-11-28', ['2026.11.28'])).toBe('2026.11.28.2');
  expect(nextVersion('2026-11-28', ['2026.11.28', '2026.11.28.2'])).toBe('2026.11.28.3');
  expect(versionWords('2026.11.28')).toBe('bản ngày 28/11/2026');
  expect(versionWords('2027.1.5.2')).toBe('bản thứ 2 ngày 05/01/2027');
  expect(versionWords('2026.11.28-1a2b3c4d')).toBe('bản 2026.11.28-1a2b3c4d');
});

test('a quoted address keeps the choices and the opened sentence, and has one version', () => {
  expect(quotedAddress('https://a.vn/so-sanh/', '2026.11.28')).toBe(
    'https://a.vn/so-sanh/?ban=2026.11.28',
  );
  expect(
    quotedAddress('https://a.vn/so-sanh/?tinh=gia-lai,tra-vinh&ban=2026.1.1#x', '2026.11.28'),
  ).toBe('https://a.vn/so-sanh/?tinh=gia-lai,tra-vinh&ban=2026.11.28#x');
});

test('a table is cited with its release, or with the fingerprint of data that were not released', () => {
  const of = { title: 'Mức quốc gia', href: 'https://a.vn/quoc-gia/', day: '2026-12-01' };
  expect(tableCitation({ ...of, version: '2026.11.28' })).toBe(
    '“Mức quốc gia”, Đối chiếu, bản ngày 28/11/2026 (2026.11.28), https://a.vn/quoc-gia/, xem ngày 01/12/2026.',
  );
  expect(tableCitation({ ...of, version: '2026.11.28-1a2b3c4d' })).toContain(
    'bản 2026.11.28-1a2b3c4d,',
  );
});
