import { withUnit } from './shown-value.ts';
import { shownValue } from './format.ts';
import type { Statement } from '../../model/model.ts';

/** "80%", as it is printed, without its operator. */
function figure(statement: Statement): string {
  const shown = shownValue(statement);
  return shown === null ? '' : withUnit(shown);
}

/** The lowest and the highest figure of one measure as they are printed ("60%", "90%"), equal when all are; null when there is none. */
export function valueRange(
  statements: readonly Statement[],
): { readonly low: string; readonly high: string } | null {
  const numbers = statements.filter((s) => s.value !== null);
  const top = (s: Statement) => s.valueMax ?? s.value ?? 0;
  const [low] = numbers.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [high] = numbers.toSorted((a, b) => top(b) - top(a));
  return low === undefined || high === undefined ? null : { low: figure(low), high: figure(high) };
}
