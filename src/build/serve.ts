// The second half of "npm start": serves what was built. A preview that runs already serves the new files, too, so its address is all there is to say.
import { spawn } from 'node:child_process';
import { astroProgram } from './programs.ts';
import { runningPreview } from './running-preview.ts';

const at = await runningPreview('.astro/preview.json');
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
