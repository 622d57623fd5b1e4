import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, parseDocument, LineCounter } from 'yaml';
import type { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';

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

/**
 * YAML that keeps its schema.
 * @param yaml the whole file, or the front matter of one
 * @param before lines of the file that stand before it
 * @throws ContentError with file and line
 */
function checked<Data>(file: string, yaml: string, schema: z.ZodType<Data>, before: number): Data {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined)
    throw new ContentError(
      { file, line: lines.linePos(fault.pos[0]).line + before },
      `the YAML cannot be read: ${fault.message.split('\n')[0]}`,
      'Quote words that hold ": " or begin with a sign.',
    );
  const result = schema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const node = document.getIn(issue?.path.filter((p) => typeof p !== 'symbol') ?? [], true) as
    { range?: [number] } | undefined;
  throw new ContentError(
    {
      file,
      line: node?.range === undefined ? undefined : lines.linePos(node.range[0]).line + before,
    },
    `"${issue?.path.join('.')}" is wrong: ${issue?.message}`,
    `The fields and what to write in them stand in src/schemas/.`,
  );
}

const readSource = (file: string): string => readFileSync(file, 'utf8').normalize('NFC');

/** One YAML file. @throws ContentError with file and line when it breaks its schema */
export const readYaml = <Data>(file: string, schema: z.ZodType<Data>): Data =>
  checked(file, readSource(file), schema, 0);

/**
 * Reads every file of one folder of the content.
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
    const slug = basename(name, extension);
    const source = readSource(file);
    if (extension === '.yaml')
      return { slug, file, data: checked(file, source, schema, 0), body: '', bodyLine: 1 };
    const head = frontMatter.exec(source);
    if (head === null)
      throw new ContentError(
        { file, line: 1 },
        'there is no front matter.',
        'The file begins with "---", the metadata, "---".',
      );
    return {
      slug,
      file,
      data: checked(file, head[1] ?? '', schema, 1),
      body: source.slice(head[0].length),
      bodyLine: head[0].split('\n').length,
    };
  });
}
