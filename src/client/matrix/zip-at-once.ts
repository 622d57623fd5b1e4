// The functions that write-excel-file imports from fflate, with a synchronous `zip` that needs no worker (`build/pack-at-once.ts`).
import { strToU8, zipSync, type Zippable } from 'fflate';

export { strToU8, zipSync };

/** Makes the archive at once; as the asynchronous one of the library, it is given by a callback. */
export function zip(files: Zippable, done: (error: null, archive: Uint8Array) => void): void {
  done(null, zipSync(files));
}
