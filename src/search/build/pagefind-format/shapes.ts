import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { decode, encode } from 'cborg';
import type { IndexFile } from '../index-file.ts';

/** The Pagefind whose files are described here. */
const known = '1.6';

/** A record, as far as we read it. */
export const recordShape = z.object({ url: z.string() });
/** `pf_meta`, the table of contents, which every search loads. */
export const contentsShape = z.tuple([
  z.string().startsWith(`${known}.`),
  /** Records: name, count of words, and a file that holds several of them, as none of ours does. */
  z.array(z.tuple([z.string(), z.int(), z.literal('')])),
  /** Pieces of the index: first word, last word, name. */
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  /** Filters, orders and fields: we have none. */
  z.tuple([]),
  z.tuple([]),
  z.tuple([]),
]);
/** A word, where it stands, and where it stands in other spellings. */
const wordShape = z.tuple([z.string(), z.array(z.unknown()), z.array(z.unknown())]);
export type IndexWord = z.infer<typeof wordShape>;
/** `pf_index`, a piece of the index. */
export const pieceShape = z.tuple([z.array(wordShape)]);

/** @throws always: what is wrong, and what would be right */
export function refuse(wrong: string): never {
  throw new Error(
    `Pagefind writes its index in another way: ${wrong}. Right would be what Pagefind ${known} writes: set it to "~${known}.0" in package.json, or describe the new files in src/search/build/pagefind-format/shapes.ts.`,
  );
}

const signature = Buffer.from('pagefind_dcd');

function read({ path, content }: IndexFile): unknown {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    throw new Error(`it does not begin with "${signature.toString()}"`);
  const body = bytes.subarray(signature.length);
  return path.endsWith('.pf_fragment')
    ? JSON.parse(body.toString())
    : decode(body, { strict: true, allowIndefinite: false });
}

/** What a file of Pagefind holds. @throws when that has another shape, naming the place */
export function open<T>(file: IndexFile, shape: z.ZodType<T>): T {
  try {
    return shape.parse(read(file));
  } catch (error) {
    if (!(error instanceof z.ZodError)) return refuse(`${file.path}: ${String(error)}`);
    const [issue] = error.issues;
    return refuse(`${file.path}, at [${issue?.path.join('.')}]: ${issue?.message}`);
  }
}

/** A file of Pagefind that holds this; `repack.ts` makes it as small as can be. */
export const seal = (held: unknown): Uint8Array =>
  gzipSync(Buffer.concat([signature, encode(held)]));
