import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a link to a folder. Windows lets everybody make one of this kind, and only this. @param to absolute */
export const linkFolder = (to: string, link: string): void => symlinkSync(to, link, 'junction');

/** Whether whoever runs the tests may make links to files: not everybody may on Windows. */
export const mayLinkFiles = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    writeFileSync(join(folder, 'file'), '');
    symlinkSync(join(folder, 'file'), join(folder, 'link'));
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
})();
