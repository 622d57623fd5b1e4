import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packFiles } from '../../../src/build/pack-files.ts';

test('what is written in letters and long enough gets a packed copy beside it that unpacks to itself', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  const words = 'Tỷ lệ hộ gia đình '.repeat(200);
  for (const name of ['a.html', 'b.png', 'c.csv']) writeFileSync(join(folder, name), words);
  writeFileSync(join(folder, 'ngan.html'), 'ngắn');
  expect((await packFiles(folder)).files).toBe(2);
  expect(readdirSync(folder).sort()).toEqual([
    'a.html',
    'a.html.br',
    'a.html.gz',
    'b.png',
    'c.csv',
    'c.csv.br',
    'c.csv.gz',
    'ngan.html',
  ]);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(words);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(words);
  // Packing again packs no packed file.
  expect((await packFiles(folder)).files).toBe(2);
  rmSync(folder, { recursive: true });
});
