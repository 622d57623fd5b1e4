import { isBare } from '../text/syllable.ts';
import { tokens } from '../text/tokens.ts';
import { isOpen, replaceRuns } from './runs.ts';
import { typedAs } from './same-words.ts';
import { isAsked, type Draft, type Piece } from './plan.ts';
import type { Stopwords } from '../../schemas/search.ts';

/** Words of a question are left out, function words need not be there. If nothing would be left, nothing is left out. */
export function stopwords(draft: Draft, list: Stopwords): Draft {
  const phrases = list.phrases.map((p) => tokens(p)).sort((a, b) => b.length - a.length);
  const single = (words: readonly string[]) => words.flatMap((w) => tokens(w));
  const [words, marked, weak] = [single(list.words), single(list.marked), single(list.weak)];
  const without = replaceRuns(draft.pieces, (run) => {
    const phrase = phrases.find((p) => typedAs(run.slice(0, p.length), p));
    if (phrase !== undefined) return { length: phrase.length, pieces: [] };
    const [token] = run;
    if (token === undefined) return null;
    const exactly = (t: (typeof words)[number]) => t.letters === token.letters && t.tone === token.tone;
    if (words.some((t) => typedAs([token], [t]))) return { length: 1, pieces: [] };
    if (!draft.marked) return null;
    if (marked.some((t) => exactly(t) && (!isBare(t) || draft.marked))) return { length: 1, pieces: [] };
    if (weak.some(exactly)) return { length: 1, pieces: [{ unit: { role: 'weak', typed: [token], alternatives: [{ tokens: [token], strength: 1 }] } } satisfies Piece] };
    return null;
  });
  const hasWords = without.some((p) => isOpen(p) || isAsked(p.unit));
  return hasWords ? { ...draft, pieces: without } : draft;
}
