// npm run same-bytes: builds what stands here twice, in other folders, at other times and in another zone, first with an empty cache,
// then with what the first build kept; says which files differ. Two builds of one state are to be the same, byte for byte.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { copySite, filesIn, linkPackages } from './copy-site.ts';

/** @param cache of an earlier build; none for an empty one */
function build(folder: string, zone: string, cache?: string): string {
  mkdirSync(folder, { recursive: true });
  copySite('.', folder);
  linkPackages(resolve('.'), folder);
  if (cache !== undefined) cpSync(cache, join(folder, 'node_modules/.cache'), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent'],
    { cwd: folder, env: { ...process.env, TZ: zone }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(folder, 'dist');
}

const root = mkdtempSync(join(tmpdir(), 'same-bytes-'));
try {
  const first = build(join(root, 'one'), 'UTC');
  const second = build(
    join(root, 'a second folder/two'),
    'Asia/Ho_Chi_Minh',
    join(root, 'one/node_modules/.cache'),
  );
  const [here, there] = [new Set(filesIn(first)), new Set(filesIn(second))];
  const other = [...new Set([...here, ...there])].filter(
    (file) =>
      !here.has(file) ||
      !there.has(file) ||
      !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
  );
  for (const file of other.sort()) console.log(file);
  console.log(`${here.size} files, ${other.length} differ.`);
  if (here.size === 0 || other.length > 0) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true });
}
