import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The shell first: the same engine without windows and menus, so that a page opens in a third of the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const onPath = (): string | undefined => {
  for (const name of names) {
    const found = spawnSync('which', [name], { encoding: 'utf8' });
    if (found.status === 0) return found.stdout.trim();
  }
  return places.find((p) => existsSync(p));
};

/** Waits for another install on the machine to end. */
const aptGet = 'apt-get -qq -o DPkg::Lock::Timeout=600';
const apt = `${aptGet} update && (${aptGet} install -y chromium-headless-shell || ${aptGet} install -y chromium)`;
/** Package managers that can bring Chromium without a question, tried in order. */
const installers: readonly (readonly string[])[] = [
  ['sh', '-c', `export DEBIAN_FRONTEND=noninteractive; ${apt}`],
  ['sudo', '-n', 'sh', '-c', `export DEBIAN_FRONTEND=noninteractive; ${apt}`],
  ['apk', 'add', '--quiet', 'chromium'],
  ['dnf', 'install', '-y', '-q', 'chromium'],
  ['brew', 'install', '--quiet', 'chromium'],
];

/**
 * Path of a Chromium: CHROMIUM_PATH, else one on the PATH, else one installed by the system's package manager.
 * @throws with plain words when there is none and none can be installed
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROMIUM_PATH is "${named}", but there is no such file.`);
    return named;
  }
  const found = onPath();
  if (found !== undefined) return found;
  console.log('No Chromium found; asking the package manager for it. This can take a few minutes.');
  for (const [command = '', ...args] of installers) {
    if (spawnSync('which', [command]).status !== 0) continue;
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      continue;
    }
    const installed = onPath();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could be neither found nor installed.\nInstall chromium or Google Chrome yourself, or set CHROMIUM_PATH to its program file, then run "npm test" again.',
  );
}
