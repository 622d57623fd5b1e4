import { numberValue, tokens, type Token } from '../text/tokens.ts';
import { replaceRuns } from './runs.ts';
import type { Alternative, Draft } from './plan.ts';
import type { Lexicon } from '../index/lexicon.ts';

/** The same value as the texts print it: "7" → "7,0"; "10000" → "10.000". */
const otherSpellings = (typed: Token, { vocabulary }: Pick<Lexicon, 'vocabulary'>): readonly Alternative[] =>
  [...vocabulary.keys()]
    .filter((key) => key !== typed.key && numberValue(key) === typed.value)
    .map((key) => ({ tokens: tokens(typed.percent ? `${key}%` : key), strength: 0.95 }));

/** Numbers with their meaning: "80 %" is 80%, "7%" also finds "7,0%"; "6-8%" and "15/63" stay together. */
export function numbers(draft: Draft, lexicon: Lexicon): Draft {
  const pieces = replaceRuns(draft.pieces, (run) => {
    let length = 0;
    while (run[length]?.value !== null && run[length] !== undefined && (length === 0 || (run[length] as Token).start - (run[length - 1] as Token).end <= 3)) length += 1;
    const typed = run.slice(0, length);
    const [first] = typed;
    if (first === undefined) return null;
    const own: Alternative = { tokens: typed, strength: 1 };
    return { length, pieces: [{ unit: { role: 'number', typed, alternatives: length === 1 ? [own, ...otherSpellings(first, lexicon)] : [own] } }] };
  });
  return { ...draft, pieces };
}
