import type { Column, Entry } from './column.ts';

/** The exception that all have; null when they differ. */
const common = ([first, ...others]: readonly { readonly exception: string | null }[]):
  string | null =>
  first !== undefined && others.every((o) => o.exception === first.exception)
    ? first.exception
    : null;

const without = <Item extends { readonly exception: string | null }>(
  items: readonly Item[],
): readonly Item[] => items.map((item) => ({ ...item, exception: null }));

/** Says each exception once, as high up as it holds for everything below: at a step, its entry or the whole column. */
export function raiseExceptions(entries: readonly Entry[]): Pick<Column, 'entries' | 'exception'> {
  const each = entries.map((entry) => {
    const exception = common(entry.steps);
    return exception === null ? entry : { ...entry, steps: without(entry.steps), exception };
  });
  const exception = each.length > 1 ? common(each) : null;
  return { entries: exception === null ? each : without(each), exception };
}
