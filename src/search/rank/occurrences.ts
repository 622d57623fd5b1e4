import { isBare, likeness } from '../../domain/words/syllable.ts';
import type { Token } from '../../domain/words/tokens.ts';
import { isPartOfWord } from '../words/part-of-word.ts';
import type { Alternative, Unit } from '../plan/plan.ts';

/** A unit of the query as it stands in a clause. */
export interface Occurrence {
  /** First and last token, counted from 0. */
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  /** In a wording that says something like it, not the same. */
  readonly related?: true;
  /** The wording whose words stand near each other here, but not together: what lies between them is not meant. */
  readonly scattered?: readonly Token[];
}

/** How well a word of a clause answers a word of the query, 0-1. @param open the query's word may be unfinished */
export function wordMatch(typed: Token, found: Token, open = false): number {
  if (typed.value !== null)
    return found.value !== typed.value ? 0 : typed.percent && !found.percent ? 0.3 : 1;
  const whole = likeness(typed, found);
  if (
    whole > 0 ||
    !open ||
    found.value !== null ||
    found.key.length <= typed.key.length ||
    !found.key.startsWith(typed.key)
  )
    return whole;
  if (isBare(typed)) return 0.75;
  const marked =
    found.letters.startsWith(typed.letters) && (typed.tone === 0 || typed.tone === found.tone);
  return marked ? 0.85 : 0.3;
}

/** The words of one wording next to each other. */
function together(
  words: readonly Token[],
  clause: readonly Token[],
  open: boolean,
  name = false,
): readonly Occurrence[] {
  const out: Occurrence[] = [];
  for (let at = 0; at + words.length <= clause.length; at++) {
    if (name && isPartOfWord(clause, at)) continue;
    let sum = 0;
    let least = 1;
    for (let i = 0; i < words.length && least > 0; i++) {
      const m = wordMatch(
        words[i] as Token,
        clause[at + i] as Token,
        open && i === words.length - 1,
      );
      sum += m;
      least = Math.min(least, m);
    }
    // "phối hợp với Sở Nội vụ" gives the work to another.
    const beside = name && clause[at - 1]?.key === 'voi' ? 0.7 : 1;
    if (least > 0)
      out.push({
        from: at,
        to: at + words.length - 1,
        strength: (sum / words.length) * (least < 0.5 ? 0.5 : 1) * beside,
      });
  }
  return out;
}

/** Most of the words of one wording, near each other but not together. */
function scattered(words: readonly Token[], clause: readonly Token[]): readonly Occurrence[] {
  const width = words.length * 2 + 2;
  let best: Occurrence | undefined;
  for (let at = 0; at < clause.length; at++) {
    const window = clause.slice(at, at + width);
    if (!words.some((w) => wordMatch(w, window[0] as Token) > 0.5)) continue;
    const found = words.map((w) => Math.max(...window.map((c) => wordMatch(w, c))));
    const share = found.reduce((a, b) => a + (b >= 0.5 ? b : 0), 0) / words.length;
    const strength = share >= 0.99 ? 0.75 : share * share * 0.6;
    if (strength > (best?.strength ?? 0.15))
      best = { from: at, to: Math.min(at + width, clause.length) - 1, strength };
  }
  return best === undefined ? [] : [best];
}

/** So many other words may stand between those of a wording that still says what it says. */
const mostBetween = 3;

/** Do all the words stand there in this order, with few others between them? */
function inOrder(words: readonly Token[], clause: readonly Token[], at: number): boolean {
  let next = at;
  for (const w of words) {
    const found = clause.findIndex((c, i) => i >= next && wordMatch(w, c) >= 0.85);
    if (found < 0) return false;
    next = found + 1;
  }
  return next - at <= words.length + mostBetween;
}

/** Scattered words count less for a phrase, a name, a code or a number than for words typed one after another. */
const looseness = ({ role, name }: Unit): number =>
  role === 'phrase' || name === true
    ? 0.3
    : role === 'code' || role === 'year'
      ? 0.35
      : role === 'number'
        ? 0.5
        : 1;

/** How likely it is that a typing error meant this word. "xổ" is an error for "sổ", not for "sơ": a typed tone is meant. */
function toneFits({ role, typed: [typed] }: Unit, found: Token | undefined): number {
  return role === 'word' && typed !== undefined && !isBare(typed) && found?.tone !== typed.tone
    ? 0.4
    : 1;
}

function wordingIn(
  { tokens: words, strength, related }: Alternative,
  clause: readonly Token[],
  unit: Unit,
): readonly Occurrence[] {
  const isTyped = words.every((w, i) => w === unit.typed[i]);
  const whole = together(words, clause, unit.open === true, unit.name === true);
  if (whole.length > 0 || words.length < 2)
    return whole.map((o) => ({
      ...o,
      ...(related === true ? { related } : {}),
      strength:
        o.strength * strength * (isTyped || words.length > 1 ? 1 : toneFits(unit, clause[o.from])),
    }));
  // Another name for the thing, in pieces: no longer its name, at best something like it, and only while its words keep their order.
  return scattered(words, clause).map((o) => ({
    ...o,
    ...(related === true || !isTyped ? { related: true as const } : {}),
    scattered: words,
    strength: Math.min(
      o.strength * strength * looseness(unit),
      isTyped || inOrder(words, clause, o.from) ? 1 : 0.4,
    ),
  }));
}

/** Everywhere the unit stands in the clause, in any of its wordings. */
export const occurrences = (unit: Unit, clause: readonly Token[]): readonly Occurrence[] =>
  unit.alternatives.flatMap((a) => wordingIn(a, clause, unit));
