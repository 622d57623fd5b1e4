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
  /** Makes the window as wide, or as narrow as it can be. */
  widen: (width: number) => Promise<unknown>;
  /** What an expression says in each frame of the page, in the order in which they stand there. */
  inFrames: (expression: string) => Promise<readonly unknown[]>;
  close: () => Promise<void>;
}
