import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test.skipIf(!existsSync('.git'))(
  'a checkout as Git for Windows makes it has the same line ends',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'checkout-'));
    try {
      execFileSync('git', [
        '-c',
        'core.autocrlf=true',
        '-c',
        'advice.detachedHead=false',
        'clone',
        '--quiet',
        '--no-local',
        '--depth',
        '1',
        process.cwd(),
        folder,
      ]);
      const files = execFileSync('git', ['ls-files', '-z', '--eol'], {
        cwd: folder,
        encoding: 'utf8',
      })
        .split('\0')
        .filter((line) => line !== '');
      expect(files.length).toBeGreaterThan(800);
      expect(files.filter((line) => /w\/(?:crlf|mixed)/.test(line))).toEqual([]);
      expect(readFileSync(join(folder, 'content/sources/tra-vinh-qd2043-2024.txt'))).toEqual(
        readFileSync('content/sources/tra-vinh-qd2043-2024.txt'),
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
