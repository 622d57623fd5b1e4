// Texts about a part of the field: what they do not say on the rest is no silence.
import { ofProvinces } from '../text/of-provinces.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { listed } from '../words/listed.ts';
import { provinceCount } from '../words/counted.ts';
import { upperFirst } from '../words/upper-first.ts';
import { cellWords } from './cell-state.ts';
import type { Province, Text } from '../../model/model.ts';

/** True when a text is about a topic, so that its silence on it means something. @param topic its slug */
const covers = ({ scope }: Pick<Text, 'scope'>, topic: string): boolean =>
  scope === undefined || scope.topics.includes(topic);

/** Slugs of the provinces and texts for which a topic is out of scope, as `Topic.outside` has them. @param topic its slug */
export function outsideOf(
  topic: string,
  all: readonly Pick<Text, 'slug' | 'province' | 'scope'>[],
): readonly string[] {
  const texts = ofProvinces(all);
  const covering = new Set(texts.filter((t) => covers(t, topic)).map((t) => t.province));
  const outside = texts.filter((t) => !covers(t, topic));
  return [
    ...new Set(outside.map((t) => t.province).filter((p) => !covering.has(p))),
    ...outside.map((t) => t.slug),
  ];
}

/** "chỉ có kế hoạch về mạng viễn thông di động": all that is held of a province; null when one of its texts is about the whole field. */
export const heldOnly = ({
  texts,
}: {
  readonly texts: readonly Pick<Text, 'type' | 'scope'>[];
}): string | null =>
  texts.length === 0 || texts.some((t) => t.scope === undefined)
    ? null
    : `chỉ có ${listed(texts.map((t) => `${insideSentence(t.type)} về ${t.scope?.about}`))}`;

/** As many as are named one by one. */
const mostNames = 3;

/**
 * "Ngoài phạm vi: của Đắk Nông, trang này chỉ có kế hoạch về mạng viễn thông di động.": why the cells of these provinces say so; null when
 * a text about the whole field is held of each.
 */
export function outsideSentence(
  provinces: readonly (Pick<Province, 'name' | 'kind'> & Parameters<typeof heldOnly>[0])[],
): string | null {
  const partial = provinces.filter((p) => heldOnly(p) !== null);
  if (partial.length === 0) return null;
  const said =
    partial.length > mostNames
      ? `${provinceCount(partial)} mà trang này chỉ có văn bản về việc khác`
      : partial.map((p) => `của ${p.name}, trang này ${heldOnly(p)}`).join('; ');
  return `${upperFirst(cellWords.outside)}: ${said}.`;
}
