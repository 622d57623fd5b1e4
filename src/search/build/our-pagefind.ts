interface Change {
  readonly what: RegExp;
  /** How often it stands in Pagefind 1.6. */
  readonly times: number;
  readonly becomes: string;
}

/** What Pagefind writes in `pagefind-entry.json`: where to begin. */
export interface PagefindEntry {
  readonly languages: { readonly vi?: { readonly hash: string } };
  readonly include_characters: readonly string[];
}

const changesFor = ({ languages, include_characters }: PagefindEntry): readonly Change[] => [
  // Where to begin is known when the site is built: one file less to wait for before any other can be asked for.
  {
    what: /await this\.loadEntry\(\);let index=this\.findIndex\(language\);let lang_wasm=index\.wasm\?index\.wasm:"unknown";/g,
    times: 1,
    becomes:
      `this.includeCharacters=${JSON.stringify(include_characters)};` +
      `const index={hash:${JSON.stringify(languages.vi?.hash)}},lang_wasm="unknown";`,
  },
  { what: /async loadEntry\(\)\{.+?(?=async loadMeta\()/gs, times: 1, becomes: '' },
  // It ranks as it does by itself, and is merged with no other index.
  { what: /async set_ranking\(.+?(?=async init\(language)/gs, times: 1, becomes: '' },
  {
    what: /if\(Object\.keys\(this\.mergeFilter\)\?\.length\)\{.+?(?=\}catch\(e\)\{this\.initError=)/gs,
    times: 1,
    becomes: '',
  },
  // Pagefind searches on without an index or filter file that did not come, as if its words stood nowhere; so a reader would be told that
  // what stands in the texts does not. Ours fails, and the search says that it could not be made.
  {
    what: /(async load(?:Filter)?Chunk\(\w+\)\{await this\.cachedLoad\((?:(?!\.catch\().)+)\.catch\(\(\)=>\{\}\)/g,
    times: 2,
    becomes: '$1',
  },
  // Of a record we read the words and the address as they are: no excerpt is cut out of it, no sub-results are made, nothing is highlighted.
  {
    what: /fragment\.url=this\.processedUrl\(.+?(?=return fragment;\}fullUrl)/g,
    times: 1,
    becomes: '',
  },
  { what: /fullUrl\(raw\)\{.+?(?=async getPtr\(\))/g, times: 1, becomes: '' },
  // Its options are set when it is opened.
  { what: /async options\(\w+\)\{const opts=.+?(?=decompress\()/g, times: 1, becomes: '' },
  // Nobody reads how it scored, nor how long it took.
  { what: /if\(result2\.params\)\{.+?(?=return res;)/g, times: 1, becomes: '' },
  {
    what: /const searchTime=.+?return response;/g,
    times: 1,
    becomes: 'return{results:resultsInterface};',
  },
  // One index in one language, no worker: what leads to an index is the index itself.
  {
    what: /export\{[^}]*\bcreateInstance\b[^}]*\};/g,
    times: 1,
    becomes:
      'const open=(options)=>{const index=new PagefindInstance({...options,primary:true});' +
      "index.init('vi',{load_wasm:true}).catch(()=>{});return index;};export{open as createInstance};",
  },
];

/**
 * Pagefind's code with what we need changed and what nothing of ours asks for left out; the minifier then drops what nobody calls (worker,
 * merging of indexes, excerpts). A failed start is told by every later call.
 * @param code not yet minified
 * @param entry where the index begins: it is written into the code
 * @throws when Pagefind's code is no longer as it was in 1.6: look at each change anew
 */
export const ourPagefind = (code: string, entry: PagefindEntry): string =>
  changesFor(entry).reduce((changed, { what, times, becomes }) => {
    if ([...changed.matchAll(what)].length !== times)
      throw new Error(
        `Pagefind 1.6 has ${String(what)} ${times} times, this one has not: see src/search/build/our-pagefind.ts.`,
      );
    return changed.replace(what, becomes);
  }, code);
