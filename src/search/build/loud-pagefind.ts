/** Where Pagefind passes over an index or filter file that did not come. */
const silent =
  /(async load(?:Filter)?Chunk\(\w+\)\{await this\.cachedLoad\((?:(?!\.catch\().)+)\.catch\(\(\)=>\{\}\)/g;

/**
 * Pagefind searches on without a file that did not come, as if its words stood nowhere; so a reader would be told that what
 * stands in the texts does not. Ours fails, and the search says that it could not be made.
 * @throws when Pagefind's code is no longer as it was in 1.6: look at `loadChunk` and `loadFilterChunk` anew
 */
export function loudPagefind(code: string): string {
  if ([...code.matchAll(silent)].length !== 2)
    throw new Error(
      'Pagefind loads its index differently now: see src/search/build/loud-pagefind.ts.',
    );
  return code.replace(silent, '$1');
}
