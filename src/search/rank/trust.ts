import { isSyllable } from '../plan/compose.ts';
import { isBare } from '../text/syllable.ts';
import { nearness } from './closeness.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { Plan } from '../plan/plan.ts';
import type { Token } from '../text/tokens.ts';
import type { Occurrence } from './occurrences.ts';

/**
 * Does the clause really answer this word of the query? Two kinds of words are believed only beside their neighbour of the query: one that was
 * repaired, and a single syllable next to an everyday phrase ("xe buýt điện": the compound is not in the text when its parts stand apart).
 * @param all occurrences of each unit @param words of the clause
 */
export function isTrusted(plan: Plan, at: number, all: readonly (readonly Occurrence[])[], words: readonly Token[], { vocabulary }: Lexicon): boolean {
  const unit = plan.units[at];
  const [word] = unit?.typed ?? [];
  if (unit?.role !== 'word' || word === undefined) return true;
  if (unit.open === true && (all[at] ?? []).some((o) => words[o.from]?.key.startsWith(word.key) === true)) return true;
  const [before, after] = [plan.units[at - 1], plan.units[at + 1]];
  const beside = Math.max(nearness(all[at - 1] ?? [], all[at] ?? []), nearness(all[at] ?? [], all[at + 1] ?? []));
  if (!vocabulary.has(word.key)) {
    // A well-formed syllable with its marks is a word that the texts lack, not a slip: "giá xăng", "vắc xin".
    if (isSyllable(word.letters)) return isBare(word) && beside >= 0.75;
    return word.key.length >= 5 || beside >= 0.75;
  }
  const isLone = before?.role !== 'word' && after?.role !== 'word' && [before, after].some((u) => u?.role === 'synonym' && u.alternatives[0]?.absent === true);
  return !isLone || beside >= 0.5;
}
