import { execFileSync } from 'node:child_process';
import { browserAtHand } from '../../src/build/browser.ts';
import { programNamed } from '../../src/build/programs.ts';

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
  const found = browserAtHand();
  if (found !== undefined) return found;
  console.log('No Chromium found; asking the package manager for it. This can take a few minutes.');
  for (const [command = '', ...args] of installers) {
    if (programNamed(command) === undefined) continue;
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch {
      continue;
    }
    const installed = browserAtHand();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium, and it could be neither found nor installed.\nInstall chromium or Google Chrome yourself, or set CHROMIUM_PATH to its program file, then run "npm test" again.',
  );
}
