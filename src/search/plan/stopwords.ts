import { isBare } from '../../domain/words/syllable.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { isOpen, replaceRuns } from './runs.ts';
import { beginning, longestFirst, typedAs } from './same-words.ts';
import { asTyped, isAsked, type Draft, type Piece } from './plan.ts';
import type { Stopwords } from '../../schemas/search.ts';

type Phrase = readonly Token[];
/** In a synonym they make a question of it: "ai chịu trách nhiệm". */
const interrogatives = tokens('ai nào gì mấy đâu sao');
const asksMore = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => isOpen(p) || isAsked(p.unit));

/** These words need not stand in a clause; that they stand beside others still counts. */
const weak = (typed: readonly Token[], asks?: true): Piece => ({
  unit: { ...asTyped('weak', typed), ...(asks === true ? { asks } : {}) },
});

/** @param phrases made weak wherever they stand, as long as something else is asked */
function lightened(
  pieces: readonly Piece[],
  phrases: readonly Phrase[],
  asks?: true,
): readonly Piece[] {
  const lighter = replaceRuns(pieces, (run) => {
    const length = beginning(run, phrases)?.length;
    return length === undefined ? null : { length, pieces: [weak(run.slice(0, length), asks)] };
  });
  return asksMore(lighter) ? lighter : pieces;
}

/** Words of a question are left out, function words need not be there. If nothing would be left, nothing is left out. */
export function stopwords(draft: Draft, list: Stopwords): Draft {
  const phrases = longestFirst(list.phrases);
  const single = (words: readonly string[]) => words.flatMap((w) => tokens(w));
  const [words, marked, light, first, last] = [
    single(list.words),
    single(list.marked),
    single(list.weak),
    single(list.first),
    single(list.last),
  ];
  const [begin, end] = [draft.pieces[0], draft.pieces.at(-1)];
  let asksNumber = false;
  let isQuestion = draft.pieces.some(
    (p) =>
      !isOpen(p) &&
      p.unit.role === 'synonym' &&
      ((p.unit.asks === true && p.unit.alternatives.some((a) => a.related === true)) ||
        p.unit.typed.some((t) =>
          interrogatives.some((i) => i.letters === t.letters && i.tone === t.tone),
        )),
  );
  const without = replaceRuns(draft.pieces, (run) => {
    const phrase = beginning(run, phrases);
    if (phrase !== undefined) {
      isQuestion = true;
      asksNumber ||= phrase.some((t) =>
        /^(?:nhieu|tram|may|tinh|sanh|chieu|nhat|hon|nhau|ben)$/.test(t.key),
      );
      return { length: phrase.length, pieces: [] };
    }
    const [token] = run;
    if (token === undefined) return null;
    const exactly = (t: Token) => t.letters === token.letters && t.tone === token.tone;
    const isAt = (piece: Piece | undefined): boolean => isOpen(piece) && piece.open === token;
    const isAsking =
      words.some((t) => typedAs([token], [t])) ||
      (isAt(begin) && first.some(exactly)) ||
      (isAt(end) && last.some(exactly)) ||
      (draft.marked && marked.some((t) => exactly(t) && (!isBare(t) || draft.marked)));
    if (isAsking) {
      isQuestion = true;
      return { length: 1, pieces: [] };
    }
    return draft.marked && light.some(exactly) ? { length: 1, pieces: [weak([token])] } : null;
  });
  // "việc nào phải xong trong năm 2024": the year is all that is asked.
  const asksYear = isQuestion && without.some((p) => !isOpen(p) && p.unit.role === 'year');
  if (!asksMore(without) && !asksYear) return draft;
  const lighter = without.map((p): Piece =>
    !isOpen(p) && p.unit.asks === true ? { unit: { ...p.unit, role: 'weak' } } : p,
  );
  const general = lightened(
    asksMore(lighter) || asksYear ? lighter : without,
    longestFirst(list.general),
    true,
  );
  return {
    ...draft,
    pieces: isQuestion
      ? lightened(lightened(general, longestFirst(list.soft)), longestFirst(list.verbs))
      : general,
    asksNumber,
    isQuestion,
  };
}
