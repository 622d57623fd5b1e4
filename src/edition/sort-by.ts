/** Compares by the first key in which two things differ, ascending. */
export const by =
  <T>(...keys: readonly ((t: T) => string | number)[]) =>
  (a: T, b: T): number => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  };
