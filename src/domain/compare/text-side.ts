import { provinceOf } from '../text/of-provinces.ts';
import { shortLabel } from '../text/text-label.ts';
import type { Edition, Text } from '../../model/model.ts';
import type { TextSide } from './text-pair.ts';

/** A text with its province and its shortest name. @throws when the edition has no such text or province */
export function textSide(
  { texts, provinces }: Pick<Edition, 'texts' | 'provinces'>,
  slug: Text['slug'],
): TextSide {
  const text = texts.find((t) => t.slug === slug);
  const province = text === undefined ? null : provinceOf(text, provinces);
  if (text === undefined || province === null)
    throw new Error(`There is no text "${slug}" to put beside another.`);
  return { text, province, label: shortLabel(text, province) };
}
