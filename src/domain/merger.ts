import type { ProvinceData } from '../schemas/province.ts';

/** "Kiên Giang + An Giang → An Giang" */
export const formatMergedFrom = ({ mergedFrom, successor }: Pick<ProvinceData, 'mergedFrom' | 'successor'>): string => `${mergedFrom.join(' + ')} → ${successor}`;
