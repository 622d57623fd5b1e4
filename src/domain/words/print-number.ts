/**
 * A number as Vietnamese prints it, the other way round than `parseNumber`: 7.5 → "7,5", 20000 → "20.000". For numbers that are counted or
 * on an axis; one that a text prints is quoted as it is printed. A file of its own, so that the search does not load it.
 * @param decimals always so many; unless given, as many as the number has
 */
export const printNumber = (n: number, decimals?: number): string =>
  n.toLocaleString('vi', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 9,
  });
