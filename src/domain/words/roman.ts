const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** "XIII" → 13. @param numeral of the digits I, V, X, L */
export const romanValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, i) => {
    const [value, next] = [digits[letter] ?? 0, digits[numeral[i + 1] ?? ''] ?? 0];
    return sum + (value < next ? -value : value);
  }, 0);
