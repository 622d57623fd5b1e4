import { tokens, type Token } from '../../domain/words/tokens.ts';
import { replaceRuns, type Taken } from './runs.ts';
import { isYear } from '../words/year.ts';
import type { Alternative, Draft } from './plan.ts';
import type { Lexicon } from '../format/lexicon.ts';

const within = (t: Token | undefined, from: number, to: number): boolean =>
  t !== undefined &&
  t.value !== null &&
  !t.percent &&
  Number.isInteger(t.value) &&
  t.value >= from &&
  t.value <= to;

interface DateTyped {
  /** Day, month and year, or month and year. */
  readonly numbers: readonly Token[];
  /** Was "tháng" typed before a month? */
  readonly month: boolean;
  readonly length: number;
}

/** "6/2025", "tháng 6 năm 2025", "19/11/2024", "ngày 19 tháng 11 năm 2024". */
function dateAt(run: readonly Token[]): DateTyped | null {
  const skip = (at: number, key: string): number => (run[at]?.key === key ? at + 1 : at);
  const touches = (at: number): boolean =>
    run[at]?.spaced === false && (run[at + 1]?.start ?? 0) - run[at].end === 1;
  const day = skip(0, 'ngay');
  const month = skip(day + 1, 'thang');
  const year = skip(month + 1, 'nam');
  const joined =
    month > day + 1 ? year > month + 1 || touches(month) : touches(day) && touches(month);
  if (within(run[day], 1, 31) && within(run[month], 1, 12) && isYear(run[year]) && joined)
    return {
      numbers: [run[day] as Token, run[month] as Token, run[year] as Token],
      month: false,
      length: year + 1,
    };
  // "từ tháng 6/2025", "vào tháng 6/2025": the little word need not be there.
  const lead =
    ['tu', 'vao', 'trong', 'den', 'toi'].includes(run[0]?.key ?? '') && run[1]?.key === 'thang'
      ? 1
      : 0;
  const at = lead + 1 <= run.length ? skip(lead, 'thang') : 0;
  const then = at > lead ? skip(at + 1, 'nam') : at + 1;
  const one =
    within(run[at], 1, 12) && isYear(run[then]) && (then > at + 1 || at > lead || touches(at));
  return one
    ? { numbers: [run[at] as Token, run[then] as Token], month: at > lead, length: then + 1 }
    : null;
}

/** With and without the zero that some write before a single digit. */
const spellings = (t: Token, { vocabulary }: Pick<Lexicon, 'vocabulary'>): readonly string[] =>
  [...new Set([t.text, String(t.value), String(t.value).padStart(2, '0')])].filter(
    (s, i) => i === 0 || vocabulary.has(s),
  );

const crossed = (parts: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  parts.reduce<readonly (readonly string[])[]>(
    (ways, options) => ways.flatMap((way) => options.map((o) => [...way, o])),
    [[]],
  );

/** A date in all the ways in which the texts print it: "tháng 6 năm 2025" is "tháng 6/2025". */
export function dates(draft: Draft, lexicon: Lexicon): Draft {
  const pieces = replaceRuns(draft.pieces, (run): Taken | null => {
    const date = dateAt(run);
    if (date === null) return null;
    const typed = run.slice(0, date.length);
    const ways = crossed(date.numbers.map((n) => spellings(n, lexicon)));
    const lead = date.month ? 'tháng ' : '';
    const printed = ways.flatMap((way) => [
      `${lead}${way.join('/')}`,
      way.length === 2 ? `${lead}${way.join(' năm ')}` : `${way[0]} tháng ${way[1]} năm ${way[2]}`,
    ]);
    const alternatives = printed.map((words): Alternative => ({
      tokens: tokens(words),
      strength: 1,
    }));
    return { length: date.length, pieces: [{ unit: { role: 'number', typed, alternatives } }] };
  });
  return { ...draft, pieces };
}
