import { rarest, termOf, typedIn } from './asked-words.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { Plan } from '../plan/plan.ts';
import { isMarked } from '../words/as-typed.ts';

/** The rarest word of each document that a question names without asking for it: "ai xây dựng đề án chuyển đổi số". */
export const likedTerms = (plan: Plan, lexicon: Lexicon): readonly string[] =>
  plan.units
    .filter((u) => u.role === 'weak' && u.asks !== true && u.alternatives.length > 1)
    .flatMap(({ alternatives }) => {
      const words = alternatives.at(-1)?.tokens ?? [];
      return rarest(
        words.map((token) => ({ token, exactly: isMarked(typedIn(plan)) })),
        lexicon,
        1,
      );
    })
    .map(termOf);
