import { ContentError } from '../model/content-error.ts';
import { attempt, isTextRead } from './faults.ts';
import { lineOf } from './line-of.ts';

const file = 'content/own-pages.yaml';

/** Refuses pages that are kept for a text that there is not. @param texts slugs */
export function checkKeptPages(kept: readonly string[], texts: readonly string[]): void {
  for (const text of kept)
    attempt(() => {
      if (!texts.includes(text) && isTextRead(text, 'trang đã phát hành'))
        throw new ContentError(
          { file, line: lineOf(file, `- ${text}`) },
          `không có văn bản "${text}".`,
          'Văn bản đã phát hành thì giữ trang của nó: trả lại văn bản, hoặc sửa mã ở đây.',
        );
    });
}
