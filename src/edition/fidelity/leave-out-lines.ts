import type { Removal } from '../../schemas/removals.ts';
import { wordsOf, type SourceLines } from './source-lines.ts';

const expression = (source: string, lines: SourceLines): RegExp => {
  try {
    return new RegExp(source, 'u');
  } catch {
    return lines.fail(
      undefined,
      `biểu thức "${source}" viết không đúng.`,
      'Viết biểu thức chính quy của JavaScript.',
    );
  }
};

const checkCount = (
  lines: SourceLines,
  what: string,
  met: number,
  { count, reason }: Removal,
): void => {
  if (met !== count)
    lines.fail(
      undefined,
      `${what} gặp ${met} lần, mục "${reason}" ghi ${count ?? 0}.`,
      'Xem lại từng chỗ gặp rồi sửa "count", hoặc viết biểu thức hẹp hơn',
    );
};

/** @throws ContentError when the file has no such line */
export function checkLine(lines: SourceLines, line: number): void {
  if (line > lines.length)
    lines.fail(line, `tệp chỉ có ${lines.length} dòng.`, 'Sửa số dòng của mục ấy');
}

function leaveOutSpan(
  lines: SourceLines,
  [first, last]: NonNullable<Removal['lines']>,
  { words, reason }: Removal,
): void {
  checkLine(lines, last);
  const said = [words].flat();
  for (let line = first; line <= last; line += 1) {
    const own = said[line - first] ?? '';
    if (wordsOf(lines.line(line)).join(' ') !== wordsOf(own).join(' '))
      lines.fail(
        line,
        `dòng này là "${lines.line(line).trim()}", mục "${reason}" ghi "${own}".`,
        'Mỗi dòng từ đầu đến cuối có đúng chữ của nó trong "words"',
      );
    lines.leaveOut(line);
  }
}

function leaveOutPattern(lines: SourceLines, source: string, removal: Removal): void {
  const pattern = expression(source, lines);
  const met = lines.where((n) => !lines.isGone(n) && pattern.test(lines.line(n).trim()));
  checkCount(lines, `biểu thức "${source}"`, met.length, removal);
  for (const n of met) lines.leaveOut(n);
}

function leaveOutBlocks(lines: SourceLines, block: readonly string[], removal: Removal): void {
  const patterns = block.map((own) => {
    const inside = /^\/(.*)\/$/.exec(own)?.[1];
    return inside === undefined
      ? (words: string) => words === wordsOf(own).join(' ')
      : (words: string) => expression(`^(?:${inside})$`, lines).test(words);
  });
  const met = lines.where((n) =>
    patterns.every((fits, k) => !lines.isGone(n + k) && fits(wordsOf(lines.line(n + k)).join(' '))),
  );
  checkCount(lines, `khối "${block[0] ?? ''} …"`, met.length, removal);
  for (const n of met) patterns.forEach((_, k) => lines.leaveOut(n + k));
}

/** The forms of a removal that leave whole lines out: named ones, those that match, blocks. @throws ContentError */
export function leaveOutLines(lines: SourceLines, removal: Removal): void {
  if (removal.lines !== undefined) leaveOutSpan(lines, removal.lines, removal);
  if (removal.pattern !== undefined) leaveOutPattern(lines, removal.pattern, removal);
  if (removal.block !== undefined) leaveOutBlocks(lines, removal.block, removal);
}
