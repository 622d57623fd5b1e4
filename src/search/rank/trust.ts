import { isSyllable } from '../words/compose.ts';
import { isBare } from '../../domain/words/syllable.ts';
import { nearness } from './closeness.ts';
import type { Lexicon } from '../format/lexicon.ts';
import type { Measured } from './measure.ts';
import { met } from './tune.ts';

/**
 * Does the clause really answer this word of the query? Two kinds of words are believed only beside their neighbour of the query: one that was
 * repaired, and a single syllable next to an everyday phrase ("xe buýt điện": the compound is not in the text when its parts stand apart).
 * @param at which of the units
 */
export function isTrusted(
  { units, words }: Measured,
  at: number,
  { vocabulary }: Lexicon,
): boolean {
  const unit = units[at]?.unit;
  const [word] = unit?.typed ?? [];
  if (unit?.role !== 'word' || word === undefined) return true;
  const own = units[at]?.all ?? [];
  const toBefore = nearness(units[at - 1]?.all ?? [], own);
  const toAfter = nearness(own, units[at + 1]?.all ?? []);
  if (unit.open === true && own.some((o) => words[o.from]?.key.startsWith(word.key) === true))
    return true;
  const [before, after] = [units[at - 1]?.unit, units[at + 1]?.unit];
  const beside = Math.max(toBefore, toAfter);
  if (!vocabulary.has(word.key)) {
    // A well-formed syllable with its marks is mostly a word that the texts lack: "giá xăng", "vắc xin". It is a slip where all its neighbours fit.
    const neighbours = [
      ...(before === undefined ? [] : [toBefore]),
      ...(after === undefined ? [] : [toAfter]),
    ];
    if (isSyllable(word.letters))
      return isBare(word)
        ? beside >= 0.75
        : neighbours.length > 0 && neighbours.every((n) => n >= 0.7);
    return word.key.length >= 5 || beside >= 0.75;
  }
  // A word that the texts have is read as another that sounds alike only beside its neighbour: "truy suất" for "truy xuất".
  const isConfused =
    unit.alternatives.length > 1 &&
    own.length > 0 &&
    !own.some((o) => o.strength >= met && words[o.from]?.key === word.key);
  if (isConfused && beside < 0.75) return false;
  const isLone =
    before?.role !== 'word' &&
    after?.role !== 'word' &&
    [before, after].some((u) => u?.role === 'synonym' && u.alternatives[0]?.absent === true);
  return !isLone || beside >= 0.5;
}
