import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';
import { yamlData } from './yaml-data.ts';

/** One content file as both Astro's loader and the reader below hand it on. */
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

/**
 * Reads every file of one folder of the content without Astro: for scripts and tests.
 * @throws ContentError when a file breaks its schema, or the folder holds none
 */
export function readFolder<Data>(
  folder: string,
  extension: '.mdx' | '.yaml',
  schema: z.ZodType<Data>,
): ContentFile<Data>[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort();
  if (names.length === 0)
    throw new ContentError(
      { file: folder },
      'thư mục không có tệp nào.',
      `Thư mục này cần ít nhất một tệp ${extension}.`,
    );
  return names.map((name) => {
    const file = join(folder, name);
    const source = readFileSync(file, 'utf8').normalize('NFC');
    const head = extension === '.mdx' ? frontMatter.exec(source) : null;
    if (extension === '.mdx' && head === null)
      throw new ContentError(
        { file, line: 1 },
        'thiếu phần đầu tệp (front matter).',
        'Tệp mở đầu bằng dòng "---", các trường của văn bản, rồi dòng "---".',
      );
    return {
      slug: basename(name, extension),
      file,
      data: yamlData(
        head === null ? { file, yaml: source } : { file, yaml: head[1] ?? '', offset: 1 },
        schema,
      ),
      body: head === null ? '' : source.slice(head[0].length),
      bodyLine: head === null ? 1 : head[0].split('\n').length,
    };
  });
}
