import type { Province, Statement, Topic } from '../../model/model.ts';
import { cellWords } from '../compare/cell-state.ts';
import { noLevel, noNumber, otherMeasure } from '../compare/without-number.ts';
import { agreeing, isGoal } from '../compare/compare.ts';
import { valueText } from '../compare/format.ts';
import { groupBy } from '../words/group-by.ts';
import { inYear, noYear } from '../words/year-words.ts';

/** Why a goal is not drawn. */
export type UndrawnReason = 'other-measure' | 'no-year' | 'no-number' | 'silent' | 'outside';
/** The same in readers' words. */
export const undrawnWords: Readonly<Record<UndrawnReason, string>> = {
  'other-measure': otherMeasure,
  'no-year': noYear,
  'no-number': noNumber,
  silent: noLevel,
  outside: cellWords.outside,
};
/** True for reasons that are said of a province, not of a goal. */
export const isOfProvince = (reason: UndrawnReason): boolean =>
  reason === 'silent' || reason === 'outside';

/** Goals that a drawing leaves out, each in words, and the provinces that state none. */
export interface Undrawn {
  readonly reason: UndrawnReason;
  readonly said: string;
}

const reasonOf = (s: Statement): UndrawnReason =>
  s.value === null ? 'no-number' : s.year === null ? 'no-year' : 'other-measure';

const when = ({ year }: Statement): string => (year === null ? `(${noYear})` : inYear(year));

/** Of longer statements only the words of the value are quoted, characters. */
const longest = 200;

/** Goals of a province in words, one part per measure or wording: "Trà Vinh, Cấp huyện, trên phần mềm: 95% năm 2025". */
function inWords(statements: readonly Statement[], name: string): readonly string[] {
  const worded = statements
    .filter((s) => s.value === null)
    .map((s) => `${name}, “${s.words.length <= longest ? s.words : s.valueWords}” ${when(s)}`);
  const numbered = groupBy(
    statements.filter((s) => s.value !== null),
    (s) => s.indicator.group,
  );
  return [
    ...[...numbered].map(
      ([group, own]) =>
        `${name}, ${group}: ${[...new Set(own.map((s) => `${valueText(s)} ${when(s)}`))].join(', ')}`,
    ),
    ...worded,
  ];
}

/**
 * Every goal of the topic that no panel draws, by reason, in the order of the provinces; then the provinces without a goal, those that it
 * is outside of last.
 * @param groups headings of the measures that are drawn
 */
export function undrawnOf(
  topic: Topic,
  provinces: readonly Province[],
  groups: readonly string[],
): readonly Undrawn[] {
  const goals = topic.statements.filter(isGoal);
  const left = goals.filter(
    (s) => s.value === null || s.year === null || !groups.includes(s.indicator.group),
  );
  const words = (reason: UndrawnReason): string => {
    const said = provinces.flatMap((p) => {
      const own = left.filter((s) => s.province === p.slug && reasonOf(s) === reason);
      const once = [...new Set(own.map((s) => s.year))].flatMap((year) =>
        agreeing(own.filter((s) => s.year === year)).flatMap(([s]) => (s === undefined ? [] : [s])),
      );
      return inWords(once, p.name);
    });
    return [...new Set(said)].join('; ');
  };
  const without = provinces.filter((p) => goals.every((s) => s.province !== p.slug));
  const names = (outside: boolean): string =>
    without
      .filter((p) => topic.outside.includes(p.slug) === outside)
      .map((p) => p.name)
      .join(', ');
  return [
    ...(['other-measure', 'no-year', 'no-number'] as const).map((reason) => ({
      reason,
      said: words(reason),
    })),
    { reason: 'silent' as const, said: names(false) },
    { reason: 'outside' as const, said: names(true) },
  ].filter(({ said }) => said !== '');
}
