import { withTone } from '../words/compose.ts';

const toneKeys = 'fsxrj';
const doubled: readonly (readonly [RegExp, string])[] = [
  [/dd/g, 'đ'],
  [/d(.*)d$/g, 'đ$1'],
  [/aa/g, 'â'],
  [/ee/g, 'ê'],
  [/oo/g, 'ô'],
  [/aw/g, 'ă'],
  [/u?ow/g, 'ươ'],
  [/uw/g, 'ư'],
  [/w/g, 'ư'],
];

/** What Telex would have made of these keys: "ddieenj" → "điện", "tuwr" → "tử"; null if nothing. */
export function fromTelex(keys: string): string | null {
  const typed = keys.toLowerCase();
  if (!/^[a-z]+$/.test(typed)) return null;
  const toneAt = [...typed].findLastIndex(
    (c, i) =>
      toneKeys.includes(c) &&
      i > 0 &&
      /[aeiouyw]/.test(typed.slice(0, i)) &&
      !(c === 'r' && typed[i - 1] === 't'),
  );
  const after = toneAt < 0 ? '' : typed.slice(toneAt + 1);
  const hasTone = toneAt > 0 && /^(?:[a-z]{0,3})$/.test(after);
  const tone = hasTone ? toneKeys.indexOf(typed[toneAt] ?? '') + 1 : 0;
  let letters = hasTone ? typed.slice(0, toneAt) + after : typed;
  const alone = letters.replace('uow', '').includes('ow');
  for (const [keysOf, letter] of doubled)
    letters = letters.replace(keysOf, letter === 'ươ' && alone ? 'ơ' : letter);
  if (letters === typed) return null;
  return withTone(letters, [0, 1, 2, 3, 4, 5][tone] ?? 0);
}
