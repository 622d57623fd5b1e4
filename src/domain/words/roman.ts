const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** "XIII" → 13. @param numeral of the digits I, V, X, L */
export const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, i) => {
    const [value, next] = [digits[letter] ?? 0, digits[numeral[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);

const parts = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;
/** 13 → "XIII". @param n from 1 to 89 */
export function romanNumeral(n: number): string {
  const [letters, value] = parts.find(([, v]) => v <= n) ?? ['', n];
  return n <= 0 ? '' : letters + romanNumeral(n - value);
}
