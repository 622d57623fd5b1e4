import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { browserPlaces } from '../../../src/build/browser.ts';
import { astroProgram, programNamed } from '../../../src/build/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'programs '));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a program is found by its name on the PATH, the first that can be run', () => {
  mkdirSync(join(folder, 'a', 'chromium'), { recursive: true });
  mkdirSync(join(folder, 'b'));
  mkdirSync(join(folder, 'c'));
  writeFileSync(join(folder, 'b', 'chromium'), 'words');
  chmodSync(join(folder, 'b', 'chromium'), 0o644);
  for (const name of ['chromium', 'chrome.EXE']) {
    writeFileSync(join(folder, 'c', name), '#!/bin/sh');
    chmodSync(join(folder, 'c', name), 0o755);
  }
  const PATH = ['a', 'b', 'none', 'c'].map((name) => join(folder, name)).join(delimiter);
  expect(programNamed('chromium', { PATH }, 'linux')).toBe(join(folder, 'c', 'chromium'));
  expect(programNamed('chrome', { PATH }, 'linux')).toBeUndefined();
  expect(programNamed('chrome', { PATH, PATHEXT: '.COM;.EXE' }, 'win32')).toBe(
    join(folder, 'c', 'chrome.EXE'),
  );
  expect(programNamed('chromium', {}, 'linux')).toBeUndefined();
});

test('browsers are looked for where macOS and Windows keep them, for one person or for all', () => {
  const places = browserPlaces({
    HOME: '/Users/an',
    PROGRAMFILES: 'C:\\Program Files',
    LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
  });
  expect(places).toContain('/Users/an/Applications/Chromium.app/Contents/MacOS/Chromium');
  expect(places).toContain('C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe');
  expect(places).toContain(
    'C:\\Users\\an\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
  );
  expect(browserPlaces({}).join()).not.toContain('undefined');
});

test('Astro is run by the Node that runs the tests', () => {
  expect(existsSync(astroProgram)).toBe(true);
});
