import type { ProvinceData } from '../../schemas/province.ts';
import { regions, type MarkShape } from '../../schemas/regions.ts';
import { manyProvinces } from '../compare/many.ts';

/** `--ink` of styles/tokens.css on the light and on the dark ground; a test keeps them equal. */
export const inkColour = { light: '#191b1e', dark: '#ece9df' } as const;

/**
 * How the mark of a province looks everywhere: as its file says, or, from the seventh province on, with the shape of its region in ink.
 * All at once, so that no page mixes the two.
 */
export const provinceLook = (
  { mark, colour, region }: Pick<ProvinceData, 'mark' | 'colour' | 'region'>,
  count: number,
): { readonly mark: MarkShape; readonly colour: ProvinceData['colour'] } =>
  count < manyProvinces ? { mark, colour } : { mark: regions[region].mark, colour: inkColour };
