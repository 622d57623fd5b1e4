import type { Token } from '../../domain/words/tokens.ts';
import { withoutY } from '../../domain/words/syllable.ts';

/** Letters with a mark of their own, each as one plain letter; the word without marks shows which letter it belongs to. */
const own: Readonly<Record<string, string>> = {
  đ: 'd',
  ă: 'v',
  â: 'a',
  ê: 'e',
  ô: 'o',
  ơ: 'p',
  ư: 'u',
};

/** Tones as Telex types them, none as l: a code ends in one of these and has none before. */
export const toneLetters = 'lfsxrj';

/**
 * The marks of a word as plain letters, its tone last: "điện" → "dej", "mức" → "us", "minh" → "l". Together with the word's
 * key they name it; where the tone mark stands and i for y make no difference. Of a number: "p" when a percent sign follows, else "l".
 */
export function marksCode(t: Token): string {
  if (t.value !== null) return t.percent ? 'p' : 'l';
  const letters = withoutY(t.letters);
  return `${[...letters].map((c, i) => (c === t.key[i] ? '' : (own[c] ?? 'z'))).join('')}${toneLetters[t.tone]}`;
}
