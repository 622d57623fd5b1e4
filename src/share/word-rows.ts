import { cellWords } from '../domain/compare/cell-state.ts';
import { headingSays } from '../domain/compare/measure-name.ts';
import { noYear } from '../domain/words/year-words.ts';
import type { Step } from './column.ts';
import { isWhole } from './exception-rows.ts';
import { yearRun } from './number-rows.ts';
import { paper } from './paper.ts';
import { row, type Pen, type Rows } from './rows.ts';
import type { Size } from './size.ts';
import { countedBy, tellingWords } from './telling-words.ts';
import { balanced } from './typeset.ts';

/** The whole statement when it is short enough, else the words of the value. */
const quotedWords = (step: Step, size: Size): string =>
  isWhole(step, size) ? step.sentence : tellingWords(step, size.around);

/** A value without a number, quoted. */
export function wordRows(step: Step, { size, room, by }: Pen): Rows {
  const words = quotedWords(step, size);
  // The year comes first on the first line; here it only takes its width.
  const year = step.year === null ? '' : `${step.year}\u00a0`;
  const broken = balanced(`${year}“${words}”`, size.words, room, by.italic);
  return broken.map((line, i) =>
    row(
      [
        ...(i === 0 ? yearRun(step.year, size) : []),
        {
          words: i === 0 ? line.slice(year.length) : line,
          face: 'italic',
          size: size.words,
          fill: paper.ink,
        },
      ],
      size.words,
    ),
  );
}

/** Below a quotation: what is counted (unless the whole statement is shown), that there is no number where that does not say so itself, and no year if there is none. */
export function wordLabel(label: string | null, step: Step, size: Size): string {
  const counted = isWhole(step, size) ? '' : countedBy(label);
  const missing = [
    step.year === null ? noYear : '',
    headingSays(counted) !== 'thing in part' ? cellWords['no-number'] : '',
  ]
    .filter((p) => p !== '')
    .join(', ');
  return [counted, missing].filter((p) => p !== '').join('; ');
}
