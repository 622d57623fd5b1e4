// What all provinces together say on a topic: how many set a goal, and, apart from that, where those lie that measure the same thing.
import { spokenAt } from './also-speaks.ts';
import { cellWords } from './cell-state.ts';
import { otherMeasure } from './without-number.ts';
import { cellOf, isGoal, mainYears } from './compare.ts';
import { operatorWord } from './operator.ts';
import { valueRange } from './value-range.ts';
import { noYear } from '../words/year-words.ts';
import type { Indicator, Province, Statement, Topic } from '../../model/model.ts';

/** Why a province has no figure of the measure that most have; each province has exactly one reason. */
export type Aside =
  'other' | 'words' | 'no-year' | 'other-year' | 'not-applicable' | 'outside' | 'spoken' | 'silent';

/** What readers are told of a reason, after a number: "6 đo thứ khác". */
export const asideWords: Readonly<Record<Aside, string>> = {
  other: otherMeasure,
  words: 'chỉ có lời',
  'other-year': 'chỉ nêu cho năm khác',
  'no-year': noYear,
  'not-applicable': cellWords['not-applicable'],
  outside: cellWords.outside,
  spoken: cellWords['spoken-of'],
  silent: cellWords['not-stated'],
};

/** A figure of the measure that most provinces have, and who gives it. */
export interface SameValue {
  readonly value: number;
  readonly provinces: readonly Province[];
}

/** The provinces on one topic in one year. */
export interface AllCounts {
  readonly year: number;
  /** All provinces whose texts are about the topic. */
  readonly of: number;
  /** Provinces with a goal for the year, in numbers or in words, whatever they measure. */
  readonly setting: readonly Province[];
  /** The measure whose figures are counted; null when nobody gives a figure of any. */
  readonly measure: Indicator | null;
  /** Provinces with a figure of that measure: never to be read as those that set a goal. */
  readonly same: readonly Province[];
  /** Their lowest and highest figure, and every figure, ascending. */
  readonly range: ReturnType<typeof valueRange>;
  readonly values: readonly SameValue[];
  /** All other provinces by their reason; with `same` they are all provinces, each once. */
  readonly aside: Readonly<Record<Aside, readonly Province[]>>;
  /** How many of `same` write a word before or after their figure, and which words, the most used first. */
  readonly worded: { readonly provinces: number; readonly words: readonly string[] };
}

const provincesOf = (statements: readonly Statement[]): number =>
  new Set(statements.map((s) => s.province)).size;

/** The measure of which most provinces give a figure for a main year. */
function mainMeasure({ statements, indicators }: Topic): Indicator | null {
  const years: readonly (number | null)[] = mainYears;
  const numbers = statements.filter((s) => isGoal(s) && s.value !== null && years.includes(s.year));
  const count = ({ id }: Indicator): number =>
    provincesOf(numbers.filter((s) => s.indicator.id === id));
  const [most] = indicators.toSorted((a, b) => count(b) - count(a));
  return most === undefined || count(most) === 0 ? null : most;
}

/** Counts the provinces on a topic in one year. @param measure whose figures are counted; that which most provinces give, unless another is asked for */
export function allCounts(
  topic: Topic,
  provinces: readonly Province[],
  year: number,
  measure = mainMeasure(topic),
): AllCounts {
  const goals = topic.statements.filter(isGoal);
  const own = goals.filter((s) => s.year === year);
  const numbers = own.filter((s) => s.value !== null);
  const measured = numbers.filter((s) => s.indicator.id === measure?.id);
  const has = (statements: readonly Statement[], { slug }: Province): boolean =>
    statements.some((s) => s.province === slug);
  const asideOf = (province: Province): Aside => {
    if (has(numbers, province)) return 'other';
    if (has(own, province)) return 'words';
    const { state } = cellOf(topic, province.slug, year);
    if (state === 'not-applicable' || state === 'outside') return state;
    const elsewhere = goals.filter((s) => s.province === province.slug);
    if (elsewhere.length > 0)
      return elsewhere.every((s) => s.year === null) ? 'no-year' : 'other-year';
    return spokenAt(topic, province) === undefined ? 'silent' : 'spoken';
  };
  const aside = Object.fromEntries(
    Object.keys(asideWords).map((reason) => [reason, [] as Province[]]),
  ) as Record<Aside, Province[]>;
  for (const p of provinces) if (!has(measured, p)) aside[asideOf(p)].push(p);
  const spoken = measured
    .map((s) => ({ province: s.province, word: operatorWord(s.valueWords) }))
    .filter(({ word }) => word !== '' && word !== 'nhóm');
  const words = [...Map.groupBy(spoken, ({ word }) => word)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return {
    year,
    of: provinces.filter((p) => !topic.outside.includes(p.slug)).length,
    setting: provinces.filter((p) => has(own, p)),
    measure,
    same: provinces.filter((p) => has(measured, p)),
    range: valueRange(measured),
    values: [...new Set(measured.map((s) => s.value ?? 0))]
      .toSorted((a, b) => a - b)
      .map((value) => ({
        value,
        provinces: provinces.filter((p) =>
          measured.some((s) => s.province === p.slug && s.value === value),
        ),
      })),
    aside,
    worded: {
      provinces: new Set(spoken.map(({ province }) => province)).size,
      words: words.map(([word]) => word),
    },
  };
}

/** The counts of the main years, that of which most is said first: the first year for which anybody sets a goal. */
export function countsByYear(
  topic: Topic,
  provinces: readonly Province[],
  measure?: Indicator,
): readonly AllCounts[] {
  const counts = mainYears.map((year) => allCounts(topic, provinces, year, measure));
  return counts.toSorted((a, b) => Number(b.setting.length > 0) - Number(a.setting.length > 0));
}
