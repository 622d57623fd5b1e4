import { execFileSync } from 'node:child_process';
import { astroProgram } from '../../src/build/programs.ts';

let built = false;

/** Builds the site once per test run, however many projects ask for it. `SKIP_BUILD=1` keeps the dist that is there. */
export default function buildSite(): void {
  if (built || process.env['SKIP_BUILD'] === '1') return;
  built = true;
  // Vitest sets NODE_ENV to "test", with which Astro would build the site of development: another one, and much slower.
  execFileSync(process.execPath, [astroProgram, 'build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
