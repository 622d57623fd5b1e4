import type { Address } from '../model/addresses.ts';
import type { Edition } from '../model/model.ts';

/** Makes something of an edition once for each address and set of words, whoever asks for it and how often. */
export function perEdition<Words extends readonly string[], Made>(
  make: (edition: Edition, at: Address, ...words: Words) => Made,
): (edition: Edition, at: Address, ...words: Words) => Made {
  const made = new WeakMap<Edition, Map<string, Made>>();
  return (edition, at, ...words) => {
    const known = made.get(edition) ?? new Map<string, Made>();
    made.set(edition, known);
    const key = [at('/'), ...words].join(' ');
    const there = known.get(key) ?? make(edition, at, ...words);
    known.set(key, there);
    return there;
  };
}
