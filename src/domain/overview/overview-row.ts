import { byYear } from '../words/years.ts';
import { headOf, type PanelRow } from '../chart/chart-panel.ts';
import type { ShownValue } from '../compare/shown-value.ts';
import { exceptionIn } from '../compare/exception.ts';
import { spokenAt } from '../compare/also-speaks.ts';
import { cellWords, stateWords } from '../compare/cell-state.ts';
import { unlikeMeasure } from '../compare/without-number.ts';
import { cellOf, isFinalYear, isGoal, mainYears } from '../compare/compare.ts';
import { shownValue, valueText } from '../compare/format.ts';
import { noYear } from '../words/year-words.ts';
import type { Province, Statement } from '../../model/model.ts';
import type { SharedMeasure } from './shared-measures.ts';

/** One value of the measure. */
export interface OverviewPoint {
  readonly year: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly max: number | null;
  readonly shown: ShownValue;
  /** On one line of text: "trên 80%". */
  readonly text: string;
}

/**
 * What a province says for a main year without a point of this measure:
 * - `nothing`: no goal of the topic
 * - `spoken`: none either, but its texts speak of the topic for that year
 * - `unlike`: a number of another measure
 * - `words`: a goal without a number
 * - `not-applicable`: the cell cannot apply
 * - `outside`: what is held of the province is not about the topic
 */
export interface OverviewTail {
  readonly year: number;
  readonly kind: 'nothing' | 'spoken' | 'unlike' | 'words' | 'not-applicable' | 'outside';
  /** Of `words`: what the texts say, verbatim, without quotation marks. */
  readonly quoted: readonly string[];
  /** Of `unlike`: the measures of the topic can be compared with care. */
  readonly near?: boolean;
}

/** What stands in a row without a point. The kinds are those of `OverviewTail`, a number without a year, a mention without a goal. */
export interface OverviewSaid {
  readonly kind:
    'no-year' | 'words' | 'unlike' | 'not-applicable' | 'outside' | 'spoken' | 'silent';
  /** In our words, or the value: "nhóm 10 không ghi năm", "thước đo khác", "không nêu". */
  readonly words: string;
  /** Of `words`: what the texts say, verbatim, without quotation marks. */
  readonly quoted: readonly string[];
  /** Of `unlike`: the measures of the topic can be compared with care. */
  readonly near?: boolean;
  /** The years of what is quoted: "2025", "không ghi năm"; left out where nothing is. */
  readonly when?: string;
}

/** A province in the panel of a measure: points with tails, or else something said. Never empty. */
export interface OverviewRow extends Pick<PanelRow, 'province' | 'name' | 'mark' | 'colour'> {
  /** Its goals of this measure. */
  readonly goals: readonly Statement[];
  /** By year, then by value; what texts say alike is one point. */
  readonly points: readonly OverviewPoint[];
  /** Main years without a point; empty when there are no points at all. */
  readonly tails: readonly OverviewTail[];
  /** Null when there are points. */
  readonly said: OverviewSaid | null;
}

function pointsOf(goals: readonly Statement[]): readonly OverviewPoint[] {
  const points = goals.flatMap((s): OverviewPoint[] => {
    const shown = shownValue(s);
    return shown === null || s.value === null || s.year === null
      ? []
      : [{ year: s.year, value: s.value, max: s.valueMax, shown, text: valueText(s) }];
  });
  return [...new Map(points.map((p) => [`${p.year} ${p.text}`, p])).values()].sort(
    (a, b) => a.year - b.year || a.value - b.value,
  );
}

/** Words of a goal with what it leaves out, as its sentence has them: "… qua ứng dụng (trừ …)". */
function wordsOf({ valueWords, quote }: Pick<Statement, 'valueWords' | 'quote'>): string {
  const except = exceptionIn(quote);
  if (except === null) return valueWords;
  const together = `${valueWords} (${except})`;
  return quote.includes(together) ? together : `${valueWords} … ${except}`;
}

/** Goals without a number, verbatim; wordings that differ in a capital stand there once. */
const quotes = (goals: readonly Statement[]): string[] =>
  [
    ...new Map(
      goals
        .filter((s) => s.value === null)
        .toReversed()
        .map(wordsOf)
        .map((words) => [words.toLowerCase(), words]),
    ).values(),
  ].toReversed();

/** Of such a topic another measure is not called unlike all the others: "so được, có lưu ý". */
const isNear = ({ comparability }: SharedMeasure['topic']): boolean =>
  comparability === 'so-duoc-co-luu-y';

function tailsOf(
  { topic }: SharedMeasure,
  province: Province,
  points: readonly OverviewPoint[],
): readonly OverviewTail[] {
  return mainYears
    .filter((year) => !points.some((p) => isFinalYear(p.year) === isFinalYear(year)))
    .map((year) => {
      const { state, statements } = cellOf(topic, province.slug, year);
      const spoken = spokenAt(topic, province, { year }) !== undefined;
      const kind = (
        {
          stated: 'unlike',
          'no-number': 'words',
          'not-stated': spoken ? 'spoken' : 'nothing',
          'not-applicable': 'not-applicable',
          outside: 'outside',
        } as const
      )[state];
      return {
        year,
        kind,
        quoted: kind === 'words' ? quotes(statements) : [],
        ...(kind === 'unlike' ? { near: isNear(topic) } : {}),
      };
    });
}

/** The years of goals in words, those without one last: "2025, không ghi năm". */
const yearsOf = (goals: readonly Statement[]): string =>
  [...new Set(goals.filter((s) => s.value === null).map((s) => s.year))]
    .sort(byYear)
    .map((year) => (year === null ? noYear : String(year)))
    .join(', ');

/** In this order: a number without a year, words of this measure, a number of another, words on the topic, nothing. */
function saidOf({ topic, goals }: SharedMeasure, province: Province): OverviewSaid {
  const own = goals.filter((s) => s.province === province.slug);
  const all = topic.statements.filter((s) => isGoal(s) && s.province === province.slug);
  const say = (kind: OverviewSaid['kind'], words: string, quoted: readonly string[] = []) => ({
    kind,
    words,
    quoted,
  });
  const undated = own.filter((s) => s.value !== null).map((s) => `${valueText(s)} ${noYear}`);
  if (undated.length > 0) return say('no-year', [...new Set(undated)].join(', '));
  const mine = quotes(own);
  if (mine.length > 0) return { ...say('words', cellWords['no-number'], mine), when: yearsOf(own) };
  if (all.some((s) => s.value !== null))
    return { ...say('unlike', unlikeMeasure), near: isNear(topic) };
  const others = quotes(all);
  if (others.length > 0)
    return { ...say('words', cellWords['no-number'], others), when: yearsOf(all) };
  const states = mainYears.map((year) => cellOf(topic, province.slug, year).state);
  for (const state of ['not-applicable', 'outside'] as const)
    if (states.every((s) => s === state)) return say(state, cellWords[state]);
  const spoken = spokenAt(topic, province) !== undefined;
  return say(spoken ? 'spoken' : 'silent', stateWords('not-stated', spoken));
}

/** A province's row in the panel of a measure. */
export function overviewRow(measure: SharedMeasure, province: Province): OverviewRow {
  const goals = measure.goals.filter((s) => s.province === province.slug);
  const points = pointsOf(goals);
  return {
    ...headOf(province),
    goals,
    points,
    tails: points.length === 0 ? [] : tailsOf(measure, province, points),
    said: points.length === 0 ? saidOf(measure, province) : null,
  };
}
