import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { csvRecords } from '../../src/domain/compare/select-csv.ts';
import { filesNamed } from '../support/files-named.ts';

const files = filesNamed('dist/**/*', { exclude: ['dist/nguon/**'] });

test('no cell of a table is a formula to a spreadsheet: one that begins like one is a number or a sign alone', () => {
  const cells = files
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) =>
      csvRecords(readFileSync(file, 'utf8')).flatMap((row) => row.map((cell) => ({ file, cell }))),
    );
  expect(cells.length).toBeGreaterThan(10_000);
  expect(
    cells.filter(({ cell }) => /^[=+\-@\t\r]/.test(cell) && !/^(?:=|-?\d+(?:\.\d+)?)$/.test(cell)),
  ).toEqual([]);
});

test('every name can be a file of any system and an address of any server', () => {
  expect(files.length).toBeGreaterThan(3000);
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
  expect(
    files.filter(
      (file) =>
        (!/^[\w.~-]+$/.test(basename(file)) ||
          reserved.test(basename(file)) ||
          file.length > 200) &&
        statSync(file).isFile(),
    ),
  ).toEqual([]);
  // Windows and macOS take two names that differ in capitals alone for one.
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
});

test('GitHub Pages takes every folder as it is, those that begin with "_" too', () => {
  expect(existsSync('dist/.nojekyll')).toBe(true);
});
