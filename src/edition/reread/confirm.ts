import type { RawContent } from '../read-all.ts';
import type { Confirmed } from './confirmed-file.ts';
import type { OwnSentence } from './own-sentence.ts';
import { sentenceKey, lost, marked, markOfLost, saidNow, unread } from './unread.ts';

/** Keys of a field of a file, in their order. */
const keysOf = (entry: Readonly<Record<string, unknown>>, field: string): string[] =>
  Object.keys(entry).filter((key) => key.startsWith(`${field} `));

/**
 * What the file has to say once some places were read.
 * @param before what it said until now
 * @param isRead whether a place to read again, by its mark, was read
 */
export function confirmedNow(
  raw: RawContent,
  sentences: readonly OwnSentence[],
  before: Confirmed,
  isRead: (mark: string) => boolean,
): Confirmed {
  const gone = lost(raw, sentences, before);
  const isGone = (file: string, field: string | null): boolean =>
    gone.some((l) => l.file === file && l.field === field && !isRead(markOfLost(l)));
  const open = marked(unread(sentences, before));
  const marks = new Map(open.map(({ mark, one }) => [`${one.file} ${sentenceKey(one)}`, mark]));
  const next: Record<string, Record<string, string[]>> = {};
  for (const sentence of sentences) {
    const { file } = sentence;
    const key = sentenceKey(sentence);
    const mark = marks.get(`${file} ${key}`);
    if (mark === undefined || isRead(mark)) (next[file] ??= {})[key] = saidNow(sentence);
    else if (before[file]?.[key] !== undefined) (next[file] ??= {})[key] = before[file][key];
  }
  for (const [file, entry] of Object.entries(before)) {
    const own = sentences.filter((s) => s.file === file);
    if (own.length === 0 && gone.some((l) => l.file === file && l.field === null)) {
      if (isGone(file, null)) next[file] = entry;
      continue;
    }
    next[file] ??= {};
    // A sentence that was taken away, or changed, stays remembered until somebody has said that this is right.
    for (const field of new Set(Object.keys(entry).map((key) => key.split(' ')[0] ?? ''))) {
      const now = new Set(own.filter((s) => s.field === field).map(sentenceKey));
      const had = keysOf(entry, field);
      const waiting = [...now].filter(
        (key) => entry[key] === undefined && next[file]?.[key] === undefined,
      ).length;
      const missing = isGone(file, field) ? Math.max(0, had.length - now.size) : 0;
      for (const key of had.filter((k) => !now.has(k)).slice(0, waiting + missing))
        next[file][key] = entry[key] ?? [];
    }
  }
  return Object.fromEntries(Object.entries(next).sort(([a], [b]) => (a < b ? -1 : 1)));
}
