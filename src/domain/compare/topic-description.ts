import type { Topic } from '../../model/model.ts';
import { upperFirst } from '../words/upper-first.ts';
import { isGoal } from './compare.ts';
import { verdictLine } from './verdict-line.ts';

/**
 * What search engines and shared links say about a topic: the question, the verdict (where a goal is set) and the answer.
 * Begins with what matters, because readers' previews see about 160 characters of it (layouts/Base.astro).
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
