import { patternEscape } from '../../domain/words/pattern-escape.ts';
import type { Removal } from '../../schemas/removals.ts';
import { wordsOf, type SourceLines } from './source-lines.ts';

/** Puts other words in the place of some that stand exactly once in a line. @throws ContentError */
export function cut(lines: SourceLines, line: number, finds: string, leaves: string): void {
  const held = lines.line(line);
  const exact = held.split(finds.normalize('NFC'));
  // Words between which the source prints more than one space are found, too.
  const pieces =
    exact.length > 1
      ? exact
      : held.split(new RegExp(wordsOf(finds).map(patternEscape).join('\\s+'), 'u'));
  if (pieces.length !== 2)
    lines.fail(
      line,
      `"${finds}" đứng ở dòng này ${pieces.length - 1} lần, không phải đúng một lần.`,
      'Sửa dòng hay chữ của mục ấy: đúng chữ trong tệp nguồn, đủ dài để chỉ có một chỗ',
    );
  lines.change(line, pieces.join(leaves));
}

/** The forms of a removal that take words, or signs, out of one line. @throws ContentError */
export function cutWords(lines: SourceLines, removal: Removal): void {
  for (const { line, words } of removal.remove ?? []) cut(lines, line, words, '');
  for (const { line, words, by } of removal.replace ?? []) cut(lines, line, words, by);
  for (const { line, words } of removal.emphasis ?? []) cut(lines, line, `*${words}*`, words);
  if (removal.line !== undefined) cut(lines, removal.line, [removal.words].flat().join(' '), '');
}
