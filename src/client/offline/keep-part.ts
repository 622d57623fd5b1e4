// Brings a part onto the reader's machine, whole or not at all.
import { gunzipSync, unzipSync } from 'fflate';
import {
  framePart,
  hexOf,
  servedType,
  wholeMark,
  type Part,
  type PartFile,
} from '../../domain/offline/parts.ts';
import { names, root } from './own-site.ts';

/** Why what is kept stays as it is; the words are for readers. */
export class NotKept extends Error {
  /** Whether another build of the site has taken this one's place. */
  readonly gone: boolean;
  constructor(words: string, gone = false) {
    super(words);
    this.gone = gone;
  }
}

/** What the mark of a part that is whole says of it. */
type Whole = Pick<Part, 'title' | 'group' | 'size'> & { readonly version: string };

/** @param came is told of bytes as they come @throws NotKept when the file is no longer there or is another one */
async function fetched(
  { file, sha256 }: PartFile,
  signal: AbortSignal,
  came: (bytes: number) => void,
): Promise<Uint8Array> {
  const interrupted = (): never => {
    signal.throwIfAborted();
    throw new NotKept('Mạng ngắt giữa chừng, phần đang tải chưa được giữ. Có mạng thì bấm lại.');
  };
  const response = await fetch(root + file, { cache: 'no-store', signal }).catch(interrupted);
  if (response.status === 404)
    throw new NotKept('Máy chủ không có tệp của phần này: trang có thể vừa có bản mới.', true);
  const body = response.body?.getReader();
  if (!response.ok || body === undefined)
    throw new NotKept(
      `Máy chủ trả lời bằng mã ${response.status}, phần đang tải chưa được giữ. Lát nữa bấm lại.`,
    );
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (;;) {
    const { value, done } = await body.read().catch(interrupted);
    if (done) break;
    pieces.push(value);
    came(value.length);
  }
  const whole = new Uint8Array(await new Blob(pieces).arrayBuffer());
  if (hexOf(await crypto.subtle.digest('SHA-256', whole)) !== sha256)
    throw new NotKept('Tệp đến không nguyên vẹn, nên không giữ.', true);
  return whole;
}

/** Changes what is kept while no other window does. @throws NotKept when one is at it */
export const alone = (change: () => Promise<void>): Promise<void> =>
  navigator.locks.request('keep-list', { ifAvailable: true }, (lock) => {
    if (lock === null)
      throw new NotKept('Một cửa sổ khác của trang đang tải phần để giữ. Xong thì bấm lại.');
    return change();
  });

/**
 * Keeps a part of a build; the same part of other builds goes once this one is whole, except the shared one, which what is kept of them needs
 * (removeUseless).
 * @param came is told of bytes as they come
 * @throws NotKept, and whatever the network and the browser's storage throw; then this build's part is whole or not kept at all
 */
export async function keepPart(
  part: Part,
  { build, version }: { readonly build: string; readonly version: string },
  signal: AbortSignal,
  came: (bytes: number) => void,
): Promise<void> {
  const name = names.kept(build, part.name);
  await caches.delete(name);
  try {
    const cache = await caches.open(name);
    for (const file of part.files)
      for (const [path, bytes] of Object.entries(
        unzipSync(gunzipSync(await fetched(file, signal, came))),
      )) {
        signal.throwIfAborted();
        await cache.put(
          root + path,
          new Response(new Uint8Array(bytes), { headers: { 'Content-Type': servedType(path) } }),
        );
      }
    const { title, group, size } = part;
    const whole: Whole = { title, ...(group === undefined ? {} : { group }), size, version };
    await cache.put(root + wholeMark, new Response(JSON.stringify(whole)));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
  if (part.name !== framePart)
    for (const other of await names.all())
      if (other.kind === 'kept' && other.part === part.name && other.build !== build)
        await caches.delete(other.name);
}

/** A part that is kept whole. */
export interface KeptPart extends Whole {
  readonly name: string;
  readonly build: string;
}

/** The parts that are whole, of whatever build. */
export async function keptParts(): Promise<KeptPart[]> {
  const kept = await Promise.all(
    (await names.all())
      .filter(({ kind }) => kind === 'kept')
      .map(async ({ name, build, part }) => {
        const mark = await (await caches.open(name)).match(root + wholeMark);
        // A mark that cannot be read marks nothing.
        const whole = (await mark?.json().catch(() => undefined)) as Whole | undefined;
        return whole === undefined ? [] : [{ name: part, build, ...whole }];
      }),
  );
  return kept.flat();
}

/** Takes out what is kept of these parts. @param parts their names */
export async function removeParts(parts: readonly string[]): Promise<void> {
  for (const { name, kind, part } of await names.all())
    if (kind === 'kept' && parts.includes(part)) await caches.delete(name);
  await removeUseless();
}

/** Takes out what a page that was closed in the middle left behind, and what nothing kept needs any longer. */
export async function removeUseless(): Promise<void> {
  const whole = await keptParts();
  const needed = new Set(
    whole
      .filter(
        ({ name, build }) =>
          name !== framePart || whole.some((p) => p.build === build && p.name !== framePart),
      )
      .map(({ name, build }) => names.kept(build, name)),
  );
  for (const { name, kind } of await names.all())
    if (kind === 'kept' && !needed.has(name)) await caches.delete(name);
}
