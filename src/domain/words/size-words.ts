/** Size of a file as readers know it: "426 kB", "1,4 MB" (thousands, not 1024). @param bytes at least 1 */
export const sizeWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
