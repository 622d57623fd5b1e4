import { expect, test } from 'vitest';
import { dataCitations } from '../../../src/data/cite-data.ts';

const of = { version: '2026.11.28', day: '2026-11-28', url: 'https://a.vn/du-lieu/' };

test('the data are cited with their version, day and address', () => {
  const cited = dataCitations(of);
  expect(Object.keys(cited)).toEqual(['Báo chí', 'Học thuật', 'BibTeX', 'RIS', 'CSL-JSON']);
  for (const words of Object.values(cited)) {
    expect(words).toContain('2026.11.28');
    expect(words).toContain(of.url);
  }
  expect(cited['BibTeX']).toMatch(/^@misc\{[\w.-]+,\n(?: {2}\w+ = \{.*\},\n)+\}$/);
  for (const row of (cited['RIS'] ?? '').split('\r\n')) expect(row).toMatch(/^[A-Z][A-Z\d] {2}- /);
  expect(JSON.parse(cited['CSL-JSON'] ?? '')).toMatchObject([
    {
      type: 'dataset',
      version: of.version,
      issued: { 'date-parts': [[2026, 11, 28]] },
      URL: of.url,
    },
  ]);
});

test('an address that is not known is left out, not made up', () => {
  for (const words of Object.values(dataCitations({ ...of, url: null }))) {
    expect(words).not.toMatch(/https?:|url|URL|UR {2}-|undefined|null/);
  }
});
