import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { programNamed } from './programs.ts';

/** The shell first: the same engine without windows and menus, so that a page opens in a third of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

/** Where browsers of Chromium's kind are installed without being on the PATH: macOS, then Windows, where every machine has Edge. */
export const browserPlaces = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] => [
  ...['/Applications', join(environment['HOME'] ?? '/', 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${folder}/${name}.app/Contents/MacOS/${name}`,
    ),
  ),
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = environment[name];
    return folder === undefined
      ? []
      : [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
          `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
        ];
  }),
];

/**
 * Path of the Chromium on this machine: CHROMIUM_PATH, else one on the PATH or in its usual place; undefined when there is none.
 * @throws when CHROMIUM_PATH names no file
 */
export function browserAtHand(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file.`);
    return named;
  }
  for (const name of names) {
    const found = programNamed(name);
    if (found !== undefined) return found;
  }
  return browserPlaces().find((place) => existsSync(place));
}

/** Flags of a Chromium without any traffic of its own, whose letters are as wide as they were drawn. */
export const quietFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
