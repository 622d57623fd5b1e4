import { ContentError } from '../model/content-error.ts';

/** A collection of faults. */
interface Collection {
  readonly faults: ContentError[];
  /** Files and folders that could not be read, as far as checks that go by them have to know: set by `readingEnds`. */
  unread: readonly string[];
  /** What could not be judged for their sake. */
  readonly unjudged: Set<string>;
}

/** The faults noticed so far while they are collected; null: the first one is thrown. */
let collected: Collection | null = null;

/**
 * One check, or the reading of one file, whose fault says nothing about the others. A build stops at the first fault; inside
 * `faultsOf` the fault is kept and the next check goes on.
 * @returns what the work gives; undefined when it was refused
 * @throws ContentError outside `faultsOf`
 */
export function attempt<Result>(work: () => Result): Result | undefined {
  if (collected === null) return work();
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    collected.faults.push(error);
    return undefined;
  }
}

/** Stands after files were read, or read further: those with a fault so far are not whole, and what goes by them is not judged. */
export function readingEnds(): void {
  if (collected !== null) collected.unread = collected.faults.map(({ file }) => file);
}

/**
 * Whether a check can be trusted: everything that it goes by was read. A build always asks with everything read.
 * @param what the check would say, for the editor: "các chỉ tiêu"
 * @param paths files, or folders that end in "/", of `content/` that it goes by; none: all that was said so far must be right
 */
export function canJudge(what: string, ...paths: readonly string[]): boolean {
  if (collected === null) return true;
  const { unread, faults, unjudged } = collected;
  const isUnread = (path: string): boolean =>
    unread.some(
      (file) =>
        file === `content/${path}` ||
        // A folder, or a file that is missing in it; and what a fault says of a whole folder.
        (path.endsWith('/') && `${file}/`.startsWith(`content/${path}`)) ||
        `content/${path}`.startsWith(`${file}/`),
    );
  const can = paths.length === 0 ? faults.length === 0 : !paths.some(isUnread);
  if (!can) unjudged.add(what);
  return can;
}

/**
 * Whether a text was read, so that what is said of it can be checked; where it was not, that waits and all else is checked.
 * @param what waits, for the editor: "chỗ dẫn"
 */
export const isTextRead = (text: string, what: string): boolean =>
  canJudge(`${what} ở ${text}`, `texts/${text}.mdx`);

/** Every fault that the work comes upon, in its order. */
export const faultsOf = (work: () => unknown): readonly ContentError[] => judged(work).faults;

/** Every fault that the work comes upon, in its order, and what it could not judge because of them. */
export function judged(work: () => unknown): {
  readonly faults: readonly ContentError[];
  readonly unjudged: readonly string[];
} {
  const own: Collection = { faults: [], unread: [], unjudged: new Set() };
  const outer = collected;
  collected = own;
  try {
    attempt(work);
  } finally {
    collected = outer;
  }
  return { faults: own.faults, unjudged: [...own.unjudged] };
}
