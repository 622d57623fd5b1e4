import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Edition } from '../model/model.ts';
import { ContentError } from '../model/content-error.ts';
import { attempt } from './faults.ts';
import { hashOf, ownSentences, type OwnSentence } from './own-sentences.ts';
import type { RawContent } from './read-all.ts';
import type { OpenPlace } from './reread-sheet.ts';
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

/** Every file whose words are in the edition: each has an entry, also one without a sentence of ours, so that none is lost unseen. */
const filesOf = (raw: RawContent): readonly string[] =>
  Object.values(raw)
    .flatMap((value) => (Array.isArray(value) ? (value as readonly { file: string }[]) : []))
    .map(({ file }) => file);

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
  const marks = new Map(open.map(({ mark, one }) => [`${one.file} ${keyOf(one)}`, mark]));
  const next: Record<string, Record<string, string[]>> = {};
  for (const sentence of sentences) {
    const { file } = sentence;
    const key = keyOf(sentence);
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
      const now = new Set(own.filter((s) => s.field === field).map(keyOf));
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

/** The text of the file. */
export const confirmedFile = (confirmed: Confirmed): string =>
  `# Câu của ban biên tập đã có người đọc lại, và lời của các văn bản lúc ấy. Do "npm run reread -- --confirm" viết.\n${stringify(confirmed, { lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any' })}`;

/** The sentences that have to be read again, in the order of the content. */
export const unread = (sentences: readonly OwnSentence[], confirmed: Confirmed): Unread[] =>
  sentences.flatMap((sentence): Unread[] => {
    const before = confirmed[sentence.file]?.[keyOf(sentence)];
    if (before === undefined) return [{ ...sentence, changed: null }];
    const now = saidNow(sentence);
    const changed = [
      ...now.filter((said) => !before.includes(said)),
      ...before.filter((said) => !now.includes(said)),
    ].map((said) => said.split(' ')[0] ?? '');
    return changed.length === 0 ? [] : [{ ...sentence, changed: [...new Set(changed)] }];
  });

/** A file, or a sentence of a file, that was there when the content was last read. */
interface Lost {
  readonly file: string;
  /** The field that held the sentence; null when the whole file is gone. */
  readonly field: string | null;
}

/** What was taken away since the content was last read: files, and sentences in whose field no new one stands instead. */
function lost(
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

const say = 'npm run reread';

/** What an editor is told of what was taken away. */
const lostFault = ({ file, field }: Lost): ContentError =>
  field === null
    ? new ContentError(
        { file },
        'tệp này đã có trên trang, nay không còn.',
        `Trả tệp ấy lại. Bỏ thật, và không trang nào còn dẫn tới nó, thì chạy: ${say}`,
      )
    : new ContentError(
        { file },
        `một câu ở trường "${field}" đã có trên trang, nay không còn.`,
        `Trả câu ấy lại. Bỏ thật thì chạy: ${say}`,
      );

/** What an editor is told of a sentence to read again. */
function unreadFault(unreadSentence: Unread): ContentError {
  const { file, path, line, words, entry, facts, changed } = unreadSentence;
  const place = { file, line: line ?? lineAt(file, path) };
  if (facts === true)
    return new ContentError(
      place,
      entry === ''
        ? 'các trường của tệp này đã đổi từ khi được đọc lại.'
        : `các trường của mục "${entry}" đã đổi từ khi được đọc lại.`,
      `So lại với văn bản, sửa nếu sai, rồi chạy: ${say}`,
    );
  const shown = words.length > 160 ? `${words.slice(0, words.lastIndexOf(' ', 160))} …` : words;
  const right = `Đọc lại câu ấy cạnh các văn bản, sửa nếu sai, rồi chạy: ${say}`;
  const which = entry === '' ? '' : ` (mục "${entry}")`;
  return changed === null
    ? new ContentError(place, `câu này${which} chưa có ai đọc lại: “${shown}”`, right)
    : new ContentError(
        place,
        `từ khi câu này${which} được đọc lại, ${changed.map((text) => `"${text}"`).join(', ')} đã nói khác về việc ấy: “${shown}”`,
        right,
      );
}

const markOfLost = ({ file, field }: Lost): string => hashOf(['lost', file, field]);
/**
 * Places to read again with their marks: each sentence has its own, the fields of a file have one. Another one as soon as the words, or
 * what the texts say on their matter, change.
 */
function marked(open: readonly Unread[]): readonly { mark: string; one: Unread }[] {
  const said = (s: Unread) => [s.file, keyOf(s), saidNow(s)];
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

/** As many lines of an entry as one looks over; the rest is read in its file. */
function beginning(yaml: string, most = 24): readonly string[] {
  const lines = yaml.split('\n');
  return lines.length <= most + 1
    ? lines
    : [...lines.slice(0, most), `… và ${lines.length - most} dòng nữa: đọc ở tệp.`];
}

/** What texts say now on the matter of a topic's sentence: their own words. */
const saidByTexts = (
  { file, changed }: Unread,
  { statements, topics }: Edition,
): readonly string[] => {
  const topic = topics.find(({ slug }) => file === `content/topics/${slug}.yaml`);
  return topic === undefined
    ? []
    : (changed ?? []).flatMap((text) => {
        const said = [
          ...statements
            .filter((s) => s.topic === topic.slug && s.text === text)
            .map((s) => `${text}#${s.clause}: “${s.quote}”`),
          ...topic.alsoSpeaks
            .filter((s) => s.clause.startsWith(`${text}#`))
            .map((s) => `${s.clause}: “${s.words}”`),
        ];
        return said.length > 0 ? said : [`${text}: không có câu nào của chỉ tiêu này.`];
      });
};

/** Every place to read again, each with all that has to be seen to judge it. */
export function openPlaces(
  raw: RawContent,
  edition: Edition,
  confirmed: Confirmed,
): readonly OpenPlace[] {
  const sentences = ownSentences(raw, edition);
  return [
    ...lost(raw, sentences, confirmed).map((gone): OpenPlace => {
      const fault = lostFault(gone);
      return {
        mark: markOfLost(gone),
        fault,
        shown: [
          gone.field === null
            ? 'tệp này không còn.'
            : `một câu ở trường "${gone.field}" không còn.`,
          'x: bỏ thật, và không trang nào còn dẫn tới nó.',
        ],
      };
    }),
    ...marked(unread(sentences, confirmed)).map(({ mark, one }): OpenPlace => {
      const { field, words, entry, facts, value, changed } = one;
      const of = entry === '' ? '' : ` của mục "${entry}"`;
      return {
        mark,
        fault: unreadFault(one),
        shown:
          facts === true
            ? [`các trường${of}:`, ...beginning(stringify(value, { lineWidth: 0 }).trim())]
            : [
                `"${field}"${of}: ${words}`,
                ...(changed === null ? [] : [`Nay nói khác: ${changed.join(', ')}.`]),
                ...saidByTexts(one, edition),
              ],
      };
    }),
  ];
}

/**
 * Refuses a sentence or label of ours that was changed, or that a new or changed text may have made false, and a file or sentence that
 * was taken away, until somebody has read it again and said so.
 * @throws ContentError naming the sentence and the texts
 */
export function checkConfirmed(raw: RawContent, edition: Edition, confirmed: Confirmed): void {
  for (const { fault } of openPlaces(raw, edition, confirmed))
    attempt(() => {
      throw fault;
    });
}
