import type { RawContent } from '../read-all.ts';
import type { Confirmed } from './confirmed-file.ts';
import type { OwnSentence } from './own-sentence.ts';
import { hashOf } from './hash-of.ts';

/** A sentence that nobody has read since it was written, or since what the texts say on its matter changed. */
export interface Unread extends OwnSentence {
  /** Texts that have begun or ceased to speak of the matter, or say something else; null: the sentence itself was never read. */
  readonly changed: readonly string[] | null;
}

/** How the file of what was read names a sentence. */
export const sentenceKey = ({ field, hash }: OwnSentence): string => `${field} ${hash}`;
/** What the texts say now on a sentence's matter: each with the hash of what it says, as one string. */
export const saidNow = ({ said }: OwnSentence): string[] => [...said].map((pair) => pair.join(' '));

/** The sentences that have to be read again, in the order of the content. */
export const unread = (sentences: readonly OwnSentence[], confirmed: Confirmed): Unread[] =>
  sentences.flatMap((sentence): Unread[] => {
    const before = confirmed[sentence.file]?.[sentenceKey(sentence)];
    if (before === undefined) return [{ ...sentence, changed: null }];
    const now = saidNow(sentence);
    const changed = [
      ...now.filter((said) => !before.includes(said)),
      ...before.filter((said) => !now.includes(said)),
    ].map((said) => said.split(' ')[0] ?? '');
    return changed.length === 0 ? [] : [{ ...sentence, changed: [...new Set(changed)] }];
  });

/** A file, or a sentence of a file, that was there when the content was last read. */
export interface Lost {
  readonly file: string;
  /** The field that held the sentence; null when the whole file is gone. */
  readonly field: string | null;
}

/** Every file whose words are in the edition: each has an entry, also one without a sentence of ours, so that none is lost unseen. */
const filesOf = (raw: RawContent): readonly string[] =>
  Object.values(raw)
    .flatMap((value) => (Array.isArray(value) ? (value as readonly { file: string }[]) : []))
    .map(({ file }) => file);

/** What was taken away since the content was last read: files, and sentences in whose field no new one stands instead. */
export function lost(
  raw: RawContent,
  sentences: readonly OwnSentence[],
  confirmed: Confirmed,
): readonly Lost[] {
  const there = new Set([...filesOf(raw), ...sentences.map((s) => s.file)]);
  const now = Map.groupBy(sentences, (s) => s.file);
  return Object.entries(confirmed).flatMap(([file, entry]): Lost[] => {
    if (!there.has(file)) return [{ file, field: null }];
    const own = now.get(file) ?? [];
    const fields = new Set(Object.keys(entry).map((key) => key.split(' ')[0] ?? ''));
    return [...fields]
      .filter(
        (field) =>
          new Set(own.filter((s) => s.field === field).map((s) => s.hash)).size <
          Object.keys(entry).filter((key) => key.startsWith(`${field} `)).length,
      )
      .map((field) => ({ file, field }));
  });
}

/** The mark of a sentence that is no longer there. */
export const markOfLost = ({ file, field }: Lost): string => hashOf(['lost', file, field]);
/**
 * Places to read again with their marks: each sentence has its own, the fields of a file have one. Another one as soon as the words, or
 * what the texts say on their matter, change.
 */
export function marked(open: readonly Unread[]): readonly { mark: string; one: Unread }[] {
  const said = (s: Unread) => [s.file, sentenceKey(s), saidNow(s)];
  const ofFile = Map.groupBy(
    open.filter((s) => s.facts === true),
    (s) => s.file,
  );
  return open.map((one) => ({
    one,
    mark:
      one.facts === true
        ? hashOf(['facts', ...(ofFile.get(one.file) ?? []).map(said)])
        : hashOf(said(one)),
  }));
}
