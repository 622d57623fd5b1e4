import { comparabilities } from '../../schemas/topic.ts';
import type { Topic } from '../../model/model.ts';
import { isGoal } from './compare.ts';

/** What search engines and shared links say of a topic: the question, the verdict and the whole answer. A part of it could say the contrary of the whole, so nothing is cut. */
export function topicDescription({
  question,
  comparability,
  difference,
  note,
  statements,
}: Pick<Topic, 'question' | 'comparability' | 'difference' | 'note' | 'statements'>): string {
  const label = comparabilities[comparability];
  const verdict = statements.some(isGoal)
    ? `${label.charAt(0).toUpperCase()}${label.slice(1)}${difference === null ? '' : `: ${difference}`}.`
    : '';
  return [question, verdict, note].filter((part) => part !== '').join(' ');
}
