import { ContentError } from '../model/content-error.ts';

/** Faults noticed so far while they are collected; null: the first one is thrown. */
let collected: ContentError[] | null = null;

/** Ends a collection before checks that could only repeat the faults found so far. */
class EnoughFaults extends Error {}

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
    collected.push(error);
    return undefined;
  }
}

/** Stands before checks that need all before them to have passed. */
export function needsAllBefore(): void {
  if (collected !== null && collected.length > 0) throw new EnoughFaults();
}

/** Every fault that the work comes upon, in its order. */
export function faultsOf(work: () => unknown): readonly ContentError[] {
  const own: ContentError[] = [];
  const outer = collected;
  collected = own;
  try {
    attempt(work);
  } catch (error) {
    if (!(error instanceof EnoughFaults)) throw error;
  } finally {
    collected = outer;
  }
  return own;
}
