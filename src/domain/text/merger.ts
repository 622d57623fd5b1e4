import type { ProvinceData } from '../../schemas/province.ts';

/** "Kiên Giang + An Giang → An Giang" */
export const formatMergedFrom = ({
  mergedFrom,
  successor,
}: Pick<ProvinceData, 'mergedFrom' | 'successor'>): string =>
  `${mergedFrom.join(' + ')} → ${successor}`;

const list = new Intl.ListFormat('vi');

/** "Kiên Giang và An Giang sáp nhập thành An Giang" */
export const mergerSentence = ({
  mergedFrom,
  successor,
}: Pick<ProvinceData, 'mergedFrom' | 'successor'>): string =>
  `${list.format(mergedFrom)} sáp nhập thành ${successor}`;
