import { numberValue } from '../../domain/words/numbers.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { replaceRuns } from './runs.ts';
import type { Alternative, Draft } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

/** The same value as the texts print it: "7" → "7,0"; "10000" → "10.000"; "9" → "09". */
const otherSpellings = (
  typed: Token,
  { vocabulary }: Pick<Lexicon, 'vocabulary'>,
): readonly (readonly Token[])[] =>
  [...vocabulary.keys()]
    .filter((key) => key !== typed.key && numberValue(key) === typed.value)
    .map((key) => tokens(typed.percent ? `${key}%` : key));

/** Numbers with their meaning: "80 %" is 80%, "7%" also finds "7,0%"; "6-8%" and "15/63" stay together. */
export function numbers(draft: Draft, lexicon: Lexicon): Draft {
  const pieces = replaceRuns(draft.pieces, (run) => {
    let length = 0;
    while (
      run[length]?.value !== null &&
      run[length] !== undefined &&
      (length === 0 || (run[length] as Token).start - (run[length - 1] as Token).end <= 3)
    )
      length += 1;
    const typed = run.slice(0, length);
    const [first] = typed;
    if (first === undefined) return null;
    const own: Alternative = { tokens: typed, strength: 1 };
    const others = typed.flatMap((t, i) =>
      otherSpellings(t, lexicon).map((words): Alternative => ({
        tokens: [...typed.slice(0, i), ...words, ...typed.slice(i + 1)],
        strength: 0.95,
      })),
    );
    return {
      length,
      pieces: [{ unit: { role: 'number', typed, alternatives: [own, ...others] } }],
    };
  });
  return { ...draft, pieces };
}
