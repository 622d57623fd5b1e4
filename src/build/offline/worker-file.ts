import { build } from 'vite';

/**
 * The service worker as one script.
 * @param name of the build it comes with
 * @param target the oldest browsers it must run in, as the bundler names them
 * @throws when its source cannot be bundled
 */
export async function workerFile(name: string, target: readonly string[]): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: { BUILD: JSON.stringify(name) },
    build: {
      write: false,
      target: [...target],
      lib: {
        entry: 'src/client/offline/worker.ts',
        formats: ['iife'],
        name: 'keepPages',
        fileName: 'sw',
      },
    },
  });
  const [output] = [made].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The service worker was not bundled.');
  return chunk.code;
}
