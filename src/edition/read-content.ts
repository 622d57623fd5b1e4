import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseDocument, LineCounter } from 'yaml';
import type { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';

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
      'the folder is empty.',
      `It holds at least one ${extension} file.`,
    );
  return names.map((name) => {
    const file = join(folder, name);
    const source = readFileSync(file, 'utf8').normalize('NFC');
    const head = extension === '.mdx' ? frontMatter.exec(source) : null;
    if (extension === '.mdx' && head === null)
      throw new ContentError(
        { file, line: 1 },
        'there is no front matter.',
        'The file begins with "---", the metadata, "---".',
      );
    const yaml = head?.[1] ?? source;
    const lines = new LineCounter();
    const document = parseDocument(yaml, { lineCounter: lines });
    const offset = head === null ? 0 : 1;
    const fault = document.errors[0];
    if (fault !== undefined)
      throw new ContentError(
        { file, line: lines.linePos(fault.pos[0]).line + offset },
        `the YAML cannot be read: ${fault.message.split('\n')[0]}`,
        'Quote words that hold ": " or begin with a sign.',
      );
    const result = schema.safeParse(parse(yaml));
    if (!result.success) {
      const issue = result.error.issues[0];
      const node = document.getIn(issue?.path.filter((p) => typeof p !== 'symbol') ?? [], true) as
        { range?: [number] } | undefined;
      throw new ContentError(
        {
          file,
          line: node?.range === undefined ? undefined : lines.linePos(node.range[0]).line + offset,
        },
        `"${issue?.path.join('.')}" is wrong: ${issue?.message}`,
        `The fields and what to write in them stand in src/schemas/.`,
      );
    }
    return {
      slug: basename(name, extension),
      file,
      data: result.data,
      body: head === null ? '' : source.slice(head[0].length),
      bodyLine: head === null ? 1 : head[0].split('\n').length,
    };
  });
}
