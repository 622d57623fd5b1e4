/** The first item for which `holds` is true. @throws when there is none: an example would be missing */
export function first<T>(items: readonly T[], holds: (item: T) => boolean): T {
  const found = items.find(holds);
  if (found === undefined) throw new Error(`There is no example of ${holds.toString()}.`);
  return found;
}

/** The first item in each state. @param states name of a state → whether an item is in it */
export const named = <T, K extends string>(
  items: readonly T[],
  states: Record<K, (item: T) => boolean>,
): Record<K, T> =>
  Object.fromEntries(
    Object.entries<(item: T) => boolean>(states).map(([name, holds]) => [
      name,
      first(items, holds),
    ]),
  ) as Record<K, T>;

/** The same states with each value converted, usually to props. */
export const mapped = <T, P, K extends string>(
  states: Record<K, T>,
  to: (value: T) => P,
): Record<K, P> =>
  Object.fromEntries(Object.entries<T>(states).map(([name, value]) => [name, to(value)])) as Record<
    K,
    P
  >;
