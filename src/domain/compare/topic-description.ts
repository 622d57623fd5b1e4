import type { Topic } from '../../model/model.ts';
import { upperFirst } from '../words/upper-first.ts';
import { isGoal } from './compare.ts';
import { verdictLine } from './verdict-line.ts';

/**
 * What search engines and shared links say about a topic: the question, the verdict (where a goal is set) and the answer.
 * Handed out whole; it begins with what matters, because a preview may show only about 160 characters of it.
 */
export function topicDescription({
  question,
  note,
  statements,
  ...verdict
}: Pick<Topic, 'question' | 'comparability' | 'difference' | 'note' | 'statements'>): string {
  return [
    question,
    ...(statements.some(isGoal) ? [`${upperFirst(verdictLine(verdict))}.`] : []),
    ...(note === '' ? [] : [note]),
  ].join(' ');
}
