// npm run ids [-- --mended text#id …] [--was "former words"]: adds new ids to content/ids.lock. Refuses to drop or move one.
// A mended clause's former words are taken from the last commit, or from --was, and kept in content/former-words.yaml.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ContentError } from '../model/content-error.ts';
import type { FormerWords } from '../model/model.ts';
import { extendFormerWords, parseFormerWords } from './former-words.ts';
import { checkIds, extendLock, parseLock, wordsHash } from './ids-lock.ts';
import { parseText } from './parse-mdx.ts';
import { readFormerWords } from './read-all.ts';
import { readFolder } from './read-content.ts';
import { textSchema } from '../schemas/text.ts';

const file = 'content/ids.lock';
const was = process.argv.indexOf('--was');
const mended = new Set(
  process.argv.slice(2, was < 0 ? undefined : was).filter((argument) => argument.includes('#')),
);
const clauses = readFolder('content/texts', '.mdx', textSchema).flatMap((t) =>
  parseText(t.slug, t.body, t.file, t.bodyLine),
);
const lock = parseLock(existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The words that the lock's hash was taken of. @throws when neither the last commit nor --was has them */
function wordsBefore(text: string, id: string, hash: string): string {
  const committed = (): string => {
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
  const words = was < 0 ? committed() : (process.argv[was + 1] ?? '').normalize('NFC');
  if (wordsHash(words) === hash) return words;
  throw new ContentError(
    { file: `content/texts/${text}.mdx` },
    `không tìm ra lời cũ của "${id}": commit gần nhất và --was đều không có lời mang mã băm ${hash}.`,
    `Đưa lời cũ, đúng từng chữ: npm run ids -- --mended ${text}#${id} --was "…"`,
  );
}

const today = new Date().toISOString().slice(0, 10);
const added: FormerWords = [...mended].flatMap((key) => {
  const [text = '', id = ''] = key.split('#');
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
console.log(
  `${file}: ${clauses.length} đoạn.${added.length > 0 ? ` Đã giữ ${added.length} lời cũ.` : ''}`,
);
