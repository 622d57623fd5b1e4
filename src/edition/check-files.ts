import { lstatSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import { ContentError } from '../model/content-error.ts';
import { slug as slugSchema } from '../schemas/keys.ts';
import { attempt } from './faults.ts';
import { namesIn, readBytes, readSource } from './read-content.ts';

/** What stands at the top of `content/`: folders, and files on their own; beside them stand guides for people, in Markdown. */
const folders = [
  'alignments',
  'glossary',
  'indicators',
  'national',
  'numbers',
  'provinces',
  'references',
  'releases',
  'search',
  'second-reading',
  'snapshots',
  'sources',
  'statements',
  'subjects',
  'tasks',
  'texts',
  'topics',
] as const;
const files = [
  'confirmed.yaml',
  'former-topics.yaml',
  'former-words.yaml',
  'ids.lock',
  'own-pages.yaml',
  'site.yaml',
  'without-subject.yaml',
  'years.json',
] as const;
/** Drafts of `npm run add-text`: Git does not keep them, and no build reads them. */
const drafts = 'drafts';
/** Folders whose files are named by the id of what they hold. */
const named = new Set<string>(
  folders.filter(
    (f) =>
      !['alignments', 'releases', 'search', 'second-reading', 'snapshots', 'sources'].includes(f),
  ),
);
const sums = 'SHA256SUMS';

/** Refuses a file, or one line of it. */
const fail = (place: string | { file: string; line: number }, wrong: string, right: string) => {
  throw new ContentError(typeof place === 'string' ? { file: place } : place, wrong, right);
};

/** Marks that Git leaves where two branches disagree. */
const conflict = /^(?:<{7}|>{7})(?: |$)|^={7}$/;

/** What every machine writes alike. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** Refuses a file that is no file of its own, or in which two versions stand. */
function checkFile(file: string, source: boolean): void {
  const state = lstatSync(file);
  if (state.isSymbolicLink())
    fail(
      file,
      'đây là một liên kết, không phải một tệp.',
      'Chép chính tệp ấy vào đây: nội dung của trang không nằm ngoài content/.',
    );
  if (state.isDirectory())
    fail(
      file,
      'thư mục này sẽ không được đọc.',
      'Đặt các tệp thẳng trong thư mục ở trên; thư mục con không được dùng.',
    );
  if (!plainName.test(basename(file)))
    fail(
      file,
      'tên này có dấu, dấu cách hoặc ký tự lạ.',
      'Chỉ viết chữ không dấu, chữ số, dấu chấm, gạch nối và gạch dưới.',
    );
  if (source) return;
  const line = readSource(file)
    .split('\n')
    .findIndex((l) => conflict.test(l));
  if (line >= 0)
    fail(
      { file, line: line + 1 },
      'còn dấu của hai nhánh Git chưa gộp.',
      'Giữ một trong hai bản, xóa các dòng <<<<<<<, ======= và >>>>>>>.',
    );
}

/** Refuses a file name that is no id. */
function checkName(root: string, folder: string, name: string): void {
  const stem = name.replace(/\.[^.]+$/, '');
  const parts = folder === 'alignments' ? stem.split('--') : [stem];
  if (named.has(folder) || folder === 'alignments')
    if (parts.some((part) => !slugSchema.safeParse(part).success))
      fail(
        join(root, folder, name),
        `tên tệp "${name}" không phải một mã.`,
        'Chỉ viết chữ thường không dấu, chữ số và gạch nối, như "kien-giang-nq22".',
      );
}

/** Refuses a source whose bytes are not those that were received, that has no sum, or a sum without its source. */
function checkSums(root: string): void {
  const file = join(root, 'sources', sums);
  const given = new Map<string, { readonly sum: string; readonly line: number }>();
  readSource(file)
    .split('\n')
    .forEach((words, i) => {
      if (words === '') return;
      const [, sum = '', name = ''] = /^([\da-f]{64}) [ *](\S.*)$/.exec(words) ?? [];
      attempt(() => {
        if (name === '')
          fail(
            { file, line: i + 1 },
            `dòng "${words}" viết không đúng.`,
            'Mỗi dòng là SHA-256 của tệp, hai dấu cách và tên tệp, như lệnh sha256sum viết.',
          );
        if (given.has(name))
          fail({ file, line: i + 1 }, `"${name}" được ghi hai lần.`, 'Giữ dòng đúng với tệp.');
        given.set(name, { sum, line: i + 1 });
      });
    });
  const there = namesIn(join(root, 'sources')).filter(
    (name) => name !== sums && !name.endsWith('.removals.yaml'),
  );
  for (const [name, { line }] of given)
    attempt(() => {
      if (!there.includes(name))
        fail(
          { file, line },
          `không có tệp "${name}" trong content/sources/.`,
          'Trả tệp ấy lại, hoặc xóa dòng này.',
        );
    });
  for (const name of there)
    attempt(() => {
      const path = join(root, 'sources', name);
      const sum = createHash('sha256').update(readBytes(path)).digest('hex');
      const known = given.get(name);
      if (known === undefined)
        return fail(path, `chưa có SHA-256 trong ${file}.`, `Thêm dòng: ${sum}  ${name}`);
      if (known.sum !== sum)
        fail(
          path,
          `không còn đúng như khi nhận: SHA-256 là ${sum.slice(0, 12)}…, ${file}:${known.line} ghi ${known.sum.slice(0, 12)}….`,
          'Bản nguồn không bao giờ được sửa: trả tệp ấy lại. Nhận bản nguồn khác thì mới đổi dòng ấy.',
        );
    });
}

/**
 * Refuses what no reader of one file can see: links, folders in folders, names that are no ids, files that nobody would read, what Git
 * left of a merge, sources that are not as received.
 * @throws ContentError with file and line
 */
export function checkFiles(root = 'content'): void {
  const top = new Set<string>([...folders, ...files]);
  for (const name of namesIn(root).filter((n) => n !== drafts))
    attempt(() => {
      const path = join(root, name);
      if (!top.has(name) && !name.endsWith('.md'))
        fail(
          path,
          'không ai đọc tệp hay thư mục này.',
          `Trong content/ có: ${[...folders, ...files].join(', ')}.`,
        );
      if (!(folders as readonly string[]).includes(name)) checkFile(path, false);
      else if (lstatSync(path).isSymbolicLink()) checkFile(path, false);
    });
  for (const folder of folders)
    attempt(() => {
      for (const name of namesIn(join(root, folder)))
        attempt(() => {
          checkFile(join(root, folder, name), folder === 'sources');
          checkName(root, folder, name);
        });
    });
  attempt(() => {
    checkSums(root);
  });
}
