import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetFile } from '../../src/edition/reread/sheet.ts';

/** Says of everything in a made-up copy of the site that it was read: lists it, ticks every box, confirms. @param site its folder */
export function confirmAll(site: string): void {
  const script = join(site, 'src/commands/reread.ts');
  // It ends as refused while there is something to read.
  spawnSync(process.execPath, [script], { cwd: site });
  const sheet = join(site, sheetFile);
  if (!existsSync(sheet)) return;
  writeFileSync(sheet, readFileSync(sheet, 'utf8').replaceAll('- [ ] `', '- [x] `'));
  execFileSync(process.execPath, [script, '--confirm'], { cwd: site });
}
