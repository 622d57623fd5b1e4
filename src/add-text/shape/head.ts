import type { Line } from '../read/line.ts';
import type { Change } from './clean.ts';
import { joinWrapped } from './cut-off.ts';
import type { Question } from './join.ts';
import { markOf } from './mark.ts';
import { node, type Node } from './node.ts';
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

/** The sentence after the last basis that says who enacts: "Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:". */
const enacts =
  /^(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng nhân dân|Chủ tịch|Ban (?:Thường vụ|Chấp hành)|Tỉnh ủy|Thành ủy|Sở)(?!\p{L})/u;

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

/**
 * Reads the head of a text or of an appendix from its unjoined lines.
 * Without a line that holds only a type ("QUYẾT ĐỊNH") there is no head: all is body.
 */
export function readHead(lines: readonly Line[]): Head {
  const nodes: Node[] = [];
  const changes: Change[] = [];
  const questions: Question[] = [];
  const title = lines.slice(0, 60).findIndex((l) => isTypeLine(l));
  if (title < 0 || lines.slice(0, title).some((l) => markOf(l.words)?.scheme === 'dieu'))
    return { nodes, end: 0, questions, changes };
  let i = 0;
  const line = () => lines[i];
  const words = () => lines[i]?.words ?? '';
  const block = (kind: Node['kind'], so = ''): Node => {
    const made = node(kind, line()?.at ?? 0, [words()], so);
    nodes.push(made);
    i += 1;
    return made;
  };
  const join = (to: Node) => {
    const last = lines[i - 1];
    const next = lines[i];
    const before = to.lines.pop() ?? '';
    if (last === undefined || next === undefined) return;
    const joined = joinWrapped(before, last, next);
    changes.push(...joined.changes);
    to.lines.push(joined.words);
    i += 1;
  };

  while (i < title) {
    if (nation.test(words())) {
      const made = block('quoc-hieu');
      // The name of the country may be wrapped; the motto follows it.
      const motto = lines
        .slice(i, Math.min(i + 4, title))
        .findIndex((l) => /^Độc lập/iu.test(l.words));
      for (let n = 0; n < motto; n += 1) join(made);
      if (/^Độc lập/iu.test(words())) {
        made.lines.push(words());
        i += 1;
      }
    } else if (number.test(words())) block('so-hieu');
    else if (day.test(words())) {
      const made = block('ngay-ky');
      while (
        i < title &&
        !/năm\s*(?:\d{4}|[….]+)/u.test(made.lines[0] ?? '') &&
        /^(?:tháng|năm|\d)/u.test(words())
      )
        join(made);
    } else if (isShouted(words()) && !nodes.some((n) => n.kind === 'co-quan')) {
      const made = block('co-quan');
      // A star stands under the name of a body of the Party.
      while (
        i < title &&
        (isShouted(words()) || /^\*$/u.test(words())) &&
        !nation.test(words()) &&
        !number.test(words())
      ) {
        made.lines.push(words());
        i += 1;
      }
    } else {
      questions.push({
        at: line()?.at ?? 0,
        ask: `“${words().slice(0, 80)}” đứng trước tên văn bản: là lời của văn bản hay của nơi đăng lại?`,
      });
      block('doan');
    }
  }
  const type = words();
  const made = block('tieu-de');
  let broken = type.length;
  while (i < lines.length) {
    const now = words();
    const ahead = lines
      .slice(i + 1, i + 5)
      .some((l) => basis.test(l.words) || enacting.test(l.words));
    if (
      basis.test(now) ||
      proposal.test(now) ||
      enacting.test(now) ||
      (authority.test(now) && ahead)
    )
      break;
    if (markOf(now) !== null) break;
    // "Thực hiện Nghị quyết …" is a title where it is no sentence, and stands first.
    if (preamble.test(now) && (made.lines.length > 1 || isSentence(lines, i))) break;
    if (made.lines.length > 1 && /^\p{Lu}.*\p{Ll}/u.test(now) && isSentence(lines, i)) break;
    const goesOnBold = line()?.bold === true && lines[i - 1]?.bold === true;
    if (
      !isShouted(now) &&
      !goesOnBold &&
      made.lines.length > 1 &&
      (line()?.gap === true || now.length > 110) &&
      !/^[\p{Ll}(]/u.test(now)
    )
      break;
    if (
      !isShouted(now) &&
      !goesOnBold &&
      made.lines.length > 1 &&
      isShouted(made.lines.at(-1) ?? '') &&
      !/^(?:về|Về|V\/v|phê duyệt|ban hành|\()/u.test(now)
    )
      break;
    // A wrapped subject goes on; its lines are one.
    if (
      made.lines.length > 1 &&
      broken > 0 &&
      isShouted(now) === isShouted(made.lines.at(-1) ?? '') &&
      !now.startsWith('(') &&
      !/^(?:CỦA|VỀ|Về|về) /u.test(now)
    )
      join(made);
    else {
      made.lines.push(now);
      i += 1;
    }
    broken = now.length;
  }
  let bases = 0;
  let last: Node | undefined;
  while (i < lines.length) {
    const now = words();
    if (enacting.test(now)) {
      block('quyet-dinh');
      break;
    }
    if (authority.test(now) && isShouted(now) && !nodes.some((n) => n.kind === 'tham-quyen')) {
      last = block('tham-quyen');
      while (
        i < lines.length &&
        (session.test(words()) ||
          words().startsWith('(') ||
          (isShouted(words()) && !enacting.test(words()) && !markOf(words())))
      ) {
        last.lines.push(words());
        i += 1;
      }
    } else if (basis.test(now)) {
      bases += 1;
      last = block('can-cu', String(bases));
    } else if (proposal.test(now) && !nodes.some((n) => n.kind === 'de-nghi'))
      last = block('de-nghi');
    else if (
      last !== undefined &&
      (last.kind === 'can-cu' || last.kind === 'de-nghi') &&
      markOf(now) === null &&
      !/[.:]$/u.test(last.lines.at(-1) ?? '') &&
      !(/;$/u.test(last.lines.at(-1) ?? '') && (line()?.whole === true || enacts.test(now)))
    )
      join(last);
    else break;
  }
  return { nodes, end: i, questions, changes };
}
