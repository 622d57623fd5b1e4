import { printNumber } from './print-number.ts';

/** A size as readers see it, in thousands of bytes: 31265 → "31 kB", 1249000 → "1,2 MB". */
export const formatBytes = (bytes: number): string =>
  bytes < 999_500
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${printNumber(bytes / 1_000_000, 1)} MB`;
