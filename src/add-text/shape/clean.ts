import type { Footnote, Line, SourcePiece, Row } from '../read/line.ts';

/** What a source has and the text has not: exact words of one line, and what stays in their place. */
export interface Change {
  /** Line of the source, from 1. */
  readonly at: number;
  readonly finds: string;
  readonly leaves: string;
  /** Why, in the words of the report and of the removals file. */
  readonly because: string;
  /** The words stand last in their part instead (a right column flattened into the left one). */
  readonly moves?: true;
}

/** Reasons for changes; one line of the report each. */
export const because = {
  invisible: 'ký tự không nhìn thấy (gạch nối mềm, khoảng trắng rộng 0)',
  emphasis: 'dấu nghiêng, đậm của Markdown, không phải chữ',
  escape: 'dấu \\ mà Markdown đặt trước một dấu',
  heading: 'dấu # của đề mục Markdown',
  bookmark: 'dấu trang của trình soạn thảo',
  rule: 'đường kẻ',
  border: 'vạch ngăn ô của bảng',
  runningHead: 'đầu trang, chân trang lặp lại',
  pageNumber: 'số trang',
  hyphen: 'từ bị ngắt ở cuối dòng, đã nối lại',
  tight: 'thiếu dấu cách sau số đánh mục',
  otherBullet: 'dấu đầu dòng viết kiểu khác',
  column: 'cột phải của chân văn bản bị dồn vào cột trái',
} as const;

const steps: readonly (readonly [because: string, pattern: RegExp, leaves: string])[] = [
  [because.invisible, /\u00ad|\u200b|\u200c|\u200d|\u2060|\ufeff/u, ''],
  [because.bookmark, /\[bookmark: ?[^\]]*\]/u, ''],
  [because.heading, /^#{1,6} (?=\S)/u, ''],
  [because.emphasis, /\*\*\*([^\s*](?:[^*]*[^\s*])?)\*\*\*/u, '$1'],
  [because.emphasis, /\*\*([^\s*](?:[^*]*[^\s*])?)\*\*/u, '$1'],
  [because.emphasis, /(?<!\*)\*([^\s*](?:[^*]*[^\s*])?)\*(?!\*)/u, '$1'],
  [because.emphasis, /(?<=^\s*)\*\*(?=\p{L})|(?<=\S)\*\*(?=\s*$)/u, ''],
  [because.escape, /\\([\\`*_{}[\]()#+\-.!&<>|~"'$%:;,])/u, '$1'],
];

/** A line that Markdown sets in bold from end to end. */
const strong = /^(?:#{1,6} .*|\*\*[^*]+\*\*)$/u;
/** Whole lines that are drawing, not words. */
const rule = /^[-–—_=~*.\s]{3,}$/u;
const border = /^[|\s]+$/u;

/** A piece without what is not text, and the changes that took it away. */
export interface Cleaned {
  readonly pieces: readonly SourcePiece[];
  readonly changes: readonly Change[];
}

/** Words of one line, NFC, one space between them, with what was taken out of them. */
function cleanWords(raw: string, at: number): { words: string; changes: Change[] } {
  const changes: Change[] = [];
  let words = raw.normalize('NFC');
  for (const [why, pattern, leaves] of steps)
    for (let found = pattern.exec(words); found !== null; found = pattern.exec(words)) {
      const left = leaves.replace('$1', found[1] ?? '');
      changes.push({ at, finds: found[0], leaves: left, because: why });
      words = words.slice(0, found.index) + left + words.slice(found.index + found[0].length);
      if (changes.length > 500) break;
    }
  return { words: words.replace(/\s+/gu, ' ').trim(), changes };
}

/** Every piece cleaned; rules and borders of cells leave only a boundary, so that nothing is joined across them. */
export function clean(pieces: readonly SourcePiece[]): Cleaned {
  const changes: Change[] = [];
  let apart = false;
  const kept = pieces.flatMap((piece): SourcePiece[] => {
    if (piece.kind === 'row') {
      const cells = piece.cells.map((cell) => {
        const done = cleanWords(cell, piece.at);
        changes.push(...done.changes);
        return done.words;
      });
      apart = false;
      return [{ ...piece, cells } satisfies Row];
    }
    const raw = piece.words;
    if (piece.kind === 'line' && (rule.test(raw.trim()) || border.test(raw))) {
      changes.push({
        at: piece.at,
        finds: raw.normalize('NFC').trim(),
        leaves: '',
        because: border.test(raw) ? because.border : because.rule,
      });
      apart = true;
      return [];
    }
    const { words, changes: own } = cleanWords(raw, piece.at);
    changes.push(...own);
    if (piece.kind === 'footnote') return [{ ...piece, words } satisfies Footnote];
    if (words === '') return [];
    const line: Line = {
      ...piece,
      words,
      ...(apart ? { apart: true } : {}),
      ...(strong.test(raw.trim()) ? { bold: true } : {}),
    };
    apart = false;
    return [line];
  });
  return { pieces: kept, changes };
}
