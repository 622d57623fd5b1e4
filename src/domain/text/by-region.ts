import type { Province } from '../../model/model.ts';
import { regions, type RegionId } from '../../schemas/regions.ts';

/** The provinces of one region, in administrative order: that of the statistical codes (Decision 124/2004/QĐ-TTg). */
export interface RegionGroup<P> {
  readonly id: RegionId;
  readonly provinces: readonly P[];
}

/** Provinces by region, from north to south; a region without any is left out. Those whose code nobody looked up come last in theirs, in their order. */
export const byRegion = <P extends Pick<Province, 'region' | 'statisticsCode' | 'order'>>(
  provinces: readonly P[],
): readonly RegionGroup<P>[] =>
  (Object.keys(regions) as RegionId[])
    .map((id) => ({
      id,
      provinces: provinces
        .filter((p) => p.region === id)
        .toSorted(
          (a, b) =>
            (a.statisticsCode ?? '99').localeCompare(b.statisticsCode ?? '99') || a.order - b.order,
        ),
    }))
    .filter((r) => r.provinces.length > 0);
