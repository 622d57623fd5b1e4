import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { takeBuild } from '../../src/build/one-build.ts';

const folder = mkdtempSync(join(tmpdir(), 'one-build-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
/** No process has this number. */
const gone = '999999999';

test('a second build in a folder is told to wait, naming the first; one that was cut off stands in nobody’s way', () => {
  const file = join(folder, 'cache', 'dang-dung');
  const done = takeBuild(file);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  done();
  expect(existsSync(file)).toBe(false);
  // The parent of the tests is alive.
  writeFileSync(file, String(process.ppid));
  expect(() => takeBuild(file)).toThrow(`(tiến trình ${process.ppid}): đợi nó xong rồi chạy lại`);
  writeFileSync(file, gone);
  takeBuild(file)();
  expect(existsSync(file)).toBe(false);
});

test('of two builds that find what one left behind that was cut off, one builds and the other is told to wait', async () => {
  const rounds = 300;
  const notes = join(folder, 'race');
  // Both take the rounds one by one at the same time: whoever is ready says so, and waits for the other.
  const racer = (own: string, other: string) => `
    import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
    import { takeBuild } from ${JSON.stringify(pathToFileURL(resolve('src/build/one-build.ts')).href)};
    let took = '';
    for (let round = 0; round < ${rounds}; round += 1) {
      const at = ${JSON.stringify(`${notes}/`)} + round;
      mkdirSync(at, { recursive: true });
      if (${own === 'a'}) writeFileSync(at + '/dang-dung', '${gone}');
      writeFileSync(at + '/${own}', '');
      while (!existsSync(at + '/${other}'));
      try {
        takeBuild(at + '/dang-dung');
        took += 1;
      } catch (error) {
        if (!error.message.includes('đang chạy')) throw error;
        took += 0;
      }
    }
    console.log(took);
    // Alive until the other has ended, too.
    process.stdin.resume();
  `;
  const racers = [racer('a', 'b'), racer('b', 'a')].map((code) =>
    spawn(process.execPath, ['--input-type=module', '-e', code], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  try {
    const took = await Promise.all(
      racers.map((child) =>
        Promise.race([
          once(child.stdout, 'data').then(([said]) => String(said).trim()),
          once(child, 'exit').then(() => {
            throw new Error('A racer ended early.');
          }),
        ]),
      ),
    );
    const winners = (round: number) => took.reduce((sum, each) => sum + Number(each[round]), 0);
    expect(
      Array.from({ length: rounds }, (_, round) => winners(round)).filter((n) => n !== 1),
    ).toEqual([]);
  } finally {
    for (const child of racers) child.kill();
  }
  // Nothing but the note is left.
  const left = readdirSync(notes).map((round) => readdirSync(join(notes, round)).sort().join(' '));
  expect([...new Set(left)]).toEqual(['a b dang-dung']);
});
