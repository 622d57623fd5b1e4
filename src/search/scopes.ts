import type { Filters } from './find/engine.ts';
import type { Plan } from './plan/plan.ts';

/** Where a search looks: the filters that the reader set, and what the query names where no filter is set. */
export interface Scopes {
  /** What is counted, and what the reader is told: the filters and the province that is named. */
  readonly counted: Filters;
  /** What is searched: the years and texts that are named limit it, too. */
  readonly searched: Filters;
  readonly anyYear: Filters;
  readonly anyProvince: Filters;
  readonly namesYear: boolean;
  readonly namesProvince: boolean;
}

/** Where a query is searched: its own provinces, years and texts, unless a filter already says which. */
export function scopesOf({ years, provinces, texts }: Plan, filters: Filters): Scopes {
  const named = (filter: string, values: readonly string[]): Filters =>
    values.length > 0 && filters[filter] === undefined ? { [filter]: values } : {};
  const ofYears = named('nam', years.map(String));
  const ofProvinces = named('tinh', provinces);
  const counted = { ...filters, ...ofProvinces };
  const anyYear = { ...counted, ...named('van-ban', texts) };
  return {
    counted,
    searched: { ...anyYear, ...ofYears },
    anyYear,
    anyProvince: { ...filters, ...ofYears },
    namesYear: 'nam' in ofYears,
    namesProvince: 'tinh' in ofProvinces,
  };
}
