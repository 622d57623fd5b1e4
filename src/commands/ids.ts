// npm run ids [-- --mended text#id] [--was "former words"]: adds new ids to content/ids.lock. Refuses to drop or move one.
// The ids of a new text are a draft until `--publish <text>`; `--discard <text>` throws a draft away and proposes anew. The words are
// compared with the source before any id is given to them.
// A mended clause's former words are taken from the last commit, or from --was, and kept in content/former-words.yaml.
import { placeOf } from '../model/clause-ref.ts';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../model/content-error.ts';
import { Refusal } from '../model/refusal.ts';
import type { FormerWords } from '../model/model.ts';
import { extendFormerWords, parseFormerWords } from '../edition/former-words.ts';
import { checkFidelity } from '../edition/fidelity/check-fidelity.ts';
import { sourceWordsOf } from '../edition/fidelity/source-words.ts';
import {
  checkIds,
  discardDraft,
  extendLock,
  parseLock,
  publishDraft,
  wordsHash,
} from '../edition/ids-lock.ts';
import { editorsCommand, takesNoWords } from './editors-command.ts';
import { parseText } from '../edition/parse-mdx.ts';
import { readFormerWords } from '../edition/read-all.ts';
import { readFolder } from '../edition/read-content.ts';
import { textSchema } from '../schemas/text.ts';

const { values, positionals, usage } = editorsCommand(
  'npm run ids [-- --publish <mã> | --discard <mã> | --mended <mã>#<đoạn> [--was "lời cũ"]]',
  {
    publish: { type: 'string', multiple: true },
    discard: { type: 'string', multiple: true },
    mended: { type: 'string', multiple: true },
    was: { type: 'string' },
  },
);
const { publish = [], discard = [], was } = values;
// Further names after an option are more of it.
const lists = [publish, discard, values.mended ?? []].filter((list) => list.length > 0);
const [asked] = lists;
if (positionals.length > 0 && (asked === undefined || lists.length > 1))
  takesNoWords(positionals, usage);
asked?.push(...positionals);

const file = 'content/ids.lock';
const mended = new Set(values.mended);
const odd = [...mended].find((name) => !/^[^#]+#[^#]+$/.test(name));
if (odd !== undefined)
  throw new Refusal(`“${odd}” không phải một đoạn.`, 'Viết mã văn bản, dấu # và mã đoạn.');
/** Whether a release has spoken of a text: its statements carry its name. */
const isReleased = (text: string): boolean =>
  existsSync('content/snapshots') &&
  readdirSync('content/snapshots').some((name) =>
    readFileSync(join('content/snapshots', name), 'utf8').includes(text),
  );

const committed = parseLock(existsSync(file) ? readFileSync(file, 'utf8') : '');
const lock = publish.reduce(
  (l, text) => publishDraft(l, text),
  discard.reduce((l, text) => discardDraft(l, text, isReleased(text)), committed),
);
const clauses = readFolder('content/texts', '.mdx', textSchema).flatMap((t) => {
  const own = parseText(t.slug, t.body, t.file, t.bodyLine);
  // Words of a promised text are kept by the lock itself.
  if (!lock.ids.has(t.slug) || committed.drafts.has(t.slug))
    checkFidelity(
      { slug: t.slug, sourceFile: t.data.sourceFile },
      own,
      t.file,
      sourceWordsOf({ slug: t.slug, sourceFile: t.data.sourceFile }),
    );
  return own;
});

/** The words that the lock's hash was taken of. @throws when neither the last commit nor --was has them */
function wordsBefore(text: string, id: string, hash: string): string {
  const lastCommit = (): string => {
    try {
      const source = execFileSync('git', ['show', `HEAD:content/texts/${text}.mdx`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).normalize('NFC');
      return (
        parseText(text, source.replace(/^---\n[\s\S]*?\n---\n/, ''), `${text}.mdx`).find(
          (c) => c.id === id,
        )?.words ?? ''
      );
    } catch {
      return '';
    }
  };
  const words = was === undefined ? lastCommit() : was.normalize('NFC');
  if (wordsHash(words) === hash) return words;
  throw new ContentError(
    { file: `content/texts/${text}.mdx` },
    `không tìm ra lời cũ của "${id}": commit gần nhất và --was đều không có lời mang mã băm ${hash}.`,
    `Đưa lời cũ, đúng từng chữ: npm run ids -- --mended ${text}#${id} --was "…"`,
  );
}

const today = new Date().toISOString().slice(0, 10);
const added: FormerWords = [...mended].flatMap((key) => {
  const { text, clause: id } = placeOf(key);
  const hash = lock.ids.get(text)?.get(id);
  const now = clauses.find((c) => c.text === text && c.id === id);
  if (hash === undefined || now === undefined || wordsHash(now.words) === hash) return [];
  return [{ clause: key, mended: today, words: wordsBefore(text, id, hash) }];
});

const extended = extendLock(lock, clauses, mended);
checkIds(clauses, parseLock(extended), (text) => `content/texts/${text}.mdx`);
if (added.length > 0)
  writeFileSync(
    'content/former-words.yaml',
    extendFormerWords(parseFormerWords(readFormerWords()), added),
  );
writeFileSync(file, extended);
const unchanged = [...mended].filter((key) => !added.some(({ clause }) => clause === key));
const drafts = [...parseLock(extended).drafts];
/** The texts whose ids are drafts, and what to do with one of them. */
const next = drafts
  .slice(0, 1)
  .flatMap((text) => [
    `mã của ${drafts.join(', ')} còn là nháp. Đã chắc thì công bố, từ đó là vĩnh viễn: npm run ids -- --publish ${text}`,
    `  Chia đoạn sai thì sửa MDX, rồi bỏ mã nháp và cấp lại: npm run ids -- --discard ${text}`,
  ]);
console.log(
  [
    `${file}: ${clauses.length} đoạn.${added.length > 0 ? ` Đã giữ ${added.length} lời cũ.` : ''}`,
    ...discard.map((text) => `Đã bỏ mã nháp cũ của ${text} và cấp lại theo tệp MDX bây giờ.`),
    ...publish.map((text) => `Mã của ${text} đã công bố.`),
    ...unchanged.map((key) => `${key}: lời không khác khi cấp mã, không có gì để ghi.`),
    `Việc tiếp theo: npm run check-content${next.length > 0 ? `, cho tới khi không còn lỗi.\n${next.join('\n')}` : ''}`,
  ].join('\n'),
);
