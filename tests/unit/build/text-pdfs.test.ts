import { expect, test } from 'vitest';
import { printTexts } from '../../../src/build/text-pdfs.ts';
import { fromRoot } from '../../../src/model/addresses.ts';
import { edition } from '../../support/edition.ts';

test.for([
  ['is not there', '/khong/co/chromium', 'CHROMIUM_PATH is "/khong/co/chromium"'],
  ['is no browser', process.execPath, 'Chromium không in được'],
] as const)(
  'a Chromium that %s leaves the PDF out and says so once; the build goes on',
  async ([, path, why]) => {
    const before = process.env['CHROMIUM_PATH'];
    const said: string[] = [];
    try {
      process.env['CHROMIUM_PATH'] = path;
      expect([
        ...(await printTexts(edition, fromRoot, '2026.11.28', (words) => said.push(words))),
      ]).toEqual([]);
    } finally {
      if (before === undefined) delete process.env['CHROMIUM_PATH'];
      else process.env['CHROMIUM_PATH'] = before;
    }
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Không có tệp PDF của các văn bản: .* Các tệp khác vẫn đủ\.$/);
    expect(said[0]).toContain(why);
  },
);
