import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../src/edition/settings.ts';

const read = (yaml: string) => {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(root, 'site.yaml'), yaml);
  try {
    return readSettings(root);
  } catch (e) {
    return (e as Error).message.replace(`${root}/`, '').split('\n');
  } finally {
    rmSync(root, { recursive: true });
  }
};
const none = { publisher: null, email: null, form: null, repository: null, address: null };

test('what is left out is not set, also where the file holds comments alone', () => {
  expect(read('# chưa biết gì\n')).toEqual(none);
  expect(read('publisher: Nhóm Đối chiếu\n')).toEqual({ ...none, publisher: 'Nhóm Đối chiếu' });
});

test.for<[yaml: string, wrong: string, right: RegExp]>([
  ['email: bao-loi', 'site.yaml:1: trường "email" không nhận "bao-loi".', /ten@vi-du\.vn/],
  ['form: http://mau.vn', 'site.yaml:1: trường "form" không nhận "http://mau.vn".', /https:/],
  [
    'publisher: Nhóm\nrepository: https://github.com/chu/kho/',
    'site.yaml:2: trường "repository" không nhận "https://github.com/chu/kho/".',
    /không có "\/" ở cuối/,
  ],
  ['publisher: ""', 'site.yaml:1: trường "publisher" không nhận "".', /ít nhất 1 ký tự/],
  [
    'publsher: Nhóm',
    'site.yaml:1: trường "publsher" không được dùng ở đây.',
    /Có phải là "publisher"\?/,
  ],
])('%s is refused on its line, with what would be right', ([yaml, wrong, right]) => {
  const [said, hint] = read(yaml) as string[];
  expect(said).toBe(wrong);
  expect(hint).toMatch(right);
});
