/** A file of `/pagefind/`, as Pagefind hands it out. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}
