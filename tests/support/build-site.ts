import { execFileSync } from 'node:child_process';

let built = false;

/** Builds the site once per test run, however many projects ask for it. `SKIP_BUILD=1` keeps the dist that is there. */
export default function buildSite(): void {
  if (built || process.env['SKIP_BUILD'] === '1') return;
  built = true;
  execFileSync('npx', ['astro', 'build', '--silent'], { stdio: 'inherit' });
}
