import { unitGap, type ShownValue } from '../domain/format.ts';
import { comparabilities } from '../schemas/topic.ts';
import type { Column, Entry, Step } from './column.ts';
import type { Picture } from './layout.ts';

const valueWords = ({ operator, number, unit, after }: ShownValue): string => [operator, `${number}${unitGap(unit)}${unit}`, after].filter((p) => p !== '').join(' ');

const stepWords = ({ year, value, valueWords: words }: Step): string =>
  `${value === null ? `“${words}”, không có số` : valueWords(value)} ${year === null ? '(không ghi năm)' : `năm ${year}`}`;

const entryWords = ({ label, steps }: Entry): string => `${label === null ? '' : `${label}, `}${steps.map(stepWords).join(', ')}`;

const columnWords = ({ province, entries, gaps }: Column): string =>
  `${province.name}: ${entries.length === 0 ? 'không đặt mức' : [...entries.map(entryWords), ...gaps].join('; ')}.`;

const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** Everything the picture shows, in words: for those who do not see it. */
export function pictureWords({ title, subject, verdict, below, columns }: Picture): string {
  const judged = verdict === null ? [] : [`${comparabilities[verdict.comparability]}${verdict.difference === null ? '' : `: ${verdict.difference}`}`];
  return [...[title, ...(subject === null ? [] : [subject]), ...judged, ...below].map(sentence), ...columns.map(columnWords)].join(' ');
}
