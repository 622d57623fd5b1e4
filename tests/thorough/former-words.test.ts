import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { citationsData } from '../../src/data/citations.ts';
import { assemble } from '../../src/edition/assemble.ts';
import { formerVersion, versionOf } from '../../src/edition/former-words.ts';
import { readAll } from '../../src/edition/read-all.ts';

const root = join(import.meta.dirname, '../..');
const id = 'ii_2-1_g1';
const key = `kien-giang-nq22#${id}`;
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

const clause = () =>
  assemble(readAll(join(root, 'content'))).clause('kien-giang-nq22', id) ??
  expect.fail(`no clause "${id}"`);
/** Changes one word of the clause in the copy, and wherever it is quoted from the clause. */
function mend() {
  const [was, now] = [
    'thúc đẩy hoạt động sản xuất kinh doanh',
    'đẩy mạnh hoạt động sản xuất kinh doanh',
  ];
  const text = join(copy, 'content/texts/kien-giang-nq22.mdx');
  expect(readFileSync(text, 'utf8')).toContain(was);
  for (const folder of ['texts', 'subjects', 'alignments'])
    for (const name of readdirSync(join(copy, 'content', folder))) {
      const file = join(copy, 'content', folder, name);
      const source = readFileSync(file, 'utf8');
      if (source.includes(was)) writeFileSync(file, source.replaceAll(was, now));
    }
}
const ids = (...options: string[]) =>
  execFileSync(process.execPath, [join(root, 'src/commands/ids.ts'), ...options], {
    cwd: copy,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

test('a mended clause keeps its id, and its former words stay known under their version', () => {
  const before = clause().words;
  mend();
  ids('--mended', key, '--was', before);
  const edition = assemble(readAll(join(copy, 'content')));
  const now = edition.clause('kien-giang-nq22', id) ?? expect.fail('the id is gone');
  expect(now.words).toContain('đẩy mạnh hoạt động sản xuất kinh doanh');
  expect(versionOf(now.words)).not.toBe(versionOf(before));
  expect(formerVersion(edition.formerWords, now, versionOf(before))?.words).toBe(before);
  const text = edition.texts.find((t) => t.slug === 'kien-giang-nq22') ?? expect.fail('no text');
  expect(citationsData(text, edition).former[id]?.[0]?.[2]).toBe(before);
});
test('a changed word without --mended stops the build', () => {
  mend();
  expect(() => assemble(readAll(join(copy, 'content')))).toThrow(/đã khác với khi cấp mã/);
});
test('former words that are not those of the lock are refused', () => {
  mend();
  expect(() => ids('--mended', key, '--was', 'Đổi mới')).toThrow(
    /không tìm ra lời cũ của "ii_2-1_g1"/,
  );
});
test('former words that still stand there are refused', () => {
  writeFileSync(
    join(copy, 'content/former-words.yaml'),
    `- clause: ${key}\n  mended: 2026-11-08\n  words: ${JSON.stringify(clause().words)}\n`,
  );
  expect(() => assemble(readAll(join(copy, 'content')))).toThrow(/trùng với lời nay/);
});
