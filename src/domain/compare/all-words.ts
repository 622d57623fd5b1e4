import { asideWords, type AllCounts, type Aside } from './all-counts.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { placeKinds } from '../words/counted.ts';
import { listed } from '../words/listed.ts';
import type { Province } from '../../model/model.ts';

/** As many provinces are named one by one after their number. */
const named = 3;

/** Who sets a goal, and where those lie that measure the same: two counts, never merged into one. */
export interface AllWords {
  /** "50/63 tỉnh đặt mục tiêu 2025" */
  readonly setting: { readonly number: string; readonly words: string };
  /** "39 cùng thước đo: từ 60% đến 90%"; null when nobody gives a figure. `low` and `high` are equal when all give the same. */
  readonly same: { readonly words: string; readonly low: string; readonly high: string } | null;
}

/** The two counts in words. @param all every province of the comparison, for how they are called together */
export function allWords(counts: AllCounts, all: readonly Province[]): AllWords {
  const { year, of, setting, same, range, measure } = counts;
  const kinds = placeKinds(all);
  const names =
    setting.length > 0 && setting.length <= named ? ` (${listed(setting.map((p) => p.name))})` : '';
  return {
    setting:
      setting.length === 0
        ? {
            number: '',
            words: `Không ${kinds.includes(',') ? 'nơi' : kinds} nào đặt mục tiêu ${year}`,
          }
        : { number: `${setting.length}/${of}`, words: ` ${kinds} đặt mục tiêu ${year}${names}` },
    same:
      range === null
        ? null
        : {
            words:
              same.length === 1
                ? `1 theo thước đo “${insideSentence(measure?.group ?? '')}”`
                : `${same.length} cùng thước đo`,
            low: range.low,
            high: range.high,
          },
  };
}

/** "từ 60% đến 90%", "cùng 80%". @param count how many have such a figure */
export const rangeWords = ({ low, high }: { low: string; high: string }, count: number): string =>
  low === high ? `${count > 1 ? 'cùng ' : ''}${low}` : `từ ${low} đến ${high}`;

/** "6 đo thứ khác, 5 chỉ có lời, 13 không nêu": the provinces without a figure of the measure; '' when there are none. */
export const leftOut = ({ aside }: AllCounts): string =>
  (Object.keys(asideWords) as Aside[])
    .filter((reason) => aside[reason].length > 0)
    .map((reason) => `${aside[reason].length} ${asideWords[reason]}`)
    .join(', ');

/** "6 đo thứ khác, 5 chỉ có lời, 13 không nêu; 27 viết “trên”, “tối thiểu”": what the range leaves out, and how its figures are worded. */
export function asideLine(counts: AllCounts): string {
  const { worded } = counts;
  return [
    leftOut(counts),
    worded.provinces === 0
      ? ''
      : `${worded.provinces} viết ${worded.words.map((w) => `“${w}”`).join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
