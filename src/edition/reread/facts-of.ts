import type { OwnSentence } from './own-sentence.ts';
import { hashOf } from './hash-of.ts';
import { idOf, valuesAt } from './values-at.ts';

/** The data with nothing of the sentences at these places but that they are there. */
function withoutFields<Data>(data: Data, fields: readonly string[]): Data {
  const copy = structuredClone(data);
  for (const { path } of fields.flatMap((field) => valuesAt(data, field))) {
    let holder = copy as Record<PropertyKey, unknown>;
    for (const key of path.slice(0, -1)) holder = holder[key] as Record<PropertyKey, unknown>;
    holder[path.at(-1) ?? ''] = true;
  }
  return copy;
}

/** Without what says nothing, so that a field which the schema gets later changes no entry that does not have it. */
const withoutEmpty = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, v]): [string, unknown][] =>
      v === null || v === undefined || v === '' || (Array.isArray(v) && v.length === 0)
        ? []
        : [[key, withoutEmpty(v)]],
    ),
  );
};

/** What the entries of a file say besides their sentences. @param list field of its list, when it is one */
export function factsBesideSentences(
  file: string,
  data: object,
  fields: readonly string[],
  list: string | undefined,
): OwnSentence[] {
  const rest = withoutFields(data, fields) as Record<string, unknown>;
  const entries = list === undefined ? [] : (rest[list] as readonly Record<string, unknown>[]);
  const whole = data as Record<string, unknown>;
  const fact = (
    entry: string,
    value: unknown,
    path: readonly PropertyKey[],
    shown: unknown,
  ): OwnSentence => ({
    file,
    path,
    facts: true,
    value: shown,
    field: 'facts',
    words: '',
    entry,
    hash: hashOf(withoutEmpty(value)),
    said: new Map(),
  });
  return [
    list === undefined
      ? fact('', rest, [], whole)
      : fact('', { ...rest, [list]: null }, [], { ...whole, [list]: [] }),
    ...entries.map((entry, i) =>
      fact(
        idOf(entry) || `thứ ${i + 1}`,
        entry,
        [list ?? '', i],
        (whole[list ?? ''] as readonly unknown[])[i],
      ),
    ),
  ];
}
