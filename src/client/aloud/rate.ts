/** How fast a voice can read, with what the reader chooses by. */
export const rates: readonly (readonly [rate: number, label: string])[] = [
  [0.75, 'chậm'],
  [1, 'thường'],
  [1.25, 'hơi nhanh'],
  [1.5, 'nhanh'],
  [2, 'rất nhanh'],
];

/** Stored under this name on readers' devices: it must never change. */
const key = 'toc-do-doc';

/** The rate that was chosen last on this device; 1 when none was. */
export function rememberedRate(): number {
  try {
    const stored = Number(localStorage.getItem(key));
    return rates.some(([rate]) => rate === stored) ? stored : 1;
  } catch {
    return 1;
  }
}

/** Remembers a rate on this device. */
export function rememberRate(rate: number): void {
  try {
    localStorage.setItem(key, String(rate));
  } catch {
    // Storage may be refused; the choice still holds on this page.
  }
}
