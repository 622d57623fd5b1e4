import type { Step } from './column.ts';
import { labelRows, type Pen, type Rows } from './rows.ts';
import type { Size } from './size.ts';

/** True when the whole statement is short enough to be shown. */
export const isWhole = (step: Step, size: Size): step is Step & { readonly sentence: string } =>
  step.sentence !== null && step.sentence.length <= size.sentence;

/** What is taken out of some values, below them; nothing where the whole statements shown say it already. */
export function exceptionRows(exception: string | null, steps: readonly Step[], pen: Pen): Rows {
  if (
    exception === null ||
    steps.every((s) => s.value === null && isWhole(s, pen.size) && s.sentence.includes(exception))
  )
    return [];
  return labelRows(exception, pen);
}
