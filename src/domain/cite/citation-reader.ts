import { asciiFold } from '../words/fold.ts';

/** Characters of a line that are read: more than any citation has, few enough to be read at once. */
const longestCitation = 500;

/**
 * A typed line that is read piece by piece, without accents. What has been read is blanked out, so that a position in the
 * rest is the same position in the line.
 */
export class CitationReader {
  /** The line, NFC, with single spaces. */
  readonly typed: string;
  readonly hasAccents: boolean;
  #rest: string;

  constructor(input: string) {
    this.typed = input.slice(0, longestCitation).normalize('NFC').replace(/\s+/g, ' ').trim();
    this.#rest = asciiFold(this.typed);
    this.hasAccents = this.#rest !== this.typed.toLowerCase();
  }

  /** What has not been read yet, folded, with blanks for what has. */
  get rest(): string {
    return this.#rest;
  }

  /** Reads the first match whose preceding words `allows` accepts; null when there is none. */
  take(pattern: RegExp, allows: (before: string) => boolean = () => true): RegExpExecArray | null {
    const found =
      [...this.#rest.matchAll(new RegExp(pattern, `${pattern.flags}g`))].find(({ index }) =>
        allows(this.#rest.slice(0, index)),
      ) ?? null;
    if (found !== null) this.#replace(found.index, ' '.repeat(found[0].length));
    return found;
  }

  /** Reads every match, one after the other. */
  takeAll(pattern: RegExp): readonly RegExpExecArray[] {
    const found = this.take(pattern);
    return found === null ? [] : [found, ...this.takeAll(pattern)];
  }

  /** Puts letters back that turned out to mean something else. */
  putBack(at: number, letters: string): void {
    this.#replace(at, letters);
  }

  #replace(at: number, letters: string): void {
    this.#rest = this.#rest.slice(0, at) + letters + this.#rest.slice(at + letters.length);
  }
}
