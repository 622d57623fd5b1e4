import { expect, test } from 'vitest';
import { settledPdf } from '../../../src/build/settled-pdf.ts';

const settled = (pdf: string): string =>
  Buffer.from(settledPdf(Buffer.from(pdf, 'latin1'))).toString('latin1');
/** Parts of a PDF as Chromium writes it. */
const printed = (time: string, first: number): string =>
  `<</CreationDate (D:${time}+00'00')\n/ModDate (D:${time}+00'00')>>\n/ID (node${String(first + 4).padStart(8, '0')})\n/ID (node${String(first).padStart(8, '0')})\n\xff\x00`;

test('two prints of one page are the same bytes, as long as each was, and nothing else changes', () => {
  const one = printed('20261128120000', 17);
  const other = printed('20270101000000', 212);
  expect(settled(one)).toBe(settled(other));
  expect(settled(one)).toHaveLength(one.length);
  expect(settled(one)).not.toContain('2026');
  expect(settled(one)).toContain('/ID (node00000002)\n/ID (node00000001)\n\xff\x00');
});
