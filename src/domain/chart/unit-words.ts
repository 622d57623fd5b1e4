import { figureText } from '../compare/shown-value.ts';
import { asideWords, type AllCounts, type Aside } from '../compare/all-counts.ts';
import { placeKinds } from '../words/counted.ts';
import { isFinalYear } from '../compare/compare.ts';
import type { Province } from '../../model/model.ts';

const names = (provinces: readonly Province[]): string => provinces.map((p) => p.name).join(', ');

/** The chart of one year in words: "60%: Hà Giang, Cao Bằng; 80%: Kiên Giang." */
export const unitText = ({ values, measure }: AllCounts): string =>
  `${values.map((v) => `${figureText(v.value, measure?.unit ?? '')}: ${names(v.provinces)}`).join('; ')}.`;

/** "Dấu rỗng: mục tiêu 2025" and how many have such a mark. @param all every province */
export function unitHeading(
  { year, same }: AllCounts,
  all: readonly Province[],
): { readonly key: string; readonly count: string } {
  return {
    key: `${isFinalYear(year) ? 'Dấu đặc' : 'Dấu rỗng'}: mục tiêu ${year}`,
    count: `${same.length} ${placeKinds(all)}`,
  };
}

/** Who has no mark for a year, by reason: "đo thứ khác", "Tuyên Quang, Sơn La"; those with a goal for another year, drawn there, are counted. */
export const unitAside = ({
  aside,
}: AllCounts): readonly { readonly reason: string; readonly names: string }[] =>
  (Object.keys(asideWords) as Aside[])
    .filter((reason) => aside[reason].length > 0)
    .map((reason) => ({
      reason: asideWords[reason],
      names:
        reason === 'other-year'
          ? `${aside[reason].length} ${placeKinds(aside[reason])}`
          : names(aside[reason]),
    }));
