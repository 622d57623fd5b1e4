import { stringify } from 'yaml';
import { ContentError } from '../../model/content-error.ts';
import type { Edition } from '../../model/model.ts';
import { attempt } from '../faults.ts';
import type { RawContent } from '../read-all.ts';
import { lineAt } from '../yaml-data.ts';
import type { Confirmed } from './confirmed-file.ts';
import { ownSentences } from './own-sentences.ts';
import type { OpenPlace } from './sheet.ts';
import { lost, marked, markOfLost, unread, type Lost, type Unread } from './unread.ts';

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
