import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer =>
  parts.reduce<ReturnType<typeof createHash>>((h, p) => h.update(p), createHash('sha256')).digest();

/** Packages make the bytes, so those of other packages are not taken. Read once per build. */
let packages: Promise<Buffer> | undefined;
const packagesNow = (): Promise<Buffer> =>
  (packages ??= readFile('package-lock.json').then(sha256, () => Buffer.alloc(0)));

const discard = (file: string): Promise<void> => rm(file, { force: true }).catch(() => undefined);

const digestLength = 32;

/** The bytes in a file of the cache; undefined when there is none, or when they are not those that were written: such a file is thrown away. */
async function whole(file: string): Promise<Buffer<ArrayBuffer> | undefined> {
  const read = await readFile(file).catch(() => undefined);
  if (read === undefined) return undefined;
  const bytes = read.subarray(digestLength);
  if (sha256(bytes).equals(read.subarray(0, digestLength))) return bytes;
  await discard(file);
  return undefined;
}

/**
 * Bytes that are dear to make and follow from what they are made of: made once, then read from `node_modules/.cache` by builds after it.
 * Without the folder, or with a spoilt file in it, they are made again and are the same. It may be deleted at any time.
 * @param kind a folder for each way of making, with its options in its name where they may change
 * @param source all that the bytes follow from, besides packages
 */
export async function kept(
  kind: string,
  source: string | Uint8Array,
  make: () => Promise<Uint8Array>,
  folder = 'node_modules/.cache/doi-chieu',
): Promise<Buffer<ArrayBuffer>> {
  const name = sha256(await packagesNow(), source).toString('hex');
  const file = join(folder, kind, name);
  const before = await whole(file);
  if (before !== undefined) return before;
  const bytes = Buffer.from(await make());
  // Written beside and renamed, so that a build that is cut off leaves no half of it. A cache that cannot be written is none.
  const beside = `${file}.${randomUUID()}`;
  await mkdir(join(folder, kind), { recursive: true })
    .then(() => writeFile(beside, Buffer.concat([sha256(bytes), bytes])))
    .then(() => rename(beside, file))
    .catch(() => discard(beside));
  return bytes;
}

/** What stands in these follows from no content: it is what makes the site. */
const codeFolder = 'src';
/** Where a build notes the state of its code before it is bundled. */
const noted = 'DOI_CHIEU_CODE';

/** SHA-256 over every file of the code, by its path, hex. */
async function codeHash(): Promise<string> {
  const entries = await readdir(codeFolder, { recursive: true, withFileTypes: true });
  const files = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${file}\0`).update(sha256(await readFile(file)));
  return hash.digest('hex');
}

/** To be called as a build begins: from then on `keptForCode` keeps, until the code changes under it. */
export async function noteCode(): Promise<void> {
  process.env[noted] = await codeHash();
}

let codeNow: Promise<string> | undefined;

/**
 * Like `kept`, for bytes that follow from our own code as well: another state of `src/` makes them anew. Outside a build, and in one
 * whose code changed while it was bundled, nothing is kept, for which code runs is not known.
 * @param source all that the bytes follow from, besides packages and code
 */
export async function keptForCode(
  kind: string,
  source: string,
  make: () => Promise<Uint8Array>,
  folder?: string,
): Promise<Uint8Array> {
  const before = process.env[noted];
  if (before === undefined || (await (codeNow ??= codeHash())) !== before) return make();
  return kept(kind, `${before} ${source}`, make, folder);
}
