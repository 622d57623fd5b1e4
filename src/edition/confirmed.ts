import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Edition } from '../model/model.ts';
import { ContentError } from '../model/content-error.ts';
import { attempt } from './faults.ts';
import { ownSentences, type OwnSentence } from './own-sentences.ts';
import type { RawContent } from './read-all.ts';
import { readSource } from './read-content.ts';
import { lineAt, yamlData } from './yaml-data.ts';

const file = 'content/confirmed.yaml';

/** File → "field hash" of a sentence → what the texts said on its matter when it was read: "text hash" of each, in their order. */
const schema = z.record(z.string(), z.record(z.string(), z.array(z.string())));
export type Confirmed = z.infer<typeof schema>;

/** A sentence that nobody has read since it was written, or since what the texts say on its matter changed. */
interface Unread extends OwnSentence {
  /** Texts that have begun or ceased to speak of the matter, or say something else; null: the sentence itself was never read. */
  readonly changed: readonly string[] | null;
}

/** `content/confirmed.yaml`. @throws ContentError when it is missing, or is no such list */
export function readConfirmed(root = 'content'): Confirmed {
  const path = join(root, 'confirmed.yaml');
  if (!existsSync(path))
    throw new ContentError({ file }, 'thiếu tệp này.', 'Trả tệp ấy lại từ commit gần nhất.');
  return yamlData({ file, yaml: readSource(path) }, schema.nullable()) ?? {};
}

const keyOf = ({ field, hash }: OwnSentence): string => `${field} ${hash}`;
const saidNow = ({ said }: OwnSentence): string[] => [...said].map((pair) => pair.join(' '));

/** What an entry says now, for every sentence of the content; entries of `before` for which `keeps` says no stay as they are. */
export function confirmedNow(
  sentences: readonly OwnSentence[],
  before: Confirmed,
  keeps: (sentence: OwnSentence) => boolean = () => true,
): Confirmed {
  const next: Confirmed = {};
  for (const sentence of sentences) {
    const key = keyOf(sentence);
    const said = keeps(sentence) ? saidNow(sentence) : before[sentence.file]?.[key];
    if (said !== undefined) (next[sentence.file] ??= {})[key] = said;
  }
  return next;
}

/** The text of the file. */
export const confirmedFile = (confirmed: Confirmed): string =>
  `# Câu của ban biên tập đã có người đọc lại, và lời của các văn bản lúc ấy. Do "npm run reread -- --confirm" viết.\n${stringify(confirmed, { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' })}`;

/** The sentences that have to be read again, in the order of the content. */
export const unread = (sentences: readonly OwnSentence[], confirmed: Confirmed): Unread[] =>
  sentences.flatMap((sentence) => {
    const before = confirmed[sentence.file]?.[keyOf(sentence)];
    if (before === undefined) return [{ ...sentence, changed: null }];
    const now = saidNow(sentence);
    const changed = [
      ...now.filter((said) => !before.includes(said)),
      ...before.filter((said) => !now.includes(said)),
    ].map((said) => said.split(' ')[0] ?? '');
    return changed.length === 0 ? [] : [{ ...sentence, changed: [...new Set(changed)] }];
  });

/** What an editor is told of a sentence to read again. */
export function unreadFault({ file, path, line, words, changed }: Unread): ContentError {
  const place = { file, line: line ?? lineAt(file, path) };
  const shown = words.length > 160 ? `${words.slice(0, words.lastIndexOf(' ', 160))} …` : words;
  const right = `Đọc lại câu ấy cạnh các văn bản, sửa nếu sai, rồi chạy: npm run reread -- --confirm ${file}`;
  return changed === null
    ? new ContentError(place, `câu này chưa có ai đọc lại: “${shown}”`, right)
    : new ContentError(
        place,
        `từ khi câu này được đọc lại, ${changed.map((text) => `"${text}"`).join(', ')} đã nói khác về việc ấy: “${shown}”`,
        right,
      );
}

/**
 * Refuses a sentence or label of ours that was changed, or that a new or changed text may have made false, until somebody has read it
 * again and said so.
 * @throws ContentError naming the sentence and the texts
 */
export function checkConfirmed(raw: RawContent, edition: Edition, confirmed: Confirmed): void {
  for (const sentence of unread(ownSentences(raw, edition), confirmed))
    attempt(() => {
      throw unreadFault(sentence);
    });
}
