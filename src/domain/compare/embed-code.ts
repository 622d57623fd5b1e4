import { markupEscape } from '../words/escapes.ts';
import { type Address, embedUrl } from '../../model/addresses.ts';

/** The frame that shows a topic's table or chart on another site. @param height where the script that adjusts it does not run, px */
export const embedFrame = (
  topic: { readonly slug: string; readonly name: string },
  form: 'table' | 'chart',
  height: number,
  at: Address,
): string =>
  `<iframe src="${at(embedUrl(topic.slug, form === 'chart' ? '?bieu-do' : ''))}" title="${markupEscape(topic.name)}: Đối chiếu" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

/** The script that gives every frame on a page the height of its content. */
export const embedScript = (at: Address): string =>
  `<script src="${at('/nhung/khung.js')}" async></script>`;
