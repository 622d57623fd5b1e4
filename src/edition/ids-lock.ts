import { createHash } from 'node:crypto';
import type { Clause } from '../model/clause.ts';
import { clauseRef } from '../model/clause-ref.ts';
import { ContentError } from '../model/content-error.ts';
import { attempt, canJudge } from './faults.ts';

/** What `content/ids.lock` promises: every id ever given, with the hash of the words it was given to. */
export interface IdsLock {
  /** text → id → hash of the words */
  readonly ids: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** text → withdrawn or readable alias → id */
  readonly aliases: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Texts whose ids are proposed and not yet promised: "[text] nháp". */
  readonly drafts: ReadonlySet<string>;
}

/** First 12 hex digits of the SHA-256 of a clause's words (UTF-8, NFC). */
export const wordsHash = (words: string): string =>
  createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 12);

const header = `# Every id of every text, with the hash of the words it stands on. Ids are permanent: see CONTRIBUTING.
# Written by "npm run ids", which only adds. "alias = id" leads an old or readable name to its clause.
`;

/** Reads the lock. @throws ContentError on a line that is neither "[text]", "id hash" nor "alias = id", stands under no text or is written twice */
export function parseLock(source: string, file = 'content/ids.lock'): IdsLock {
  const ids = new Map<string, Map<string, string>>();
  const aliases = new Map<string, Map<string, string>>();
  const drafts = new Set<string>();
  let text = '';
  source.split('\n').forEach((line, i) => {
    if (line === '' || line.startsWith('#')) return;
    const section = /^\[(.+)\]( nháp)?$/.exec(line);
    const id = /^(\S+) ([0-9a-f]{12})$/.exec(line);
    const alias = /^(\S+) = (\S+)$/.exec(line);
    const own = id === null ? aliases.get(text) : ids.get(text);
    const name = id?.[1] ?? alias?.[1];
    const place = { file, line: i + 1 };
    if (
      section?.[1] !== undefined
        ? ids.has(section[1])
        : name !== undefined && own?.has(name) === true
    )
      throw new ContentError(
        place,
        `"${name ?? line}" được ghi hai lần.`,
        'Gộp hai chỗ làm một: dưới mỗi văn bản, mỗi mã và mã băm của nó chỉ đứng một lần.',
      );
    if (name !== undefined && own === undefined)
      throw new ContentError(
        place,
        `dòng "${line}" không đứng dưới văn bản nào.`,
        'Dòng "[mã văn bản]" phải đứng trước các mã của văn bản ấy.',
      );
    if (section?.[1] !== undefined) {
      text = section[1];
      if (section[2] !== undefined) drafts.add(text);
      ids.set(text, new Map());
      aliases.set(text, new Map());
    } else if (id?.[1] !== undefined && id[2] !== undefined) ids.get(text)?.set(id[1], id[2]);
    else if (alias?.[1] !== undefined && alias[2] !== undefined)
      aliases.get(text)?.set(alias[1], alias[2]);
    else
      throw new ContentError(
        place,
        `dòng "${line}" viết không đúng.`,
        'Mỗi dòng là "[mã văn bản]" (mã chưa công bố: "[mã văn bản] nháp"), "mã mã-băm" hoặc "bí-danh = mã".',
      );
  });
  return { ids, aliases, drafts };
}

/**
 * The lock with everything new in `clauses` added and nothing taken away; the text of the file. The ids of a text that it does not have yet
 * are a draft.
 */
export function extendLock(
  lock: IdsLock,
  clauses: readonly Clause[],
  mended: ReadonlySet<string> = new Set(),
): string {
  const texts = [...new Set([...lock.ids.keys(), ...clauses.map((c) => c.text)])].sort();
  return (
    header +
    texts
      .map((text) => {
        const own = clauses.filter((c) => c.text === text);
        const ids = new Map(lock.ids.get(text) ?? []);
        const aliases = new Map(lock.aliases.get(text) ?? []);
        for (const c of own) {
          if (!ids.has(c.id) || mended.has(clauseRef(text, c.id)))
            ids.set(c.id, wordsHash(c.words));
          for (const alias of c.aliases)
            if (!aliases.has(alias) && !ids.has(alias)) aliases.set(alias, c.id);
        }
        const order = new Map(own.map((c, i) => [c.id, i]));
        const rows = [...ids].sort(
          ([a], [b]) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity) || (a < b ? -1 : 1),
        );
        const draft = lock.drafts.has(text) || !lock.ids.has(text) ? ' nháp' : '';
        return `\n[${text}]${draft}\n${rows.map(([id, hash]) => `${id} ${hash}\n`).join('')}${[
          ...aliases,
        ]
          .sort()
          .map(([a, id]) => `${a} = ${id}\n`)
          .join('')}`;
      })
      .join('')
  );
}

/**
 * The lock without the ids of a text that are still a draft.
 * @param released whether a release has the text: its ids are promised whatever the lock says
 * @throws ContentError when they are promised, or there are none
 */
export function discardDraft(
  lock: IdsLock,
  text: string,
  released: boolean,
  file = 'content/ids.lock',
): IdsLock {
  if (!lock.ids.has(text))
    throw new ContentError(
      { file },
      `không có mã nào của văn bản "${text}".`,
      `Các văn bản có mã nháp: ${[...lock.drafts].join(', ') || 'không có'}.`,
    );
  if (!lock.drafts.has(text) || released)
    throw new ContentError(
      { file },
      `mã của văn bản "${text}" đã công bố, không bỏ được.`,
      'Người khác có thể đã dẫn các mã ấy. Sửa một lỗi chép: npm run ids -- --mended; rút một mã: dòng "mã-cũ = mã-mới".',
    );
  const without = <Of>(of: ReadonlyMap<string, Of>) => new Map([...of].filter(([t]) => t !== text));
  return {
    ids: without(lock.ids),
    aliases: without(lock.aliases),
    drafts: new Set([...lock.drafts].filter((t) => t !== text)),
  };
}

/** The lock with the ids of a text, or of all, promised. @throws ContentError when the text has no draft */
export function publishDraft(lock: IdsLock, text: string, file = 'content/ids.lock'): IdsLock {
  if (!lock.drafts.has(text))
    throw new ContentError(
      { file },
      `văn bản "${text}" không có mã nháp.`,
      `Các văn bản có mã nháp: ${[...lock.drafts].join(', ') || 'không có'}.`,
    );
  return { ...lock, drafts: new Set([...lock.drafts].filter((t) => t !== text)) };
}

/**
 * Refuses an id that is given twice, has vanished, stands on other words than it was given to, or is not in the lock.
 * @param file path of a text's MDX file, for the message
 */
export function checkIds(
  clauses: readonly Clause[],
  lock: IdsLock,
  file: (text: string) => string,
): void {
  const byText = Map.groupBy(clauses, (c) => c.text);
  for (const text of new Set([...byText.keys(), ...lock.ids.keys()]))
    if (canJudge(`mã đoạn của ${text}`, `texts/${text}.mdx`))
      attempt(() => {
        checkText(text, byText.get(text) ?? [], lock, file(text));
      });
}

/** The ids of one text. @throws ContentError */
function checkText(text: string, own: readonly Clause[], lock: IdsLock, file: string): void {
  const seen = new Map<string, Clause>();
  for (const clause of own) {
    const twin = seen.get(clause.id);
    if (twin !== undefined)
      throw new ContentError(
        { file, line: clause.line },
        `mã "${clause.id}" có hai lần, ở đây và ở dòng ${twin.line}.`,
        'Các đoạn cùng cấp phải có số in khác nhau (d và đ là hai chữ); gạch đầu dòng chèn thêm thì dùng <Ma so="g2a" />.',
      );
    seen.set(clause.id, clause);
  }
  const byHash = new Map(own.map((c) => [wordsHash(c.words), c]));
  const ids = lock.ids.get(text) ?? new Map<string, string>();
  for (const [id, hash] of ids) {
    const now = seen.get(id);
    const holder = byHash.get(hash);
    const place = { file, line: now?.line ?? holder?.line };
    if (now !== undefined && wordsHash(now.words) === hash) continue;
    if (now === undefined && lock.aliases.get(text)?.has(id) === true) continue;
    const elsewhere =
      holder === undefined ? '' : ` Lời cũ của mã ấy nay ở mã "${holder.id}", dòng ${holder.line}.`;
    if (lock.drafts.has(text))
      throw new ContentError(
        place,
        `mã nháp "${id}" không còn đúng: đoạn đã mất hoặc lời đã khác.`,
        `Bỏ mọi mã nháp của văn bản này rồi cấp lại: npm run ids -- --discard ${text}`,
      );
    if (now === undefined)
      throw new ContentError(
        place,
        `mã "${id}" không còn.${elsewhere}`,
        'Trả đoạn ấy lại, hoặc rút mã bằng một dòng "mã-cũ = mã-mới" trong content/ids.lock.',
      );
    throw new ContentError(
      place,
      `lời của mã "${id}" đã khác với khi cấp mã.${elsewhere}`,
      holder === undefined
        ? `Nếu đã sửa một lỗi chép thì báo bằng lệnh: npm run ids -- --mended ${text}#${id}`
        : 'Đoạn bị sót, nay mới thêm, thì dùng <Ma so="g2a" />, để các đoạn sau nó giữ mã của mình.',
    );
  }
  for (const clause of own)
    if (!ids.has(clause.id))
      throw new ContentError(
        { file, line: clause.line },
        `mã "${clause.id}" chưa có trong content/ids.lock.`,
        'Chạy "npm run ids" rồi commit tệp ấy.',
      );
  for (const [alias, id] of lock.aliases.get(text) ?? [])
    if (!seen.has(id))
      throw new ContentError(
        { file: 'content/ids.lock' },
        `bí danh "${alias}" của văn bản "${text}" dẫn tới "${id}", không phải mã của một đoạn.`,
        'Bí danh phải dẫn tới mã một đoạn của cùng văn bản.',
      );
}
