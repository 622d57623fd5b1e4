import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { IdsLock } from '../edition/ids-lock.ts';
import { Refusal } from '../model/refusal.ts';

/** A file to be written: its path and all its words. */
export interface Output {
  readonly path: string;
  readonly words: string | Uint8Array;
  /** The file is shared with other texts and was read before: it may be there. */
  readonly shared?: true;
}

/**
 * Refuses to write over anything: an existing file, or with `again` a text whose ids are published or whose statements an editor has
 * begun to choose measures for.
 * @param dropped files of an earlier draft that this one has not, and that go with `again`
 */
export function refuseOverwriting(
  outputs: readonly Output[],
  dropped: readonly string[],
  text: string,
  again: boolean,
  lock: IdsLock,
): void {
  const there = [...outputs.filter((o) => o.shared !== true).map((o) => o.path), ...dropped].filter(
    (path) => existsSync(path),
  );
  if (there.length === 0) return;
  if (!again)
    throw new Refusal(
      `đã có ${there.join(', ')}; chương trình không ghi đè.`,
      `Chọn mã khác bằng --text, hoặc thêm --again vào lệnh vừa rồi để viết lại bản nháp của “${text}”.`,
    );
  if (lock.ids.has(text) && !lock.drafts.has(text))
    throw new Refusal(
      `mã của văn bản “${text}” đã công bố, không còn là bản nháp.`,
      `Sửa thẳng content/texts/${text}.mdx; mã của đoạn đã công bố không đổi.`,
    );
  const statements = there.find((path) => path.includes('/statements/'));
  const chosen =
    statements === undefined
      ? 0
      : (readFileSync(statements, 'utf8').match(/^\s+indicator: (?!null)\S/gmu)?.length ?? 0);
  if (chosen > 0)
    throw new Refusal(
      `${statements} đã có ${chosen} cam kết được chọn thước đo; viết lại sẽ làm mất.`,
      'Cất tệp ấy ra ngoài content/ rồi chạy lại; cam kết đã chọn chép lại sau.',
    );
}

/** Writes all files or none: each beside its place first, then all are put in place; what fails is undone. */
export function saveAll(outputs: readonly Output[]): void {
  const kept = outputs.map(({ path }) =>
    statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : null,
  );
  const beside = (path: string) => `${path}.add-text`;
  const placed: number[] = [];
  try {
    for (const { path, words } of outputs) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(beside(path), words);
    }
    outputs.forEach(({ path }, i) => {
      renameSync(beside(path), path);
      placed.push(i);
    });
  } catch (error) {
    for (const { path } of outputs) rmSync(beside(path), { force: true });
    for (const i of placed) {
      const before = kept[i];
      const path = outputs[i]?.path ?? '';
      if (before === null || before === undefined) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
    throw new Refusal(
      `không ghi được tệp (${error instanceof Error ? error.message : String(error)}); chưa có gì thay đổi.`,
      'Kiểm chỗ trống trên đĩa và quyền ghi vào content/, rồi chạy lại.',
    );
  }
}
