import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface SiteFile {
  /** From the root of the site, with "/" between folders. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** SHA-256, in hexadecimal digits. */
export const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');

/** Every file of a finished site, by path. */
export async function siteFiles(root: string): Promise<SiteFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length));
  return Promise.all(
    paths.sort().map(async (path) => ({
      path: path.replaceAll('\\', '/'),
      bytes: await readFile(join(root, path)),
    })),
  );
}

/** A name for this build: two builds of the same state have the same. */
export const nameOfBuild = (files: readonly SiteFile[]): string =>
  sha256(files.map(({ path, bytes }) => `${path} ${sha256(bytes)}\n`).join('')).slice(0, 8);

/** A page that says of which build it is, in the tag it begins with. Files to take away are of no build: null. */
export function withBuild({ path, bytes }: SiteFile, build: string): Buffer | null {
  if (!path.endsWith('.html') || /^(?:tai-ve|nguon)\//.test(path)) return null;
  return Buffer.from(bytes.toString().replace('<html', `<html data-build="${build}"`));
}
