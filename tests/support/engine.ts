/** A key that is no character. */
export type Key = 'Escape' | 'Enter';

/** One window of a browser other than Chromium: what the tests of jobs ask of it, whatever protocol it speaks. */
export interface Engine {
  goto: (url: string) => Promise<unknown>;
  /** What an expression of the page's says. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Presses one named key. */
  key: (key: Key) => Promise<unknown>;
  /** Presses the keys of characters, one after the other. */
  type: (words: string) => Promise<unknown>;
  /** Pastes what was copied. */
  paste: () => Promise<unknown>;
  /** Presses the first element with the pointer; it is brought into view before. */
  click: (selector: string) => Promise<unknown>;
  /** What scripts threw since the last call, each behind the address of its page; null where the protocol does not tell. */
  thrown: () => readonly string[] | null;
  close: () => Promise<void>;
}
