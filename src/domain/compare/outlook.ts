// A number that a text puts under the heading of an outlook is compared with goals; readers are told so wherever it stands.
import type { Province, Statement } from '../../model/model.ts';
import { isGoal } from './compare.ts';
import { valueText } from './format.ts';
import { groupBy } from '../words/group-by.ts';
import { inYear } from '../words/year-words.ts';

/** Beside a number: "dưới đề mục “Định hướng đến năm 2030”"; null where it stands under none. */
export const outlookShown = ({ outlook }: Pick<Statement, 'outlook'>): string | null =>
  outlook === null ? null : `dưới đề mục “${outlook}”`;

/** The same where cells are narrow and a legend says the rest: "“Định hướng …”", the first words of the heading. */
export const outlookBrief = ({ outlook }: Pick<Statement, 'outlook'>): string | null =>
  outlook === null ? null : `“${outlook.split(' ').slice(0, 2).join(' ')}\u00a0…”`;

/** Which of a province's goals: all, those of a year, or else each by its value. */
function whichOf(name: string, own: readonly Statement[], all: readonly Statement[]): string {
  if (own.length === all.length) return name;
  const years = [...new Set(own.map((s) => s.year))];
  return all.every((s) => own.includes(s) || !years.includes(s.year))
    ? `${name}, ${years.map(inYear).join(', ')}`
    : `${name} (${[...new Set(own.map((s) => `${valueText(s)} ${inYear(s.year)}`))].join(', ')})`;
}

/** "Đồng Tháp, năm 2030: dưới đề mục “Định hướng đến năm 2030”", for each province and heading. @param statements those compared */
export const outlooksSaid = (
  statements: readonly Statement[],
  provinces: readonly Pick<Province, 'slug' | 'name'>[],
): readonly string[] =>
  provinces.flatMap(({ slug, name }) => {
    const goals = statements.filter((s) => isGoal(s) && s.province === slug);
    return [...groupBy(goals, outlookShown)].flatMap(([said, own]) =>
      said === null ? [] : [`${whichOf(name, own, goals)}: ${said}`],
    );
  });

/** The headings of outlooks in a table, by what its narrow cells say of them, each with whose they are: "Đồng Tháp “Định hướng đến năm 2030”". */
export const outlookHeadings = (
  statements: readonly Statement[],
  provinces: readonly Pick<Province, 'slug' | 'name'>[],
): readonly { readonly brief: string; readonly whose: string }[] =>
  [...groupBy(statements.filter(isGoal), outlookBrief)].flatMap(([brief, own]) => {
    if (brief === null) return [];
    const whose = provinces.flatMap(({ slug, name }) => {
      const headings = new Set(
        own.flatMap((s) => (s.province === slug && s.outlook !== null ? [`“${s.outlook}”`] : [])),
      );
      return headings.size === 0 ? [] : [`${name} ${[...headings].join(', ')}`];
    });
    return [{ brief, whose: whose.join('; ') }];
  });

/** "Đồng Tháp đặt mục tiêu của 9 thước đo ở đây dưới đề mục “Định hướng đến năm 2030”": for a sheet with a measure a panel. @param goals those of each measure */
export const outlookCounts = (
  goals: readonly (readonly Statement[])[],
  provinces: readonly Pick<Province, 'slug' | 'name'>[],
): readonly string[] =>
  provinces.flatMap(({ slug, name }) => {
    const by = groupBy(
      goals.flatMap((own) => [
        ...new Set(own.flatMap((s) => (s.province === slug && isGoal(s) ? [s.outlook] : []))),
      ]),
      (outlook) => outlook,
    );
    return [...by].flatMap(([outlook, own]) =>
      outlook === null
        ? []
        : [`${name} đặt mục tiêu của ${own.length} thước đo ở đây dưới đề mục “${outlook}”`],
    );
  });
