// Loaded before everything else by the scripts of package.json (`node --import`). The years of the comparison are a JSON module, because
// scripts in browsers have them too, and Node reads such a module before any code of ours could say what is wrong in it.
import { z } from 'astro/zod';
import { ContentError } from '../model/content-error.ts';
import { lineOf } from './line-of.ts';
import { readSource } from './read-content.ts';

const file = 'content/years.json';
const right = 'Viết như { "main": [2025, 2030] }.';
const yearsSchema = z.strictObject({ main: z.array(z.int()) });

/** The line of a text in which what JSON.parse says went wrong; its last line when the text ends too early. */
const lineIn = (source: string, said: string): number => {
  const at = /position (\d+)/.exec(said)?.[1];
  return source
    .trimEnd()
    .slice(0, at === undefined ? undefined : Number(at))
    .split('\n').length;
};

/** @throws ContentError when the file is missing, is no JSON, or holds anything but a list of years */
function checkFile(): void {
  const source = readSource(file);
  let read: unknown;
  try {
    read = JSON.parse(source);
  } catch (error) {
    throw new ContentError(
      { file, line: lineIn(source, (error as Error).message) },
      'tệp không phải JSON.',
      `Thiếu hay thừa một dấu ngoặc, dấu phẩy, dấu ngoặc kép. ${right}`,
    );
  }
  if (!yearsSchema.safeParse(read).success)
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
