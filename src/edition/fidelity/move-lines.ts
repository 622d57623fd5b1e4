import type { Removal } from '../../schemas/removals.ts';
import { cut } from './cut-words.ts';
import { checkLine } from './leave-out-lines.ts';
import { wordsOf, type SourceLines, type SourceWord } from './source-lines.ts';

/** What is read elsewhere. */
export interface Moved {
  /** The line after which it is read; 0 for the end. */
  readonly after: number;
  readonly words: readonly SourceWord[];
}

/** Takes out what a removal moves: lines, or a part of one. @returns none for another form of a removal @throws ContentError */
export function moveLines(lines: SourceLines, removal: Removal): readonly Moved[] {
  if (removal.moved === undefined) return [];
  const [first, last] = removal.moved;
  checkLine(lines, last);
  const after = removal.after === 'end' ? 0 : (removal.after ?? 0);
  if (after >= first && after <= last)
    lines.fail(after, 'các dòng này được dời tới sau một dòng của chính chúng.', 'Sửa "after"');
  if (removal.words !== undefined) {
    const part = [removal.words].flat().join(' ');
    cut(lines, first, part, ' ');
    return [{ after, words: wordsOf(part).map((word) => ({ word, line: first })) }];
  }
  const words: SourceWord[] = [];
  for (let line = first; line <= last; line += 1) {
    words.push(...lines.words(line));
    lines.leaveOut(line);
  }
  return [{ after, words }];
}
