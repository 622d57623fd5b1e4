import { asciiFold } from '../domain/words/fold.ts';

/**
 * The heading at the head of an item, colon included: "Về y tế:", "Lĩnh vực Nông nghiệp:", "Chính quyền số:".
 * At most nine words, no ".", ";" or digit before the colon, and not a sentence that only opens a list ("… bao gồm:").
 * @returns '' when the item has no such heading
 */
export function runInHeading(words: string): string {
  const colon = words.indexOf(':');
  if (colon < 0) return '';
  const head = words.slice(0, colon + 1);
  return /[.;\d()“”]|(gồm|như|sau):$/.test(head) || head.split(' ').length > 9 ? '' : head;
}

/** Readable alias of a run-in heading: "Về lĩnh vực giao thông:" → `giao-thong`. */
export const headingSlug = (heading: string): string =>
  asciiFold(heading)
    .replace(/^(ve |chuyen doi so trong )?(linh vuc |nganh )?/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
