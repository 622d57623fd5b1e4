import { relationCounts } from '../align/aligned-pairs.ts';
import { textName } from './columns.ts';
import type { TextSide } from './text-pair.ts';
import { relations } from '../../schemas/alignment.ts';
import type { Alignment } from '../../model/model.ts';

const nameOf = ({ text, province }: TextSide): string =>
  text.number === null ? `${text.type} ${province.name}` : textName(text);

/** The title of the page of two texts: what the later keeps, drops and adds, where editors laid them side by side. */
export const pairTitle = ([a, b]: readonly [TextSide, TextSide], alignment?: Alignment): string =>
  alignment === undefined
    ? `${nameOf(a)} và ${nameOf(b)}`
    : `Từ ${nameOf(a)} đến ${nameOf(b)}: giữ gì, bỏ gì, thêm gì`;

/** "25 chỗ giữ nguyên, 6 chỗ cụ thể hơn …": how often both say a thing, by what the later makes of it. */
export function judgedWords(alignment: Alignment): string {
  const counts = relationCounts(alignment);
  return (['same', 'sharpened', 'weakened', 'reworded'] as const)
    .map((relation) => `${counts[relation]} chỗ ${relations[relation]}`)
    .join(', ');
}
