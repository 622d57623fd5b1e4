import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { oldNode } from '../../../src/build/node-version.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const file = 'src/build/node-version.mjs';

test('a Node that is too old is told which one runs, which is needed, and where it comes from', () => {
  expect(oldNode('24.0.0')).toBeNull();
  expect(oldNode('26.1.0')).toBeNull();
  for (const old of ['20.20.2', '9.11.2', '22.21.0'])
    expect(oldNode(old)).toMatch(
      new RegExp(`^Cần Node 24, .* Node ${old.replaceAll('.', '\\.')}: .*"npm install".*\\.$`, 'u'),
    );
});

test('one line and no stack, before any TypeScript is read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'node-version-'));
  try {
    // As an old Node names itself.
    const old = join(folder, 'old.mjs');
    writeFileSync(old, `Object.defineProperty(process.versions, 'node', { value: '20.20.2' });\n`);
    // What an old Node does at a TypeScript file.
    const unread = join(folder, 'unread.ts');
    writeFileSync(unread, `throw new Error('ERR_UNKNOWN_FILE_EXTENSION');\n`);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...[old, resolve(file)].flatMap((path) => ['--import', pathToFileURL(path).href]), unread],
      { encoding: 'utf8' },
    );
    expect({ status, said: `${stdout}${stderr}` }).toEqual({
      status: 1,
      said: `${oldNode('20.20.2')}\n`,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('every script of package.json asks for it first', () => {
  const first = new RegExp(
    `^node (?:--import \\./${file.replaceAll('.', '\\.')} |${file.replaceAll('.', '\\.')} && )`,
  );
  const through = /^npm run ([\w:-]+)(?: |$)/;
  const asks = (script: string): boolean => {
    const command = scripts[script] ?? '';
    const [, other] = through.exec(command) ?? [];
    return other === undefined ? first.test(command) : asks(other);
  };
  expect(Object.keys(scripts).filter((script) => !asks(script))).toEqual([]);
  // Whatever a script starts after the first.
  for (const [script, command] of Object.entries(scripts))
    for (const [part] of command.matchAll(/(?<=&& )node (?!--import)\S+\.ts/g))
      expect.soft(part, `${script} starts TypeScript by a Node that nobody asked`).toBe('');
});
