import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
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
import { pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import {
  lastGoodSite,
  outputFolder,
  putInPlace,
  restoreSite,
} from '../../src/build/last-good-site.ts';
import { astroProgram } from '../../src/build/programs.ts';
import { linkFolder } from '../support/links.ts';

const root = join(import.meta.dirname, '../..');
const made: string[] = [];
afterAll(() => {
  // Where a file that is open cannot be removed, what a killed build left open takes a moment.
  for (const folder of made) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
});
function emptyFolder(): string {
  made.push(mkdtempSync(join(tmpdir(), 'last-good-site-')));
  return made.at(-1)!;
}
/** A folder with one file in it. */
const write = (folder: string, words: string): void => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
};
const read = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

describe('folders change places', () => {
  test('only a build writes beside the site; preview and development have the site', () => {
    expect(outputFolder(['node', 'astro', 'build', '--silent'])).toBe('./dist.next/');
    expect(outputFolder(['node', 'astro', 'preview'])).toBe('./dist/');
  });
  test('what was built stands where the site was, and nothing of the old one is left', () => {
    const at = emptyFolder();
    write(join(at, 'dist'), 'old');
    writeFileSync(join(at, 'dist/gone.html'), '');
    write(join(at, 'dist.last'), 'older');
    write(join(at, 'dist.next'), 'new');
    putInPlace(join(at, 'dist.next'));
    expect(readdirSync(at)).toEqual(['dist']);
    expect(readdirSync(join(at, 'dist'))).toEqual(['index.html']);
    expect(read(join(at, 'dist'))).toBe('new');
  });
  test('a first site stands where none was; a folder that was asked for by name stays', () => {
    const at = emptyFolder();
    write(join(at, 'dist.next'), 'new');
    write(join(at, 'elsewhere'), 'asked for');
    putInPlace(join(at, 'dist.next'));
    putInPlace(join(at, 'elsewhere'));
    expect(readdirSync(at).sort()).toEqual(['dist', 'elsewhere']);
  });
  test('a site that was moved aside when its build was killed is put back', () => {
    const at = emptyFolder();
    write(join(at, 'dist.last'), 'old');
    restoreSite(at);
    expect(readdirSync(at)).toEqual(['dist']);
    restoreSite(at);
    expect(read(join(at, 'dist'))).toBe('old');
  });
});

/** Kills itself as soon as the first of the two folders has its new name. */
const killedBetween = (built: string): string => `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { renameSync } = fs;
  fs.renameSync = (from, to) => {
    renameSync(from, to);
    process.kill(process.pid, 'SIGKILL');
  };
  syncBuiltinESMExports();
  const { putInPlace } = await import(${JSON.stringify(pathToFileURL(join(root, 'src/build/last-good-site.ts')).href)});
  putInPlace(${JSON.stringify(built)});
`;

describe('a build that was killed while the two folders change places', () => {
  const killed = (): string => {
    const at = emptyFolder();
    write(join(at, 'dist'), 'old');
    write(join(at, 'dist.next'), 'new');
    spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      killedBetween(join(at, 'dist.next')),
    ]);
    expect(readdirSync(at).sort()).toEqual(['dist.last', 'dist.next']);
    return at;
  };
  /** What Astro calls when it starts. */
  const starts = (at: string, command: 'preview' | 'build', building?: number): void => {
    if (building !== undefined) {
      mkdirSync(join(at, '.astro'));
      writeFileSync(join(at, '.astro/dang-dung'), String(building));
    }
    const config = { root: pathToFileURL(`${at}/`) };
    const { hooks } = lastGoodSite();
    const told = { command, config } as Parameters<
      NonNullable<(typeof hooks)['astro:config:setup']>
    >[0];
    void hooks['astro:config:setup']?.(told);
    void hooks['astro:config:done']?.(
      told as unknown as Parameters<NonNullable<(typeof hooks)['astro:config:done']>>[0],
    );
    if (command === 'build')
      void hooks['astro:build:start']?.(
        {} as Parameters<NonNullable<(typeof hooks)['astro:build:start']>>[0],
      );
  };
  test.for(['preview', 'build'] as const)('the next %s has the site before it again', (command) => {
    const at = killed();
    starts(at, command);
    expect(read(join(at, 'dist'))).toBe('old');
    expect(existsSync(join(at, 'dist.last'))).toBe(false);
  });
  test('a preview takes nothing from under a build that runs, and does from one that is dead', () => {
    const running = killed();
    starts(running, 'preview', process.pid);
    expect(existsSync(join(running, 'dist'))).toBe(false);
    const dead = killed();
    starts(dead, 'preview', spawnSync(process.execPath, ['--version']).pid);
    expect(read(join(dead, 'dist'))).toBe('old');
  });
});

/** A copy of the project to build in, with a site that is served. */
function project(): string {
  const at = emptyFolder();
  for (const name of [
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
    'content',
    'src',
    'public',
  ])
    cpSync(join(root, name), join(at, name), { recursive: true });
  linkFolder(join(root, 'node_modules'), join(at, 'node_modules'));
  write(join(at, 'dist'), 'served');
  return at;
}
const astro = [astroProgram, 'build'];
const env = { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' };

test('a build that is refused says so in words alone, and leaves the site', () => {
  const at = project();
  const file = join(at, 'content/statements/kien-giang-nq22.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('value: 80', 'value: 81'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [...astro, '--silent'], {
    cwd: at,
    env,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(`${stdout}${stderr}`.trim().split('\n')).toEqual([
    expect.stringMatching(
      /^content\/statements\/kien-giang-nq22\.yaml:\d+: cam kết "\S+" có "value" là 81, nhưng/,
    ),
    '  Số được in: 80.',
  ]);
  expect(read(join(at, 'dist'))).toBe('served');
});

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
/** What a script of package.json gives to Node, by which all of these are run. */
function argumentsOf(script: string): readonly string[] {
  const [program, ...given] = (scripts[script] ?? '').split(' ');
  expect(program, script).toBe('node');
  return given;
}

test('years that are no JSON, or no years, are refused in words by the build and every command before Node reads them', () => {
  const at = project();
  const said = (script: string, years: string) => {
    writeFileSync(join(at, 'content/years.json'), years);
    const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf(script), {
      cwd: at,
      env,
      encoding: 'utf8',
    });
    expect(status, script).toBe(1);
    return `${stdout}${stderr}`.trim().split('\n');
  };
  const right = 'Viết như { "main": [2025, 2030] }.';
  for (const script of ['build', 'dev', 'ids', 'check-content', 'reread', 'add-text', 'absence'])
    expect(said(script, '{ "main": [\n  2025,\n  2030,\n] }\n'), script).toEqual([
      'content/years.json:4: tệp không phải JSON.',
      `  Thiếu hay thừa một dấu ngoặc, dấu phẩy, dấu ngoặc kép. ${right}`,
    ]);
  expect(said('check-content', '{ "main": [2025, 2030]\n')[0]).toBe(
    'content/years.json:1: tệp không phải JSON.',
  );
  expect(said('check-content', '')[0]).toBe('content/years.json:1: tệp không phải JSON.');
  for (const [line, years] of [
    [2, '{\n  "main": [2025, 2030,]\n}\n'],
    [1, '{ "main": x [2025,\n  2030]\n}\n'],
    [2, '{\n  "main": [2025 2030]\n}\n'],
    [2, '{\n  "main: [2025, 2030]\n}\n'],
    [3, '{\n  "main": [2025, 2030]\n}}\n'],
  ] as const)
    expect(said('check-content', years)[0], years).toBe(
      `content/years.json:${line}: tệp không phải JSON.`,
    );
  for (const years of ['[2025, 2030]', '{ "main": ["2025", "2030"] }', '{ "year": [2025] }'])
    expect(said('check-content', years)[0]).toMatch(
      /^content\/years\.json(?::1)?: tệp phải có "main", một danh sách các năm, và không có gì khác\.$/,
    );
  expect(said('check-content', '{ "main": [2030, 2025] }').join('\n')).toContain(
    'không phải hai năm, năm trước rồi năm sau.',
  );
  expect(read(join(at, 'dist'))).toBe('served');
});

test('a build that is killed while it writes leaves the site', async () => {
  const at = project();
  const build = spawn(process.execPath, [...astro, '--silent'], { cwd: at, env, stdio: 'ignore' });
  const ended = once(build, 'exit');
  const begun = (): boolean => existsSync(join(at, 'dist.next'));
  while (!begun() && build.exitCode === null) await pause(50);
  expect(begun()).toBe(true);
  expect(build.exitCode, 'the build has not ended by itself').toBeNull();
  build.kill('SIGKILL');
  await ended;
  expect(read(join(at, 'dist'))).toBe('served');
});

/** Lets no file be written that is larger than this, in the words of a full disk; loaded before Astro. */
const room = 600_000;
const fullDisk = `data:text/javascript,${encodeURIComponent(`
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { writeFile } = fs.promises;
  fs.promises.writeFile = async (file, data, ...options) => {
    if (data.length > ${room})
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    await writeFile(file, data, ...options);
  };
  syncBuiltinESMExports();
`)}`;

test('a build that finds no room for a file leaves the site, and says that it could not write', () => {
  const at = project();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', fullDisk, ...astro, '--silent'],
    { cwd: at, env, encoding: 'utf8' },
  );
  expect(`${stdout}${stderr}`).toMatch(/ENOSPC/);
  expect(status).not.toBe(0);
  expect(readdirSync(at)).toContain('dist.next');
  expect(readdirSync(at)).not.toContain('dist.last');
  expect(read(join(at, 'dist'))).toBe('served');
});
