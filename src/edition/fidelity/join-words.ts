import type { Removal } from '../../schemas/removals.ts';
import { wordsOf, type SourceLines } from './source-lines.ts';

type CutWord = NonNullable<Removal['join']>[number];

/** Puts together a word that the end of a line cuts. @throws ContentError when its parts do not stand where it says */
export function joinWord(lines: SourceLines, { line, words, next, rest }: CutWord): void {
  const [end, start] = [words, rest].map((s) => s.normalize('NFC')) as [string, string];
  const [last, following] = [lines.line(line).trimEnd(), lines.line(next).trimStart()];
  if (!last.endsWith(end))
    lines.fail(
      line,
      `dòng này không kết thúc bằng "${words}".`,
      'Ghi đúng chữ cuối dòng trong "words"',
    );
  if (next <= line || (wordsOf(following)[0] ?? '') !== start)
    lines.fail(
      next,
      `dòng này không mở đầu bằng từ "${rest}".`,
      '"next" là dòng sau, "rest" là trọn phần còn lại của từ ở đầu dòng ấy',
    );
  lines.change(line, last + start);
  lines.change(next, following.slice(start.length));
}

/** Refuses words that are left between the two parts of a word. @throws ContentError */
export function checkJoined(lines: SourceLines, { line, next }: CutWord): void {
  for (let between = line + 1; between < next; between += 1)
    if (lines.words(between).length > 0)
      lines.fail(
        between,
        `dòng này đứng giữa hai phần của một từ (dòng ${line} và ${next}) mà vẫn có chữ.`,
        'Chỉ nối qua dòng trống hay dòng đã bỏ',
      );
}
