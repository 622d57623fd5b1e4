import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { noteCode } from '../cache/kept.ts';
import { isAlive } from './alive.ts';

/** The process that a note names; undefined when there is no note. */
function builderIn(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Takes the folder for this build. @param file names the process that builds here @returns gives it back @throws when another one builds here */
export function takeBuild(file: string): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => {
        rmSync(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = builderIn(file);
    // It ended in between.
    if (pid === undefined) continue;
    if (pid !== process.pid && isAlive(pid))
      throw Object.assign(
        new Error(
          `Một lệnh dựng khác đang chạy ở thư mục này (tiến trình ${pid}): đợi nó xong rồi chạy lại. Nếu không có lệnh nào, xóa ${file}.`,
        ),
        { stack: '' },
      );
    // Left behind by a build that was cut off. Only who has taken this note may take it away: by now another build may have put its own in its place.
    const taken = takeBuild(`${file}-${pid}`);
    if (Object.is(builderIn(file), pid)) rmSync(file, { force: true });
    taken();
  }
}

/** Which process builds in a project. @param root its folder, with a slash at its end */
const noteIn = (root: string): string => `${root}.astro/dang-dung`;

/** Whether a build of the project runs now. @param root its folder, with a slash at its end */
export function isBuilding(root: string): boolean {
  const pid = builderIn(noteIn(root));
  return pid !== undefined && isAlive(pid);
}

/** Two builds at a time would mix their files in `dist/`; the second is told to wait. */
export const oneBuild = (): AstroIntegration => {
  let root = '';
  let done = (): void => undefined;
  return {
    name: 'one-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': async () => {
        await noteCode();
        done = takeBuild(noteIn(root));
        process.once('exit', done);
      },
      'astro:build:done': () => {
        process.off('exit', done);
        done();
      },
    },
  };
};
