import { isGoal, mainYears } from '../domain/compare/compare.ts';
import { ContentError } from '../model/content-error.ts';
import type { Statement } from '../model/model.ts';

const file = 'content/years.json';

/** Refuses years of the comparison that are not two, in their order, or for which no text sets a goal. */
export function checkYears(
  statements: readonly Pick<Statement, 'kind' | 'year'>[],
  years: readonly number[] = mainYears,
): void {
  const [first, last] = years;
  if (years.length !== 2 || first === undefined || last === undefined || first >= last)
    throw new ContentError(
      { file },
      `"main" là ${JSON.stringify(years)}, không phải hai năm, năm trước rồi năm sau.`,
      'Viết như { "main": [2025, 2030] }.',
    );
  for (const year of years)
    if (!statements.some((s) => isGoal(s) && s.year === year))
      throw new ContentError(
        { file },
        `không văn bản nào đặt mục tiêu cho năm ${year}.`,
        'Mỗi năm trong "main" là một cột của mọi bảng: ghi năm có mục tiêu. Mục tiêu cho năm khác vẫn hiện, kèm năm của nó.',
      );
}
