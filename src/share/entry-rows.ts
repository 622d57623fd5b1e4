import { noYear } from '../domain/words/year-words.ts';
import type { Entry } from './column.ts';
import { exceptionRows } from './exception-rows.ts';
import { numberRows } from './number-rows.ts';
import { fitsIn, labelRows, quiet, row, type Pen, type Rows } from './rows.ts';
import { wordLabel, wordRows } from './word-rows.ts';

/** The lines of one entry. @param label its label, shortened where its column allows it */
export function entryRows(entry: Entry, label: string | null, pen: Pen): Rows {
  const { size } = pen;
  const numbers = entry.steps.filter((s) => s.value !== null);
  const words = entry.steps.filter((s) => s.value === null);
  const values = numbers.length > 0 ? numberRows(numbers, pen) : [];
  const said = [label, numbers.some((s) => s.year === null) ? noYear : null]
    .filter((s) => s !== null)
    .join('; ');
  const [only] = values;
  const behind =
    size.tight && values.length === 1 && only !== undefined && said !== ''
      ? [...only.runs, quiet(`  ${said}`, size.label)]
      : null;
  const numbered =
    behind !== null && fitsIn(behind, pen)
      ? [row(behind, size.number)]
      : [...values, ...(said === '' || values.length === 0 ? [] : labelRows(said, pen))];
  return [
    ...numbered,
    ...words.flatMap((step) => {
      const quoted = wordRows(step, pen);
      const [line] = quoted;
      const about = wordLabel(label, step, size);
      const joined =
        size.tight && quoted.length === 1 && line !== undefined
          ? [...line.runs, quiet(`  ${about}`, size.label)]
          : null;
      const shown =
        joined !== null && fitsIn(joined, pen)
          ? [row(joined, size.words)]
          : [...quoted, ...labelRows(about, pen)];
      return [...shown, ...exceptionRows(step.exception, [step], pen)];
    }),
    ...exceptionRows(entry.exception, entry.steps, pen),
  ];
}
