import { ContentError } from '../../model/content-error.ts';

/** A word of a source and the line it stands on. */
export interface SourceWord {
  readonly word: string;
  readonly line: number;
}

/** Words split at white space (a no-break space is one), NFC. */
export const wordsOf = (s: string): string[] =>
  s
    .normalize('NFC')
    .split(/\s+/)
    .filter((w) => w !== '');

/** The paths that refusals name. */
export interface SourceFiles {
  readonly source: string;
  readonly removals: string;
}

/** The lines of a source while its removals are applied. Lines are numbered from 1, as editors number them. */
export class SourceLines {
  private readonly lines: string[];
  private readonly gone = new Set<number>();
  private readonly files: SourceFiles;

  constructor(source: string, files: SourceFiles) {
    this.lines = source.normalize('NFC').replaceAll('\r\n', '\n').split('\n');
    this.files = files;
  }

  /** @param line none for what is wrong with the file as a whole @throws ContentError */
  fail(line: number | undefined, wrong: string, right: string): never {
    const { source, removals } = this.files;
    throw new ContentError({ file: source, line }, wrong, `${right} (${removals})`);
  }

  /** How many lines there are. */
  get length(): number {
    return this.lines.length;
  }

  /** As it stands now; '' beyond the last. */
  line(n: number): string {
    return this.lines[n - 1] ?? '';
  }

  change(n: number, words: string): void {
    this.lines[n - 1] = words;
  }

  leaveOut(n: number): void {
    this.gone.add(n);
  }

  isGone(n: number): boolean {
    return this.gone.has(n);
  }

  /** What is left of a line; nothing of one that is left out. */
  words(n: number): SourceWord[] {
    return this.gone.has(n) ? [] : wordsOf(this.line(n)).map((word) => ({ word, line: n }));
  }

  /** The numbers of the lines of which this is true. */
  where(is: (n: number) => boolean): number[] {
    return this.lines.flatMap((_, i) => (is(i + 1) ? [i + 1] : []));
  }
}
