// The second half of "npm start": serves what was built. A preview that runs already serves the new files, too, so its address is all there is to say.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAlive } from './alive.ts';
import { astroProgram } from './programs.ts';

/** Where Astro notes its running preview. */
const note = '.astro/preview.json';

function running(): string | undefined {
  if (!existsSync(note)) return undefined;
  const { pid, url, urls } = JSON.parse(readFileSync(note, 'utf8')) as {
    pid: number;
    url: string;
    urls?: { local?: readonly string[] };
  };
  return isAlive(pid) ? (urls?.local?.[0] ?? url) : undefined;
}

const at = running();
if (at === undefined)
  spawn(process.execPath, [astroProgram, 'preview', '--host', '127.0.0.1'], {
    stdio: 'inherit',
  }).on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
else
  console.log(
    `Trang vừa dựng đã ở ${at}: ở đó có sẵn một máy phục vụ đang chạy (dừng nó: npx astro preview stop).`,
  );
