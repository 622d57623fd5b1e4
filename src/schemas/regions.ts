/** Every shape that a mark has on the site; editors choose among the first four. */
export type MarkShape = 'circle' | 'diamond' | 'square' | 'triangle' | 'cross' | 'wedge';

/** A group of provinces as the statistical yearbook had them before 01/7/2025. */
interface Region {
  readonly name: string;
  /** The shape of all its provinces, where there are too many for shapes of their own. */
  readonly mark: MarkShape;
}

/** The six regions, in administrative order: from north to south. */
export const regions = {
  'trung-du-mien-nui-phia-bac': { name: 'Trung du và miền núi phía Bắc', mark: 'triangle' },
  'dong-bang-song-hong': { name: 'Đồng bằng sông Hồng', mark: 'square' },
  'bac-trung-bo-duyen-hai': { name: 'Bắc Trung Bộ và duyên hải Trung Bộ', mark: 'cross' },
  'tay-nguyen': { name: 'Tây Nguyên', mark: 'wedge' },
  'dong-nam-bo': { name: 'Đông Nam Bộ', mark: 'diamond' },
  'dong-bang-song-cuu-long': { name: 'Đồng bằng sông Cửu Long', mark: 'circle' },
} as const satisfies Record<string, Region>;
export type RegionId = keyof typeof regions;
