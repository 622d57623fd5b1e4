import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChoice, readQuery } from '../../../src/domain/compare/address-choices.ts';
import { readView, unknownChoices } from '../../../src/domain/compare/matrix-address.ts';
import type { MatrixChoices } from '../../../src/domain/compare/matrix-view.ts';
import { CitationReader } from '../../../src/domain/cite/citation-reader.ts';
import { parseCitation } from '../../../src/domain/cite/parse-citation.ts';
import { readSubject } from '../../../src/domain/subject/subject-address.ts';
import { readTaskView } from '../../../src/domain/tasks/task-address.ts';
import { meantId, meantPath } from '../../../src/domain/text/arrived-address.ts';
import { decoded, longestAddress } from '../../../src/domain/text/seen.ts';
import { releaseDay, versionWords } from '../../../src/release/version.ts';
import { readState, stateAddress } from '../../../src/search/address.ts';
import { makePlan } from '../../../src/search/plan/make-plan.ts';
import { normalise } from '../../../src/search/plan/normalise.ts';
import { lexicon, synonyms } from '../search/edition.ts';

/** What an address may be made of by a stranger: pieces that mean something here, signs of markup and of encodings, any letters. */
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '%25',
      '%',
      '%E0%A4%A',
      '%00',
      '&',
      '=',
      '#',
      '?',
      ',',
      '~',
      '/',
      '\\',
      '..',
      '"',
      "'",
      '<img src=x onerror=alert(1)>',
    ],
    ...[
      '</script>',
      '__proto__',
      'constructor',
      'toString',
      'tinh=',
      'nam=',
      'q=',
      'tra-vinh',
      '2030',
      'dieu-1',
      '_',
      '-',
      '+',
    ],
    ...[
      'khoản ',
      'điểm đ ',
      'Điều 1 ',
      'QĐ 2043',
      '/van-ban/',
      '1.',
      'II.',
      '\u200b',
      '\u0301',
      '\ud800',
      ' ',
      '\n',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const hostile = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  // One piece over and over is what makes a pattern try again and again.
  fc.tuple(piece, fc.integer({ min: 1, max: 400 })).map(([p, times]) => p.repeat(times)),
);
const matrix: MatrixChoices = {
  provinces: ['kien-giang', 'tra-vinh'],
  texts: { 'kien-giang': ['nq22', 'qd2174'] },
  years: [2025, 2030],
  pillars: ['xa-hoi-so'],
  comparabilities: ['cung-thuoc-do'],
  most: null,
};
const ids = ['dieu-1', 'dieu-1_khoan-2_diem-a'];
const texts = ['kien-giang-nq22', 'tra-vinh-qd2043-2024'];
const known = texts.map((id) => ({
  id,
  province: id.replace(/-[^-]*\d.*/, ''),
  date: null,
  letters: [id.slice(0, 2)],
}));

describe('whatever stands in an address, what is read from it is one of what can be chosen', () => {
  test('by the comparison', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const view = readView(query, matrix);
        expect(matrix.provinces).toEqual(expect.arrayContaining([...view.provinces]));
        expect([null, ...matrix.years]).toContain(view.year);
        unknownChoices(query, matrix);
      }),
    );
  });
  test('by the tasks, the subjects and every single choice', () => {
    const choices = { agencies: ['so-noi-vu'], provinces: matrix.provinces, texts };
    fc.assert(
      fc.property(hostile, (query) => {
        const { agency, province } = readTaskView(query, choices);
        expect(['', ...choices.agencies]).toContain(agency);
        expect(['', ...choices.provinces]).toContain(province);
        expect(texts).toEqual(expect.arrayContaining([...readSubject(query, texts).columns]));
        expect(
          readChoice(readQuery(`?tinh=${query}`), 'tinh', ids).chosen.every((c) => ids.includes(c)),
        ).toBe(true);
      }),
    );
  });
  test('by the search: its own address says the same again', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        const address = stateAddress(readState(query));
        expect(stateAddress(readState(address.slice(address.indexOf('?'))))).toBe(address);
      }),
    );
  });
  test('by what repairs a fragment or a path', () => {
    fc.assert(
      fc.property(hostile, (raw) => {
        expect([undefined, ...ids]).toContain(meantId(raw, ids, { nhan: 'dieu-1' }));
        expect(meantPath(raw).path).toMatch(/^\/(?:[a-z\d](?:[^/]*)\/)*(?:[^/]+\.[a-z]{2,5})?$/);
      }),
    );
  });
  test('by the jump box', () => {
    fc.assert(
      fc.property(hostile, (typed) => {
        expect(texts).toEqual(expect.arrayContaining([...parseCitation(typed, known).texts]));
      }),
    );
  });
  test('by what understands a query', () => {
    fc.assert(
      fc.property(hostile, (query) => {
        makePlan(query, lexicon, synonyms);
      }),
    );
  });
  test('by what names a release', () => {
    fc.assert(
      fc.property(hostile, (version) => {
        expect(releaseDay(version) ?? '2026-11-28').toMatch(/^\d{4}-\d\d-\d\d$/);
        versionWords(version);
      }),
    );
  });
});

describe('no address is so long that its reading does not end', () => {
  const endless = '%' + '25'.repeat(50_000);
  test('an address encoded fifty thousand times is decoded as far as servers take addresses', () => {
    expect(decoded(endless).length).toBeLessThanOrEqual(longestAddress);
    expect(meantId(endless, ids)).toBeUndefined();
    expect(meantPath(endless).path.length).toBeLessThan(5);
  });
  test('of a query string, a citation, a query, only so much is read', () => {
    const long = 'a_1.,'.repeat(20_000);
    expect([...readQuery(`?q=${long}`)].join('').length).toBeLessThan(longestAddress);
    expect(new CitationReader(long).typed.length).toBeLessThanOrEqual(500);
    expect(normalise(long).length).toBeLessThanOrEqual(1000);
  });
});
