import type { Province, Topic } from '../../model/model.ts';
import { upperFirst } from '../words/upper-first.ts';
import { isGoal } from './compare.ts';
import { outlooksSaid } from './outlook.ts';
import { verdictLine } from './verdict-line.ts';

/**
 * What search engines and shared links say about a topic: the question, the verdict (where a goal is set), the answer, and which goals
 * stand under the heading of an outlook.
 * Handed out whole; it begins with what matters, because a preview may show only about 160 characters of it.
 */
export function topicDescription(
  {
    question,
    note,
    statements,
    ...verdict
  }: Pick<Topic, 'question' | 'comparability' | 'difference' | 'note' | 'statements'>,
  provinces: readonly Pick<Province, 'slug' | 'name'>[],
): string {
  return [
    question,
    ...(statements.some(isGoal) ? [`${upperFirst(verdictLine(verdict))}.`] : []),
    ...(note === '' ? [] : [note]),
    ...outlooksSaid(statements, provinces).map((said) => `${said}.`),
  ].join(' ');
}
