// Loaded before everything else by the scripts of package.json (`node --import`). The years of the comparison are a JSON module, because
// scripts in browsers have them too, and Node reads such a module before any code of ours could say what is wrong in it.
import { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';
import { lineOf } from './line-of.ts';
import { readSource } from './read-content.ts';

const file = 'content/years.json';
const right = 'Viết như { "main": [2025, 2030] }.';
const yearsSchema = z.strictObject({ main: z.array(z.int()) });

/** What JSON.parse says of a text; null when it is JSON. */
function saidOf(source: string): string | null {
  try {
    JSON.parse(source);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * The line in which a text stops being JSON: where JSON.parse says a position, the line of that; of an unexpected token it says none, so the
 * first line up to which it is unexpected; the last line when the text ends too early.
 */
function lineIn(source: string, said: string): number {
  const lines = source.trimEnd().split('\n');
  const at = /position (\d+)/.exec(said)?.[1];
  if (at !== undefined) return source.slice(0, Number(at)).trimEnd().split('\n').length;
  const first = lines.findIndex(
    (_, i) => saidOf(lines.slice(0, i + 1).join('\n'))?.startsWith('Unexpected token') === true,
  );
  return first < 0 ? lines.length : first + 1;
}

/** @throws ContentError when the file is missing, is no JSON, or holds anything but a list of years */
function checkFile(): void {
  const source = readSource(file);
  const said = saidOf(source);
  if (said !== null)
    throw new ContentError(
      { file, line: lineIn(source, said) },
      'tệp không phải JSON.',
      `Thiếu hay thừa một dấu ngoặc, dấu phẩy, dấu ngoặc kép. ${right}`,
    );
  if (!yearsSchema.safeParse(JSON.parse(source)).success)
    throw new ContentError(
      { file, line: lineOf(file, '"main"') },
      'tệp phải có "main", một danh sách các năm, và không có gì khác.',
      right,
    );
}

try {
  checkFile();
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
