import { enacts } from '../enacting-bodies.ts';
import type { Line } from '../read/line.ts';
import type { Change } from './clean.ts';
import { HeadBlocks } from './head-blocks.ts';
import type { Question } from './join.ts';
import { markOf } from './mark.ts';
import type { Node } from './node.ts';
import { isShouted, isTypeLine } from './type-names.ts';

const nation = /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)/iu;
const number = /^Số\s*:?\s*[\d.…_-]*\s*[-/]?\s*(?:\p{Lu}|\/|$)/u;
const day = /^[\p{Lu}][\p{L}.\s-]{1,40},?\s*ngày(?![\p{L}])/u;
const basis = /^Căn cứ(?!\p{L})/u;
const proposal = /^(?:Theo đề nghị|Xét (?:đề nghị|[Tt]ờ trình|[Bb]áo cáo))(?!\p{L})/u;
const enacting = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ)\s*:?$/u;
const authority =
  /^(?:(?:CHỦ TỊCH |THƯỜNG TRỰC )?(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BAN (?:CHẤP HÀNH|THƯỜNG VỤ)|GIÁM ĐỐC|BỘ TRƯỞNG|THỦ TƯỚNG|CHÍNH PHỦ|QUỐC HỘI)(?!\p{L})/u;
const session = /^(?:KH(?:ÓA|OÁ)|KỲ HỌP|Kh(?:óa|oá) )/u;
/** How a preamble begins that is no legal basis. */
const preamble = /^(?:Thực hiện|Để |Nhằm|Trên cơ sở|Theo |Ngày |Triển khai |Tiếp tục |Thi hành )/u;

/** The letterhead, title, legal bases and enacting words, and where the body begins. */
export interface Head {
  readonly nodes: readonly Node[];
  /** Index of the first line that is not of the head. */
  readonly end: number;
  readonly questions: readonly Question[];
  readonly changes: readonly Change[];
}

/** Whether the words from a line on end as a sentence does, as far as lines go on in lower case. */
function isSentence(lines: readonly Line[], from: number): boolean {
  let end = from;
  while (
    lines[end]?.whole !== true &&
    lines[end + 1]?.gap !== true &&
    /^\p{Ll}/u.test(lines[end + 1]?.words ?? '')
  )
    end += 1;
  return /[.:;]$/u.test(lines[end]?.words ?? '');
}

/** The name of the country, which may be wrapped; the motto follows it. */
function readNation(head: HeadBlocks, title: number): void {
  const made = head.begin('quoc-hieu');
  const motto = head.lines
    .slice(head.at, Math.min(head.at + 4, title))
    .findIndex((l) => /^Độc lập/iu.test(l.words));
  for (let n = 0; n < motto; n += 1) head.join(made);
  if (/^Độc lập/iu.test(head.words)) head.add(made);
}

/** The place and the day, as far as the line was wrapped inside the day. */
function readDay(head: HeadBlocks, title: number): void {
  const made = head.begin('ngay-ky');
  while (
    head.at < title &&
    !/năm\s*(?:\d{4}|[….]+)/u.test(made.lines[0] ?? '') &&
    /^(?:tháng|năm|\d)/u.test(head.words)
  )
    head.join(made);
}

/** The body that issues the text, after its superior; a star stands under the name of a body of the Party. */
function readOffice(head: HeadBlocks, title: number): void {
  const made = head.begin('co-quan');
  while (
    head.at < title &&
    (isShouted(head.words) || /^\*$/u.test(head.words)) &&
    !nation.test(head.words) &&
    !number.test(head.words)
  )
    head.add(made);
}

/** What stands above the title. */
function readLetterhead(head: HeadBlocks, title: number): void {
  while (head.at < title) {
    if (nation.test(head.words)) readNation(head, title);
    else if (number.test(head.words)) head.begin('so-hieu');
    else if (day.test(head.words)) readDay(head, title);
    else if (isShouted(head.words) && !head.has('co-quan')) readOffice(head, title);
    else {
      head.questions.push({
        at: head.line?.at ?? 0,
        ask: `“${head.words.slice(0, 80)}” đứng trước tên văn bản: là lời của văn bản hay của nơi đăng lại?`,
      });
      head.begin('doan');
    }
  }
}

/** Does a legal basis, a proposal, enacting words or an authority before them begin here? */
function beginsBases({ lines, at, words }: HeadBlocks): boolean {
  const ahead = lines
    .slice(at + 1, at + 5)
    .some((l) => basis.test(l.words) || enacting.test(l.words));
  return (
    basis.test(words) ||
    proposal.test(words) ||
    enacting.test(words) ||
    (authority.test(words) && ahead)
  );
}

/** Is the title over? @param own its lines so far: the type, then what it is about */
function endsTitle(head: HeadBlocks, own: readonly string[]): boolean {
  const { lines, at, line, words } = head;
  if (beginsBases(head) || markOf(words) !== null) return true;
  // "Thực hiện Nghị quyết …" is a title where it is no sentence, and stands first.
  if (preamble.test(words) && (own.length > 1 || isSentence(lines, at))) return true;
  if (own.length > 1 && /^\p{Lu}.*\p{Ll}/u.test(words) && isSentence(lines, at)) return true;
  const goesOnBold = line?.bold === true && lines[at - 1]?.bold === true;
  if (isShouted(words) || goesOnBold || own.length < 2) return false;
  const beginsAnew = (line?.gap === true || words.length > 110) && !/^[\p{Ll}(]/u.test(words);
  const leavesCapitals =
    isShouted(own.at(-1) ?? '') && !/^(?:về|Về|V\/v|phê duyệt|ban hành|\()/u.test(words);
  return beginsAnew || leavesCapitals;
}

/** The type, and what the text is about. */
function readTitle(head: HeadBlocks): void {
  let before = head.words;
  const made = head.begin('tieu-de');
  while (head.at < head.lines.length && !endsTitle(head, made.lines)) {
    const { words } = head;
    // A wrapped subject goes on; its lines are one.
    if (
      made.lines.length > 1 &&
      before !== '' &&
      isShouted(words) === isShouted(made.lines.at(-1) ?? '') &&
      !words.startsWith('(') &&
      !/^(?:CỦA|VỀ|Về|về) /u.test(words)
    )
      head.join(made);
    else head.add(made);
    before = words;
  }
}

/** The authority, with the session at which it decides. */
function readAuthority(head: HeadBlocks): Node {
  const made = head.begin('tham-quyen');
  while (
    head.at < head.lines.length &&
    (session.test(head.words) ||
      head.words.startsWith('(') ||
      (isShouted(head.words) && !enacting.test(head.words) && !markOf(head.words)))
  )
    head.add(made);
  return made;
}

/** Who decides, on which legal bases, at whose proposal, and the enacting words. */
function readBases(head: HeadBlocks): void {
  let bases = 0;
  let last: Node | undefined;
  while (head.at < head.lines.length) {
    const { words } = head;
    if (enacting.test(words)) {
      head.begin('quyet-dinh');
      return;
    }
    if (authority.test(words) && isShouted(words) && !head.has('tham-quyen'))
      last = readAuthority(head);
    else if (basis.test(words)) {
      bases += 1;
      last = head.begin('can-cu', String(bases));
    } else if (proposal.test(words) && !head.has('de-nghi')) last = head.begin('de-nghi');
    else if (
      last !== undefined &&
      (last.kind === 'can-cu' || last.kind === 'de-nghi') &&
      markOf(words) === null &&
      !/[.:]$/u.test(last.lines.at(-1) ?? '') &&
      !(/;$/u.test(last.lines.at(-1) ?? '') && (head.line?.whole === true || enacts(words)))
    )
      head.join(last);
    else return;
  }
}

/**
 * Reads the head of a text or of an appendix from its unjoined lines.
 * Without a line that holds only a type ("QUYẾT ĐỊNH") there is no head: all is body.
 */
export function readHead(lines: readonly Line[]): Head {
  const head = new HeadBlocks(lines);
  const title = lines.slice(0, 60).findIndex((l) => isTypeLine(l));
  if (title >= 0 && !lines.slice(0, title).some((l) => markOf(l.words)?.scheme === 'dieu')) {
    readLetterhead(head, title);
    readTitle(head);
    readBases(head);
  }
  const { nodes, at, questions, changes } = head;
  return { nodes, end: at, questions, changes };
}
