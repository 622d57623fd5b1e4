import type { Province, Statement, Topic } from '../../model/model.ts';
import { isGoal } from './compare.ts';
import { exceptionIn, openReach } from './exception.ts';
import { valueText } from './format.ts';
import { groupBy } from '../words/group-by.ts';
import { inYear } from '../words/year-words.ts';

const valueIn = (s: Statement): string => `${valueText(s)} ${inYear(s.year)}`;

/** "Gia Lai", or "Gia Lai (80% năm 2025)" when only some of its goals have the exception. */
function makerOf(
  province: string,
  bearing: readonly Statement[],
  goals: readonly Statement[],
): string {
  return bearing.length === goals.length
    ? province
    : `${province} (${[...new Set(bearing.map(valueIn))].join(', ')})`;
}

/**
 * The exceptions in the goals of a topic, each once with the provinces that make it, in their order:
 * "Kiên Giang, Gia Lai: “trừ hồ sơ công việc thuộc phạm vi bí mật nhà nước”".
 */
export function exceptionsSaid(
  topic: Topic,
  provinces: readonly Pick<Province, 'slug' | 'name'>[],
): readonly string[] {
  const made = provinces.flatMap(({ slug, name }) => {
    const goals = topic.statements.filter((s) => isGoal(s) && s.province === slug);
    return [...groupBy(goals, (s) => exceptionIn(s.quote))].flatMap(([words, bearing]) =>
      words === null
        ? []
        : [
            {
              said: `“${words}”${openReach(bearing[0]?.quote ?? '')}`,
              by: makerOf(name, bearing, goals),
            },
          ],
    );
  });
  return [...groupBy(made, (m) => m.said)].map(
    ([said, makers]) => `${makers.map((m) => m.by).join(', ')}: ${said}`,
  );
}
