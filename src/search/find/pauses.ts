/** Longest piece of work, ms on a quick machine; a cheap phone takes four times as long, and a tenth of a second is felt. */
const longest = 10;

/** Lets the page answer keys and touches and show what has changed. */
export const pause = (): Promise<void> =>
  globalThis.scheduler?.yield === undefined
    ? new Promise((resolve) => setTimeout(resolve))
    : scheduler.yield();

/** For long work: what it returns is awaited between two pieces, and lets the page answer keys and touches whenever the work has gone on for long. */
export function pauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longest) return undefined;
    return pause().then(() => void (since = performance.now()));
  };
}
