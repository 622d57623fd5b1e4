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

/** The words of a file, however its machine marks UTF-8 and ends lines. @throws ContentError when it is not UTF-8 */
export function readSource(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(readFileSync(file))
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

/**
 * Reads every file of one folder of the content.
 * @throws ContentError when a file breaks its schema or would not be read, or the folder holds none
 */
export function readFolder<Data>(
  folder: string,
  extension: '.mdx' | '.yaml',
  schema: z.ZodType<Data>,
): ContentFile<Data>[] {
  const names = readdirSync(folder).sort();
  const other = names.find((name) => !name.endsWith(extension));
  if (other !== undefined)
    throw new ContentError(
      { file: join(folder, other) },
      'tệp này sẽ không được đọc.',
      `Tên tệp trong thư mục này kết thúc bằng ${extension}.`,
    );
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
    const head = frontMatter.exec(source);
    if (head === null)
      throw new ContentError(
        { file, line: 1 },
        'thiếu phần đầu tệp (front matter).',
        'Tệp mở đầu bằng dòng "---", các trường của văn bản, rồi dòng "---".',
      );
    return {
      slug,
      file,
      data: yamlData({ file, yaml: head[1] ?? '', offset: 1 }, schema),
      body: source.slice(head[0].length),
      bodyLine: head[0].split('\n').length,
    };
  };
  return names.flatMap((name) => attempt(() => read(name)) ?? []);
}
