import { join } from 'node:path';
import { attempt } from '../../edition/faults.ts';
import { lineOf } from '../../edition/line-of.ts';
import { ContentError } from '../../model/content-error.ts';
import type { Clause } from '../../model/clause.ts';
import type { Synonym } from '../../schemas/search.ts';
import { spelled } from './spelled.ts';

/**
 * Refuses an entry that leads to words which no text has, and what may be typed for two entries.
 * @param entries synonyms and names, as `readSearchContent` gives them
 * @throws ContentError on the line of the words
 */
export function checkSynonyms(
  entries: readonly Synonym[],
  clauses: readonly Clause[],
  root = 'content/search',
): void {
  const texts = clauses.map((c) => spelled(c.words)).join('\n');
  const typed = new Set<string>();
  for (const { from, to, near = [], name, caps } of entries)
    attempt(() => {
      const file = join(root, name === true ? 'names.yaml' : 'synonyms.yaml');
      const fail = (words: string, wrong: string, right: string): never => {
        throw new ContentError({ file, line: lineOf(file, words) }, wrong, right);
      };
      for (const words of [...(name === true ? [] : to), ...near])
        if (!texts.includes(spelled(words)))
          fail(
            words,
            `“${from[0]}” dẫn tới “${words}”, chữ mà không văn bản nào có.`,
            'Ghi chữ có thật trong các văn bản, hoặc bỏ chữ ấy.',
          );
      for (const words of from) {
        const key = `${words.toLowerCase()}${caps === true ? ' (chữ hoa)' : ''}`;
        if (typed.has(key))
          fail(words, `“${words}” được ghi ở hai mục.`, 'Gộp hai mục, hoặc bỏ chữ ấy ở một mục.');
        typed.add(key);
      }
    });
}
