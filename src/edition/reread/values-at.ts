/** The values at "a[].b" of the data, each with its path and the entry it stands in. */
export function valuesAt(
  data: unknown,
  field: string,
): readonly { path: readonly PropertyKey[]; entry: unknown; words: string }[] {
  const walk = (
    value: unknown,
    steps: readonly string[],
    path: readonly PropertyKey[],
    entry: unknown,
  ): { path: readonly PropertyKey[]; entry: unknown; words: string }[] => {
    const [step, ...rest] = steps;
    if (step === undefined)
      return typeof value === 'string' && value !== '' ? [{ path, entry, words: value }] : [];
    const name = step.replace('[]', '');
    const next = (value as Readonly<Record<string, unknown>> | null)?.[name];
    if (!step.endsWith('[]')) return walk(next, rest, [...path, name], entry);
    return (Array.isArray(next) ? next : []).flatMap((item: unknown, i) =>
      walk(item, rest, [...path, name, i], item),
    );
  };
  return walk(data, field.split('.'), [], null);
}

/** What names an entry of a list, whatever its place: its id, its clause, what it belongs to. */
export const nameOf = (entry: unknown): unknown => {
  if (entry === null || typeof entry !== 'object') return null;
  const { id, text, clause, clauses, a, b, topic, province, year } = entry as Record<
    string,
    unknown
  >;
  return [id, text, clause, clauses, a, b, topic, province, year];
};

/** The id of an entry, as refusals name it. */
export const idOf = (entry: unknown): string => {
  const { id, clause } = (entry ?? {}) as Record<string, unknown>;
  return [id, clause].find((name) => typeof name === 'string') ?? '';
};
