import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';
import { attempt } from './faults.ts';
import { yamlData } from './yaml-data.ts';

/** One content file, read and checked. */
export interface ContentFile<Data> {
  readonly slug: string;
  readonly file: string;
  readonly data: Data;
  /** MDX after the front matter; '' for YAML. */
  readonly body: string;
  /** Line on which `body` begins, from 1. */
  readonly bodyLine: number;
}

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** What the system says of a file or folder that it cannot give: "ENOENT". */
const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const fromLastCommit = 'Trả lại từ commit gần nhất: git checkout HEAD --';

/** Bytes of a file of the content. @throws ContentError when it is missing or cannot be read */
export function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT')
      throw new ContentError({ file }, 'thiếu tệp này.', `${fromLastCommit} ${file}`);
    throw new ContentError(
      { file },
      `không mở được tệp này (${codeOf(error)}).`,
      'Phải là một tệp, không phải thư mục, và được phép đọc.',
    );
  }
}

/** Names of what a folder of the content holds, sorted. @throws ContentError when there is no such folder */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    throw new ContentError({ file: folder }, 'thiếu thư mục này.', `${fromLastCommit} ${folder}`);
  }
}

/** The words of a file, however its machine marks UTF-8 and ends lines. @throws ContentError when it cannot be read, or is not UTF-8 */
export function readSource(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll('\r\n', '\n')
      .normalize('NFC');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ContentError({ file }, 'tệp không phải UTF-8.', 'Lưu lại tệp bằng UTF-8.');
  }
}

/** One YAML file. @throws ContentError on the line of its first fault */
export const readYaml = <Data>(file: string, schema: z.ZodType<Data>): Data =>
  yamlData({ file, yaml: readSource(file) }, schema);

/** An MDX file as its head and its body. @throws ContentError when it has no head */
export function splitMdx(
  file: string,
  source: string,
): { readonly head: string; readonly body: string; readonly bodyLine: number } {
  const head = frontMatter.exec(source);
  if (head === null)
    throw new ContentError(
      { file, line: 1 },
      'thiếu phần đầu tệp (front matter).',
      'Tệp mở đầu bằng dòng "---", các trường của văn bản, rồi dòng "---".',
    );
  return {
    head: head[1] ?? '',
    body: source.slice(head[0].length),
    bodyLine: head[0].split('\n').length,
  };
}

/**
 * Reads every file of one folder of the content.
 * @throws ContentError when a file breaks its schema or would not be read, or the folder holds none
 */
export function readFolder<Data>(
  folder: string,
  extension: '.mdx' | '.yaml',
  schema: z.ZodType<Data>,
): ContentFile<Data>[] {
  const names = namesIn(folder);
  for (const name of names.filter((n) => !n.endsWith(extension)))
    attempt(() => {
      throw new ContentError(
        { file: join(folder, name) },
        'tệp này sẽ không được đọc.',
        `Tên tệp trong thư mục này kết thúc bằng ${extension}.`,
      );
    });
  if (names.length === 0)
    throw new ContentError(
      { file: folder },
      'thư mục không có tệp nào.',
      `Thư mục này cần ít nhất một tệp ${extension}.`,
    );
  const read = (name: string): ContentFile<Data> => {
    const file = join(folder, name);
    const slug = basename(name, extension);
    const source = readSource(file);
    if (extension === '.yaml')
      return { slug, file, data: yamlData({ file, yaml: source }, schema), body: '', bodyLine: 1 };
    const { head, ...body } = splitMdx(file, source);
    return { slug, file, data: yamlData({ file, yaml: head, offset: 1 }, schema), ...body };
  };
  return names
    .filter((name) => name.endsWith(extension))
    .flatMap((name) => attempt(() => read(name)) ?? []);
}
