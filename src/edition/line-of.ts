import { patternEscape } from '../domain/words/pattern-escape.ts';
import { perFile } from './per-file.ts';

const linesOf = perFile((source) => source.split('\n'));

/** Line (from 1) of a content file on which the needle first stands; undefined when it cannot be told. */
export function lineOf(file: string, needle: string): number | undefined {
  const line =
    linesOf(file)?.findIndex(
      (l) => l.includes(needle) && !new RegExp(`${patternEscape(needle)}[\\w-]`).test(l),
    ) ?? -1;
  return line < 0 ? undefined : line + 1;
}

/** Line (from 1) of a field of the entry that begins on the line of the needle; the line of the needle when the field is not found. */
export function lineOfField(file: string, needle: string, field: string): number | undefined {
  const start = lineOf(file, needle);
  if (start === undefined) return undefined;
  const after = linesOf(file)?.slice(start) ?? [];
  const end = after.findIndex((l) => /^\s*- /.test(l));
  const at = after
    .slice(0, end < 0 ? undefined : end)
    .findIndex((l) => l.trim().startsWith(`${field}:`));
  return at < 0 ? start : start + at + 1;
}

/** Line (from 1) on which an entry of a file begins that is one list, entries counted from 0; undefined when it cannot be told. */
export function lineOfEntry(file: string, entry: number): number | undefined {
  const starts = linesOf(file)?.flatMap((l, i) => (/^-(?:\s|$)/.test(l) ? [i + 1] : []));
  return starts?.[entry];
}
