import { createHash } from 'node:crypto';

/** Four letters that change when any of these files does, for names that browsers keep for a year. In lower case: some file systems know no other. */
export function versionOf(files: readonly { readonly content: Uint8Array }[]): string {
  const hash = createHash('sha256');
  for (const { content } of files) hash.update(content);
  return hash.digest('hex').slice(0, 4);
}
