import type { Footnote, Line, SourcePiece, Received, Row } from '../read/line.ts';
import { isMerged } from '../read/source-writer.ts';
import { because, clean, type Change } from './clean.ts';
import { readHead, type Head } from './head.ts';
import { joinLines, type Paragraph, type Question } from './join.ts';
import { nest } from './nest.ts';
import { node, type Node } from './node.ts';
import { SeriesOfMarks } from './series.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { readTail, tailStart } from './tail.ts';
import { isTypeLine } from './type-names.ts';

/** A received file as the parts of a text. */
export interface Shaped {
  readonly nodes: readonly Node[];
  readonly changes: readonly Change[];
  readonly questions: readonly Question[];
  /** Cleaned lines of the letterhead and title, for the front matter. */
  readonly lines: readonly Line[];
}

const appendix =
  /^(?:\d{1,2}\.?\s+)?(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu)(?:\s+(?:số\s+|SỐ\s+)?[IVX\d]+[A-Z]?)?\s*[.:]?$/u;
/** "PHỤ LỤC 01: DANH MỤC CHỈ TIÊU", its name in capitals on the same line. */
const named =
  /^((?:PHỤ LỤC|BIỂU)(?:\s+(?:SỐ\s+)?(?:[IVX]+|\d+)[A-Z]?)?\s*[.:–-]?)\s+(\p{Lu}{2}[\p{Lu}\d\s,./()–-]*)$/u;
const attached = /^\(?\s*(?:Ban hành )?[Kk]èm theo(?!\p{L})/u;

/** True when a scope of its own begins here: an appendix, or a plan attached to the decision above. */
function opensScope(lines: readonly Line[], i: number, met: boolean): boolean {
  const line = lines[i];
  if (line === undefined || !met) return false;
  const ahead = lines.slice(i + 1, i + 9).some((l) => attached.test(l.words));
  if (named.test(line.words)) return true;
  if (appendix.test(line.words))
    return ahead || /^PHỤ LỤC/u.test(line.words) || line.words.split(' ').length <= 4;
  return ahead && isTypeLine(line);
}

/** Pieces of each scope: the text itself, then its appendices. */
function scopes(pieces: readonly SourcePiece[]): SourcePiece[][] {
  const lines = pieces.filter((p): p is Line => p.kind === 'line');
  const parts: SourcePiece[][] = [[]];
  let i = -1;
  let met = false;
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      i += 1;
      if (opensScope(lines, i, met)) {
        parts.push([]);
        met = false;
      }
      // A scope needs some words of its own before the next can begin.
      met ||= /\p{Ll}.*\p{Ll}/u.test(piece.words) && piece.words.length > 40;
    }
    parts.at(-1)?.push(piece);
  }
  return parts;
}

/** Paragraphs of the body, tables and notes in their places. */
function body(
  pieces: readonly SourcePiece[],
  measured: readonly Line[],
  changes: Change[],
  questions: Question[],
) {
  const items: (Paragraph | Row | Footnote)[] = [];
  let run: Line[] = [];
  const runs: (Line[] | Row | Footnote)[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'line') run.push(piece);
    else if (piece.kind === 'footnote') continue;
    else {
      if (run.length > 0) runs.push(run);
      run = [];
      runs.push(piece);
    }
  }
  if (run.length > 0) runs.push(run);
  const series = new SeriesOfMarks();
  for (const part of runs) {
    if (!Array.isArray(part)) {
      items.push(part);
      continue;
    }
    const joined = joinLines(part, measured, series);
    items.push(...joined.paragraphs);
    changes.push(...joined.changes);
    questions.push(...joined.questions);
  }
  return items;
}

/** What the model prints for a mark that the file prints otherwise; the word-for-word check needs the difference named. */
function markChanges(
  paragraphs: readonly (Paragraph | Row | Footnote)[],
  isContents: (at: number) => boolean,
): Change[] {
  return paragraphs.flatMap((p): Change[] => {
    if (p.kind !== 'paragraph' || p.mark === null || isContents(p.at)) return [];
    const { scheme, printed, rest, tight } = p.mark;
    const wanted =
      scheme === 'gach'
        ? '-'
        : scheme === 'cham'
          ? '·'
          : scheme === 'dieu'
            ? `Điều ${p.mark.number}.`
            : printed;
    if (wanted === printed && !tight) return [];
    const first = tight ? (rest.split(' ')[0] ?? '') : '';
    // "Điều" and its number may stand on two lines of the source; then only the sign after the number differs.
    const finds = (scheme === 'dieu' ? (printed.split(' ').at(-1) ?? '') : printed) + first;
    const leaves =
      (scheme === 'dieu' ? (wanted.split(' ').at(-1) ?? '') : wanted) + (tight ? ` ${first}` : '');
    if (finds === leaves) return [];
    return [{ at: p.at, finds, leaves, because: tight ? because.tight : because.otherBullet }];
  });
}

/** Everything between reading and writing: cleaned, joined and nested. Pure; what it is unsure of it asks. */
export function shape(received: Received): Shaped {
  const cleaned = clean(received.pieces);
  const body0 = withoutRunningHeads(cleaned.pieces);
  const changes: Change[] = [...cleaned.changes, ...body0.changes];
  const questions: Question[] = cleaned.pieces.flatMap((p) =>
    p.kind === 'footnote' || p.ask === undefined ? [] : [{ at: p.at, ask: p.ask }],
  );
  const nodes: Node[] = [];
  const all = body0.pieces.filter((p): p is Line => p.kind === 'line');
  const parts = scopes(body0.pieces);
  parts.forEach((pieces, n) => {
    const lines = pieces.filter((p): p is Line => p.kind === 'line');
    if (pieces.length === 0) return;
    const [, mark, name] = named.exec(lines[0]?.words ?? '') ?? [];
    const root =
      n === 0
        ? node('doan', 0)
        : node(
            'phu-luc',
            lines[0]?.at ?? 0,
            name === undefined ? [] : [name],
            mark ?? lines[0]?.words ?? '',
          );
    const head = n === 0 ? readHead(lines) : readAppendixHead(lines, root);
    questions.push(...head.questions);
    changes.push(...head.changes);
    // A table may follow the head directly, and the signature too.
    const lastOfHead = lines[head.end - 1];
    const after = lastOfHead === undefined ? pieces : pieces.slice(pieces.indexOf(lastOfHead) + 1);
    const bodyLines = after.filter((p): p is Line => p.kind === 'line');
    const tailFirst = bodyLines[tailStart(bodyLines)];
    const main = tailFirst === undefined ? after : after.slice(0, after.indexOf(tailFirst));
    const behind = after.slice(main.length);
    const table = behind.findIndex((p) => p.kind === 'row');
    const signed = table < 0 ? behind : behind.slice(0, table);
    const beyond = behind.slice(signed.length);
    const tail =
      tailFirst === undefined
        ? null
        : readTail(
            signed.filter((p): p is Line => p.kind === 'line'),
            n === parts.length - 1 && beyond.length === 0,
          );
    const items = body(main, all, changes, questions);
    root.children.push(...head.nodes);
    questions.push(...tableQuestions(items));
    questions.push(...nest(items, root));
    const contents = new Set(root.children.filter((c) => c.kind === 'muc-luc').map((c) => c.at));
    changes.push(...markChanges(items, (at) => contents.has(at)));
    if (tail !== null) {
      root.children.push(...tail.nodes);
      changes.push(...tail.changes);
      questions.push(...tail.questions);
      root.children.push(...tail.after);
    }
    if (beyond.length > 0) {
      const more = body(beyond, all, changes, questions);
      questions.push({
        at: beyond[0]?.at ?? 0,
        ask: 'bảng này đứng sau chữ ký mà không có dòng “PHỤ LỤC” nào ở trên: nó thuộc phụ lục nào? Bọc nó và tên nó trong <PhuLuc so="…">.',
      });
      questions.push(...nest(more, root));
      changes.push(...markChanges(more, () => false));
    }
    if (n === 0) nodes.push(...root.children);
    else nodes.push(root);
  });
  const footnotes = cleaned.pieces.filter((p): p is Footnote => p.kind === 'footnote');
  nodes.push(...footnotes.map((f) => node('chu-thich', f.at, [f.words], f.mark)));
  return {
    nodes,
    changes,
    questions: questions.sort((a, b) => a.at - b.at),
    lines: all,
  };
}

/** Rows of tables whose empty cells may be one cell with their neighbour, and lines that seem to be a table flattened into lines. */
function tableQuestions(items: readonly (Paragraph | Row | Footnote)[]): Question[] {
  return items.flatMap((item): Question[] => {
    if (item.kind === 'paragraph')
      return /^(?:TT|STT)\s+\p{Lu}.*(?:Nhiệm vụ|Nội dung|Chỉ tiêu|Đơn vị|Thời gian)/u.test(
        item.words,
      )
        ? [
            {
              at: item.at,
              ask: 'từ dòng này có lẽ là một bảng bị dàn thành dòng: nếu có tệp PDF hay DOCX thì dùng tệp ấy, bảng sẽ giữ được.',
            },
          ]
        : [];
    if (item.kind !== 'row') return [];
    const filled = item.cells.filter((c) => c !== '');
    const alone = item.cells.length > 3 && filled.length <= 2 && (item.cells[0] ?? '') !== '';
    return alone && !item.cells.some(isMerged)
      ? [
          {
            at: item.at,
            ask: `hàng “${filled.join(' ').slice(0, 50)}” chỉ có ${filled.length} ô có chữ: các ô sau gộp với ô ấy (viết ←) hay để trống?`,
          },
        ]
      : [];
  });
}

/** Name and title of an appendix, and the line that says what it comes with, up to the first mark or sentence. */
function readAppendixHead(lines: readonly Line[], root: Node): Head {
  const comesWith: string[] = [];
  const come = lines.slice(0, 8).findIndex((l) => attached.test(l.words));
  let at = 0;
  let end = 1;
  for (; end < Math.min(lines.length, 12); end += 1) {
    const words = lines[end]?.words ?? '';
    const open = comesWith.length > 0 && !/\)$/u.test(comesWith.at(-1) ?? '');
    if (attached.test(words) || open) {
      if (comesWith.length === 0) at = lines[end]?.at ?? 0;
      comesWith.push(words);
    } else if (
      comesWith.length > 0 ||
      (/\p{Ll}/u.test(words) &&
        end > come &&
        !/^(?:[Vv]ề|V\/v) /u.test(words) &&
        lines[end]?.bold !== true)
    )
      break;
    else if (/^(?:[IVX]+|\d+)[.\s-]/u.test(words)) break;
    else root.lines.push(words);
  }
  return {
    nodes: comesWith.length === 0 ? [] : [node('kem-theo', at, [comesWith.join(' ')])],
    end,
    questions: [],
    changes: [],
  };
}
