/**
 * A number as Vietnamese prints it, with "." between thousands and a decimal comma: "7,0" → 7, "4,15" → 4.15, "10.000" → 10000.
 * @returns NaN for anything else
 */
export const parseNumber = (printed: string): number =>
  Number(printed.replace(/\.(?=\d{3}(\D|$))/g, '').replace(',', '.'));

/**
 * A number as a reader may type it: as `parseNumber`, but with either sign between thousands ("10,000"), since many
 * keyboards and programs write English numbers.
 * @returns null for anything that is not digits alone: "4G"
 */
export function numberValue(typed: string): number | null {
  if (!/^\d+(?:[.,]\d+)*$/.test(typed)) return null;
  return Number(typed.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}
