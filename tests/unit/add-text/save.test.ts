import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parseLock } from '../../../src/edition/ids-lock.ts';
import { refuseOverwriting, saveAll } from '../../../src/add-text/save.ts';

const none = parseLock('');
function folder(): string {
  const root = mkdtempSync(join(tmpdir(), 'add-text-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}
const all = (root: string) => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

test('all files are written, folders and all', () => {
  const root = folder();
  saveAll([
    { path: join(root, 'a/x.mdx'), words: 'x' },
    { path: join(root, 'b/y.txt'), words: 'y' },
  ]);
  expect(all(root)).toEqual(['a', 'a/x.mdx', 'b', 'b/y.txt']);
});

test('when one cannot be written, none is: what was there stays as it was', () => {
  const root = folder();
  const sums = join(root, 'SUMS');
  writeFileSync(sums, 'before');
  mkdirSync(join(root, 'in-the-way/full'), { recursive: true });
  expect(() =>
    saveAll([
      { path: sums, words: 'after', shared: true },
      { path: join(root, 'new.mdx'), words: 'x' },
      // A folder that is not empty stands where the file should go.
      { path: join(root, 'in-the-way'), words: 'y' },
    ]),
  ).toThrow('chưa có gì thay đổi');
  expect(readFileSync(sums, 'utf8')).toBe('before');
  expect(all(root)).toEqual(['SUMS', 'in-the-way', 'in-the-way/full']);
});

test('nothing is written over: not without --again, not a published text, not chosen measures', () => {
  const root = folder();
  const statements = join(root, 'statements/t.yaml');
  mkdirSync(join(root, 'statements'));
  const outputs = [
    { path: statements, words: '' },
    { path: join(root, 'SUMS'), words: '', shared: true as const },
  ];
  writeFileSync(join(root, 'SUMS'), '');
  expect(() => refuseOverwriting(outputs, [], 't', false, none)).not.toThrow();
  writeFileSync(statements, 'statements:\n  - id: a.1\n    indicator: null # chọn\n');
  expect(() => refuseOverwriting(outputs, [], 't', false, none)).toThrow('không ghi đè');
  expect(() => refuseOverwriting(outputs, [], 't', true, none)).not.toThrow();
  expect(() =>
    refuseOverwriting(outputs, [], 't', true, parseLock('[t]\na 0123456789ab\n')),
  ).toThrow('đã công bố');
  const draft = parseLock('[t] nháp\na 0123456789ab\n');
  expect(() => refuseOverwriting(outputs, [], 't', true, draft)).not.toThrow();
  writeFileSync(statements, 'statements:\n  - id: a.1\n    indicator: kinh-te-so\n');
  expect(() => refuseOverwriting(outputs, [], 't', true, none)).toThrow(
    '1 cam kết được chọn thước đo',
  );
  // Nor is a file lost that the new draft has not: its text now states no number.
  expect(() => refuseOverwriting([], [statements], 't', true, none)).toThrow(
    '1 cam kết được chọn thước đo',
  );
  expect(() => refuseOverwriting([], [statements], 't', false, none)).toThrow('không ghi đè');
  expect(existsSync(statements)).toBe(true);
});
