import { patternEscape } from '../domain/words/pattern-escape.ts';
import { printed, type Clause } from '../model/clause.ts';
import type { Change } from './shape/clean.ts';

const wordsOf = (s: string): string[] =>
  s
    .normalize('NFC')
    .split(/\s+/u)
    .filter((w) => w !== '');

/** The words of a source after its changes, each with its line. */
export function sourceAfter(
  source: string,
  changes: readonly Change[],
): { word: string; at: number }[] {
  const lines = source.normalize('NFC').split('\n');
  const moved: { word: string; at: number }[] = [];
  for (const { at, finds, leaves, moves } of changes) {
    const line = lines[at - 1] ?? '';
    // A line cleaned of doubled spaces is found with them, too.
    const pattern = finds.trim().split(/\s+/u).map(patternEscape).join('\\s+');
    const found = new RegExp(pattern, 'u').exec(line);
    if (found === null) throw new Error(`line ${at} of the source does not hold "${finds}"`);
    lines[at - 1] = line.slice(0, found.index) + leaves + line.slice(found.index + found[0].length);
    if (moves === true) moved.push(...wordsOf(finds).map((word) => ({ word, at })));
  }
  return [...lines.flatMap((l, i) => wordsOf(l).map((word) => ({ word, at: i + 1 }))), ...moved];
}

/** '' when the text says every word of its source, in order and no other; else where they part, in Vietnamese. */
export function firstDifference(
  source: string,
  changes: readonly Change[],
  clauses: readonly Clause[],
): string {
  const text = clauses.flatMap((c) => wordsOf(printed(c)));
  const words = sourceAfter(source, changes);
  const at = words.findIndex((w, i) => w.word !== text[i]);
  if (at < 0 && words.length === text.length) return '';
  const i = at < 0 ? words.length : at;
  const around = (list: readonly (string | undefined)[]) =>
    list.slice(Math.max(0, i - 5), i + 8).join(' ');
  return `dòng ${words[i]?.at ?? 'cuối'} của bản nguồn viết “${around(words.map((w) => w.word))}”, bản MDX viết “${around(text)}”`;
}
