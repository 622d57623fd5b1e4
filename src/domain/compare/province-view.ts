import { isGoal } from './compare.ts';
import type { Edition, Statement, Topic } from '../../model/model.ts';

const provincesOf = (topic: Topic): Set<string> =>
  new Set(topic.statements.filter(isGoal).map((s) => s.province));

/** Topics on which only this province sets a goal. */
export const onlyIn = (edition: Edition, province: string): Topic[] =>
  edition.topics.filter((t) => {
    const p = provincesOf(t);
    return p.size === 1 && p.has(province);
  });

/** Topics on which at least two other provinces set a goal, and this one does not, though its texts are about them. */
export const missingIn = (edition: Edition, province: string): Topic[] =>
  edition.topics.filter((t) => {
    const p = provincesOf(t);
    return p.size >= 2 && !p.has(province) && !t.outside.includes(province);
  });

/** How many topics are outside the scope of all that is held of a province. */
export const outsideCount = ({ topics }: Pick<Edition, 'topics'>, province: string): number =>
  topics.filter((t) => t.outside.includes(province)).length;

/** Goals of a province that belong to no topic. */
export const goalsWithoutTopic = (
  { statements }: Pick<Edition, 'statements'>,
  province: string,
): Statement[] =>
  statements.filter((s) => isGoal(s) && s.topic === null && s.province === province);

/** The topics for which a province sets goals, with these goals, in the order of the edition. */
export function goalsOf(
  edition: Edition,
  province: string,
): { topic: Topic; goals: Statement[] }[] {
  return edition.topics
    .map((topic) => ({
      topic,
      goals: topic.statements.filter((s) => isGoal(s) && s.province === province),
    }))
    .filter(({ goals }) => goals.length > 0);
}

/** True when a goal of the province is for "cấp huyện", a level that ended on 01/7/2025. */
export const namesDistricts = (
  { statements }: Pick<Edition, 'statements'>,
  province: string,
): boolean =>
  statements.some((s) => isGoal(s) && s.province === province && s.words.includes('cấp huyện'));
