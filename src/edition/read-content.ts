import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isNode, LineCounter, parse, parseDocument, type Document } from 'yaml';
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

/** Where a field begins, counted in characters; where it is missing, what should hold it. */
function startOf(document: Document, path: readonly PropertyKey[]): number | undefined {
  const keys = path.filter((key) => typeof key !== 'symbol');
  for (let depth = keys.length; depth >= 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/**
 * Reads YAML that keeps its schema.
 * @param yaml the whole file, or the front matter of one
 * @param before lines of the file that stand before it
 * @throws ContentError with file and line
 */
export function parseYaml<Data>(
  file: string,
  yaml: string,
  schema: z.ZodType<Data>,
  before = 0,
): Data {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined)
    throw new ContentError(
      { file, line: lines.linePos(fault.pos[0]).line + before },
      `the YAML cannot be read: ${fault.message.replace(/ at line \d[\s\S]*/, '')}.`,
      'Compare with the lines around it. Words that hold ": " or begin with a sign stand in quotes.',
    );
  const result = schema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const { issues } = result.error;
  const unknown = issues.find((i) => i.code === 'unrecognized_keys');
  const issue = unknown ?? issues[0];
  const path = [...(issue?.path ?? []), ...(unknown?.keys.slice(0, 1) ?? [])];
  const start = startOf(document, path);
  throw new ContentError(
    { file, line: start === undefined ? undefined : lines.linePos(start).line + before },
    `"${path.map(String).join('.')}" is wrong: ${unknown === undefined ? issue?.message : 'there is no such field'}.`,
    `The fields and what to write in them stand in src/schemas/.`,
  );
}

/** The words of a file, however its machine marks UTF-8 and ends lines. @throws ContentError when it is not UTF-8 */
export function readSource(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(readFileSync(file))
      .replaceAll('\r\n', '\n')
      .normalize('NFC');
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new ContentError({ file }, 'the file is not UTF-8.', 'Save it as UTF-8.');
  }
}

/** One YAML file. @throws ContentError with file and line when it breaks its schema */
export const readYaml = <Data>(file: string, schema: z.ZodType<Data>): Data =>
  parseYaml(file, readSource(file), schema);

/**
 * Reads every file of one folder of the content.
 * @throws ContentError when a file breaks its schema, or the folder holds none
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
      'the file would not be read.',
      `Files of this folder end with ${extension}.`,
    );
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
      return { slug, file, data: parseYaml(file, source, schema), body: '', bodyLine: 1 };
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
      data: parseYaml(file, head[1] ?? '', schema, 1),
      body: source.slice(head[0].length),
      bodyLine: head[0].split('\n').length,
    };
  });
}
