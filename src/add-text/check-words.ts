import { patternEscape } from '../domain/words/pattern-escape.ts';
import { differsAt } from '../edition/fidelity/check-fidelity.ts';
import { wordsOf, type SourceWord } from '../edition/fidelity/source-lines.ts';
import { printed, type Clause } from '../model/clause.ts';
import type { Change } from './shape/clean.ts';

/** The words of a source after its changes, each with its line. */
export function sourceAfter(source: string, changes: readonly Change[]): SourceWord[] {
  const lines = source.normalize('NFC').split('\n');
  const moved: SourceWord[] = [];
  for (const { at, finds, leaves, moves } of changes) {
    const line = lines[at - 1] ?? '';
    // A line cleaned of doubled spaces is found with them, too.
    const pattern = wordsOf(finds).map(patternEscape).join('\\s+');
    const found = new RegExp(pattern, 'u').exec(line);
    if (found === null) throw new Error(`line ${at} of the source does not hold "${finds}"`);
    lines[at - 1] = line.slice(0, found.index) + leaves + line.slice(found.index + found[0].length);
    if (moves === true) moved.push(...wordsOf(finds).map((word) => ({ word, line: at })));
  }
  return [...lines.flatMap((l, i) => wordsOf(l).map((word) => ({ word, line: i + 1 }))), ...moved];
}

/** '' when the text says every word of its source, in order and no other; else where they part, in Vietnamese. */
export function firstDifference(
  source: string,
  changes: readonly Change[],
  clauses: readonly Clause[],
): string {
  const text = clauses.flatMap((c) => wordsOf(printed(c)));
  const words = sourceAfter(source, changes);
  const at = differsAt(text, words);
  if (at === null) return '';
  const around = (list: readonly string[]) => list.slice(Math.max(0, at - 5), at + 8).join(' ');
  return `dòng ${words[at]?.line ?? 'cuối'} của bản nguồn viết “${around(words.map((w) => w.word))}”, bản MDX viết “${around(text)}”`;
}
