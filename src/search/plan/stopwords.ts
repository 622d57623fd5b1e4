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
  let asksNumber = false;
  const without = replaceRuns(draft.pieces, (run) => {
    const phrase = phrases.find((p) => typedAs(run.slice(0, p.length), p));
    if (phrase !== undefined) {
      asksNumber ||= phrase.some((t) => t.key === 'nhieu' || t.key === 'tram' || t.key === 'may');
      return { length: phrase.length, pieces: [] };
    }
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
  return hasWords ? { ...draft, pieces: withoutGeneral(without, list), asksNumber } : draft;
}

/** "mục tiêu kinh tế số": of the first two words only their neighbourhood counts, as long as something else is asked. */
function withoutGeneral(pieces: readonly Piece[], { general }: Stopwords): readonly Piece[] {
  const phrases = general.map((p) => tokens(p));
  const lighter = replaceRuns(pieces, (run) => {
    const phrase = phrases.find((p) => typedAs(run.slice(0, p.length), p));
    const typed = run.slice(0, phrase?.length ?? 0);
    return phrase === undefined ? null : { length: phrase.length, pieces: [{ unit: { role: 'weak', typed, alternatives: [{ tokens: typed, strength: 1 }] } }] };
  });
  return lighter.some((p) => isOpen(p) || isAsked(p.unit)) ? lighter : pieces;
}
