import { weightOf, type Lexicon } from '../format/lexicon.ts';
import type { Unit } from '../plan/plan.ts';
import type { Token } from '../../domain/words/tokens.ts';
import { tune } from './tune.ts';

/** What words weigh together: rare ones weigh more. */
export const weightOfWords = (words: readonly Token[], lexicon: Lexicon): number =>
  words.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);

/** The weight of a unit: rare words weigh more; a unit that no text prints weighs as much as what it stands for. */
export function unitWeight(unit: Unit, lexicon: Lexicon): number {
  if (unit.role === 'weak') return unit.asks === true ? tune.asks : tune.weak * unit.typed.length;
  if (unit.role === 'place') return tune.place;
  if (unit.role === 'year') return tune.year * weightOfWords(unit.typed.slice(-1), lexicon);
  const [typed, meant] = unit.alternatives;
  const printed = unit.typed.every((t) => lexicon.vocabulary.has(t.key));
  const words = printed || meant === undefined ? (typed?.tokens ?? unit.typed) : meant.tokens;
  return weightOfWords(words, lexicon);
}
