import type { Line } from '../read/line.ts';
import { because, type Change } from './clean.ts';
import type { Question } from './join.ts';
import { markOf } from './mark.ts';
import { node, type Node } from './node.ts';
import { isShouted } from './type-names.ts';

const recipients = /^Nơi nhận(?!\p{L})/u;
const onBehalf = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|Q)\s*\.?\s*(?=\p{Lu}{2})/u;
const position =
  /^(?:PHÓ )?(?:CHỦ TỊCH|BÍ THƯ|GIÁM ĐỐC|CHÁNH VĂN PHÒNG|TỔNG BÍ THƯ|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CỤC TRƯỞNG|TRƯỞNG BAN)(?!\p{L})/u;
const signed = /^\((?:đã ký|Đã ký|ĐÃ KÝ)\)$/u;
/** "Nguyễn Quỳnh Thiện", "TS. Lê Văn A": two to six capitalised words, each begun once. */
const name = /^(?:\p{Lu}\p{L}{0,3}\.\s*)*(?:\p{Lu}\p{Ll}*)(?:\s\p{Lu}\p{Ll}*){1,5}$/u;

const opensSignature = (words: string): boolean =>
  isShouted(words) && (onBehalf.test(words) || position.test(words));

/** Words of a wrapped line, added to its item. */
function addTo(item: Node | undefined, words: string): void {
  item?.lines.push([item.lines.pop() ?? '', words].join(' ').trim());
}

/** Where recipients and signature begin: the first such line that no Điều or part follows; -1 when there is none. */
export function tailStart(lines: readonly Line[]): number {
  let from = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const scheme = markOf(lines[i]?.words ?? '')?.scheme;
    if (scheme === 'dieu' || scheme === 'la-ma' || scheme === 'chuong') break;
    const words = lines[i]?.words ?? '';
    if (recipients.test(words) || opensSignature(words)) from = i;
  }
  return from === lines.length ? -1 : from;
}

/** Words of the right column that stand at the end of a line of recipients: an item ends with "," or ";", then a position, "(Đã ký)" or a name. */
function rightColumn(words: string): string {
  const found = /^(?:Nơi nhận\s*:?|[-–].*[,;.])\s+([^,;]+)$/u.exec(words)?.[1] ?? '';
  const after = found.replace(/^.*[,;.]\s+(?=\S+$)/u, '');
  if (opensSignature(found) || signed.test(found)) return found;
  return /^[-–+]\s*Lưu/u.test(words) && name.test(after) && after.split(' ').length >= 2
    ? after
    : '';
}

/**
 * Recipients and signature, and as paragraphs what stands beside or after them.
 * @param last nothing of the text follows: only then can the words of a right column be moved to the end
 * @returns `after`: the signature that was read out of the right column, which stands behind all else
 */
export function readTail(
  lines: readonly Line[],
  last: boolean,
): {
  nodes: readonly Node[];
  after: readonly Node[];
  changes: readonly Change[];
  questions: readonly Question[];
} {
  const changes: Change[] = [];
  const questions: Question[] = [];
  const nodes: Node[] = [];
  const moved: Line[] = [];
  let block: Node | undefined;
  let finished = false;
  const leave = (line: Line) => {
    questions.push({
      at: line.at,
      ask: `“${line.words.slice(0, 80)}” đứng cạnh hoặc sau chữ ký: là lời của văn bản hay của nơi đăng lại?`,
    });
    nodes.push(node('doan', line.at, [line.words]));
    block = undefined;
  };
  const split = lines.map((line) => {
    const right = last && recipients.test(lines[0]?.words ?? '') ? rightColumn(line.words) : '';
    if (right === '') return line;
    questions.push({
      at: line.at,
      ask: `“${right}” được đọc là cột phải (chữ ký), không phải nơi nhận: đúng không?`,
    });
    changes.push({
      at: line.at,
      finds: ` ${right}`,
      leaves: '',
      because: because.column,
      moves: true,
    });
    moved.push({ ...line, words: right });
    return { ...line, words: line.words.slice(0, -right.length).trim() };
  });
  for (const line of [...split, ...moved]) {
    const { words, at } = line;
    if (recipients.test(words) && !nodes.some((n) => n.kind === 'noi-nhan')) {
      nodes.push((block = node('noi-nhan', at, [words])));
      continue;
    }
    const opens = opensSignature(words) || (block?.kind === 'noi-nhan' && signed.test(words));
    if (opens && !nodes.some((n) => n.kind === 'ky-ten')) {
      nodes.push((block = node('ky-ten', at, [words])));
      finished = false;
      continue;
    }
    if (block?.kind === 'ky-ten' && !finished) {
      block.lines.push(words);
      finished = name.test(words) && !isShouted(words);
      continue;
    }
    if (block?.kind === 'noi-nhan') {
      const mark = markOf(words);
      if (
        mark !== null &&
        (mark.scheme === 'gach' || mark.scheme === 'cong' || mark.scheme === 'cham')
      )
        block.children.push(node(mark.scheme, at, [mark.rest]));
      else if (block.children.length > 0 && !/[;.]$/u.test(block.children.at(-1)?.lines[0] ?? ''))
        addTo(block.children.at(-1), words);
      else if (block.children.length > 0) leave(line);
      else block.lines.push(words);
      continue;
    }
    leave(line);
  }
  const after = moved.length > 0 ? nodes.filter((n) => n.kind === 'ky-ten') : [];
  return { nodes: nodes.filter((n) => !after.includes(n)), after, changes, questions };
}
