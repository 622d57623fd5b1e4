import { shownText } from '../domain/compare/shown-value.ts';
import { cellWords } from '../domain/compare/cell-state.ts';
import { noLevel } from '../domain/compare/without-number.ts';
import { verdictLine } from '../domain/compare/verdict-line.ts';
import { upperFirst } from '../domain/words/upper-first.ts';
import { noYear } from '../domain/words/year-words.ts';
import type { Column, Entry, Step } from './column.ts';
import { countedBy, tellingWords } from './telling-words.ts';
import type { Picture } from './picture-type.ts';

const listed = (parts: readonly (string | null)[], between: string): string =>
  parts.filter((p) => p !== null).join(between);

const stepWords = (step: Step): string => {
  const { year, value, exception } = step;
  return listed(
    [
      `${value === null ? `“${tellingWords(step, 240)}”, ${cellWords['no-number']}` : shownText(value, ' ')} ${year === null ? `(${noYear})` : `năm ${year}`}`,
      exception,
    ],
    ', ',
  );
};

const entryWords = ({ label, steps, exception }: Entry): string =>
  listed([countedBy(label) || null, ...steps.map(stepWords), exception], ', ');

const columnWords = ({ province, entries, exception, gaps }: Column): string =>
  `${province.name}: ${entries.length === 0 ? (gaps[0] ?? noLevel) : listed([...entries.map(entryWords), exception === null ? null : `tất cả đều ${exception}`, ...gaps], '; ')}.`;

const sentence = (words: string): string => (/[.?!]$/.test(words) ? words : `${words}.`);

/** Everything the picture shows, in words, for those who do not see it. */
export function pictureWords({
  title,
  subject,
  verdict,
  below,
  national,
  columns,
}: Picture): string {
  const judged = verdict === null ? [] : [upperFirst(verdictLine(verdict))];
  return [
    ...[
      title,
      ...(subject === null ? [] : [subject]),
      ...judged,
      ...below,
      ...(national === null ? [] : [national]),
    ].map(sentence),
    ...columns.map(columnWords),
  ].join(' ');
}
