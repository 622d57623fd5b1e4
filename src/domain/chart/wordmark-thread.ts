/** The drawn thread between the two words of the site's name, in a box of 34 × 24: path, and ring and dot as x, y, radius. */
export const wordmarkThread = {
  path: 'M4 16C12 2 22 24 30 10',
  ring: [4, 16, 2.6],
  dot: [30, 10, 2.3],
  scale: 0.9,
  rise: 18,
  width: 34,
} as const;
