import { isSyllable } from '../words/compose.ts';
import { isBare } from '../../domain/words/syllable.ts';
import { nearness } from './closeness.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { Plan } from '../plan/plan.ts';
import type { Token } from '../../domain/words/tokens.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * Does the clause really answer this word of the query? Two kinds of words are believed only beside their neighbour of the query: one that was
 * repaired, and a single syllable next to an everyday phrase ("xe buýt điện": the compound is not in the text when its parts stand apart).
 * @param all occurrences of each unit @param words of the clause
 */
export function isTrusted(
  plan: Plan,
  at: number,
  all: readonly (readonly Occurrence[])[],
  words: readonly Token[],
  { vocabulary }: Lexicon,
): boolean {
  const unit = plan.units[at];
  const [word] = unit?.typed ?? [];
  if (unit?.role !== 'word' || word === undefined) return true;
  if (
    unit.open === true &&
    (all[at] ?? []).some((o) => words[o.from]?.key.startsWith(word.key) === true)
  )
    return true;
  const [before, after] = [plan.units[at - 1], plan.units[at + 1]];
  const beside = Math.max(
    nearness(all[at - 1] ?? [], all[at] ?? []),
    nearness(all[at] ?? [], all[at + 1] ?? []),
  );
  if (!vocabulary.has(word.key)) {
    // A well-formed syllable with its marks is mostly a word that the texts lack: "giá xăng", "vắc xin". It is a slip where all its neighbours fit.
    const neighbours = [
      before === undefined ? null : nearness(all[at - 1] ?? [], all[at] ?? []),
      after === undefined ? null : nearness(all[at] ?? [], all[at + 1] ?? []),
    ].flatMap((n) => (n === null ? [] : [n]));
    if (isSyllable(word.letters))
      return isBare(word)
        ? beside >= 0.75
        : neighbours.length > 0 && neighbours.every((n) => n >= 0.7);
    return word.key.length >= 5 || beside >= 0.75;
  }
  // A word that the texts have is read as another that sounds alike only beside its neighbour: "truy suất" for "truy xuất".
  const own = all[at] ?? [];
  const isConfused =
    unit.alternatives.length > 1 &&
    own.length > 0 &&
    !own.some((o) => o.strength >= 0.45 && words[o.from]?.key === word.key);
  if (isConfused && beside < 0.75) return false;
  const isLone =
    before?.role !== 'word' &&
    after?.role !== 'word' &&
    [before, after].some((u) => u?.role === 'synonym' && u.alternatives[0]?.absent === true);
  return !isLone || beside >= 0.5;
}
