import type { Province } from '../../model/model.ts';

/** Names of provinces by slug. */
export const provinceNames = (
  provinces: readonly Pick<Province, 'slug' | 'name'>[],
): ReadonlyMap<string, string> => new Map(provinces.map((p) => [p.slug, p.name]));
