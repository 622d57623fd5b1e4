import { withTone } from '../words/compose.ts';

/** Tones of the digits 1-5 in the order of `syllable.ts`: 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng. */
const tones = [0, 2, 1, 4, 3, 5];
const hat: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };
const horn: Readonly<Record<string, string>> = { o: 'ơ', u: 'ư' };

/** What VNI would have made of these keys: "d9ien65" → "điện", "tu73" → "tử"; null if nothing. */
export function fromVni(keys: string): string | null {
  const typed = keys.toLowerCase();
  if (!/^[a-z]+[1-9][a-z1-9]*$/.test(typed)) return null;
  const digits = typed.replace(/[a-z]/g, '');
  let letters = typed.replace(/\d/g, '');
  const last = (from: Readonly<Record<string, string>>): void => {
    const at = [...letters].findLastIndex((c) => c in from);
    if (at >= 0)
      letters = letters.slice(0, at) + (from[letters[at] ?? ''] ?? '') + letters.slice(at + 1);
  };
  if (digits.includes('9')) letters = letters.replace('d', 'đ');
  if (digits.includes('6')) last(hat);
  if (digits.includes('8')) last({ a: 'ă' });
  if (digits.includes('7'))
    letters = letters.includes('uo') ? letters.replace('uo', 'ươ') : (last(horn), letters);
  const tone = /[1-5]/.exec(digits)?.[0];
  return withTone(letters, tones[Number(tone ?? 0)] ?? 0);
}
