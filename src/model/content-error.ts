/** An error in the content, in Vietnamese for its editors: where it is, what is wrong, and what would be right. Stops the build. */
export class ContentError extends Error {
  /** The file that the message begins with. */
  readonly file: string;
  readonly line: number | undefined;
  /** @param place its line is asked for once, and only here: finding it may be dear */
  constructor(
    { file, line }: { readonly file: string; readonly line?: number | undefined },
    wrong: string,
    right: string,
  ) {
    super(`${file}${line === undefined ? '' : `:${line}`}: ${wrong}\n  ${right}`);
    this.name = 'ContentError';
    // Where in our code a fault of the content was noticed is of no use to its editor.
    this.stack = '';
    this.file = file;
    this.line = line;
  }
}

/** Throws the error of these words, of a place that is known. */
export type Refuse = (wrong: string, right: string) => never;

/** Where an editor finds the id of a clause that a file names wrongly. */
export const idsStandIn = 'Mã của mọi đoạn nằm trong content/ids.lock.';

/** The words of a clause that a file quotes wrongly: the whole of them, or their beginning. */
export const clauseReads = (words: string): string =>
  words.length > 160
    ? `Đoạn ấy mở đầu: “${words.slice(0, words.lastIndexOf(' ', 160))} …”`
    : `Đoạn ấy viết: “${words}”`;
