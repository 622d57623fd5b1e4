import { kindOf } from '../../domain/cite/document-kinds.ts';
import { bodyOf, standingBy } from '../../domain/text/issuers.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { textTypes, type Standing, type TextType } from '../../schemas/text-types.ts';
import type { Node } from '../shape/node.ts';
import { typeOf } from '../shape/type-names.ts';
import { dateIn, normalNumber, numberIn } from './number-and-date.ts';
import { officialCase } from './official-case.ts';
import { saidOf, told, type Said } from './said-of-text.ts';

/** Front matter of a draft: what the text prints, and `null` with the printed words where it leaves a thing open. */
export interface FrontMatter {
  /** One of the types that a text may have; null when the text calls itself otherwise. */
  readonly type: TextType | null;
  /** What the text calls itself: "Chương trình hành động". */
  readonly calledType: string | null;
  readonly number: string | null;
  readonly numberPrinted: string | null;
  readonly numberNote: string | null;
  readonly date: string | null;
  readonly dateNote: string | null;
  readonly issuer: string | null;
  readonly issuerNote: string | null;
  readonly signer: string | null;
  readonly signerPosition: string | null;
  readonly title: string | null;
  readonly subject: string | null;
  readonly shortName: string | null;
  readonly standing: Standing | null;
  readonly missing: readonly string[];
}

const lowerFirst = (s: string): string => s.slice(0, 1).toLowerCase() + s.slice(1);

/** What the front matter is read from. */
interface Printed {
  readonly nodes: readonly Node[];
  /** Lines of the first block of a kind; undefined when there is none. */
  readonly block: (kind: Node['kind']) => readonly string[] | undefined;
  /** What others say of the text. */
  readonly said: Said;
  /** Words in capitals as they are written elsewhere. */
  readonly cased: (words: string) => string;
}

/** The number as printed, and a note where its line leaves it open or is missing. */
function printedNumber({ block, said }: Printed): {
  readonly printed: string | null;
  readonly note: string | null;
} {
  const line = block('so-hieu')?.join(' ');
  if (line !== undefined) {
    const printed = numberIn(line);
    return { printed, note: printed === null ? `Bản nguồn để trống số: “${line}”.` : null };
  }
  const printed = told(said, numberIn);
  const [first] = said.lines;
  if (printed !== null)
    return { printed, note: `Bản nguồn không in số ở đầu; số lấy từ ${said.where}.` };
  return {
    printed,
    note: first === undefined ? 'Bản nguồn không in số.' : `Bản nguồn để trống số: “${first}”.`,
  };
}

/** The day, and a note where its line leaves it open or is missing. */
function printedDay({ block, said }: Printed): {
  readonly date: string | null;
  readonly note: string | null;
} {
  const line = block('ngay-ky')?.join(' ');
  const date = line === undefined ? told(said, dateIn) : dateIn(line);
  if (date !== null)
    return {
      date,
      note: line === undefined ? `Bản nguồn không in ngày ở đầu; ngày lấy từ ${said.where}.` : null,
    };
  const open = line ?? said.lines[0];
  return {
    date,
    note: open === undefined ? 'Bản nguồn không in ngày.' : `Bản nguồn để trống ngày: “${open}”.`,
  };
}

/** The department of a letterhead that names its superior first: "UBND TỈNH HÀ NAM", "SỞ NỘI VỤ". */
function ownOffice(lines: readonly string[]): readonly string[] {
  const own = lines.findIndex(
    (l, i) =>
      i > 0 &&
      /^(?:SỞ|CỤC|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|THANH TRA|BAN(?! CHẤP HÀNH| THƯỜNG VỤ)) /u.test(l),
  );
  return own < 0 ? lines : lines.slice(own);
}

/** A letterhead without its rules and stars. */
const officeOf = ({ block }: Printed): readonly string[] =>
  block('co-quan')?.filter((l) => !/^[*\s]*$/.test(l)) ?? [];

/** Who issued the text: its authority, the title ("CỦA …"), the letterhead, or what others say. */
function issuedBy(printed: Printed): string | null {
  const { block, said, cased } = printed;
  const [authority] = block('tham-quyen') ?? [];
  if (authority !== undefined) return cased(authority);
  const inTitle = /^CỦA (.+)$/u.exec(block('tieu-de')?.[1] ?? '')?.[1];
  if (inTitle !== undefined) return cased(inTitle);
  const office = officeOf(printed);
  if (office.length > 0) return cased(ownOffice(office).join(' '));
  return told(
    said,
    (line) =>
      /(?:ban hành bởi|do|của)\s+((?:Tỉnh|Ủy ban|Uỷ ban|Hội đồng|Ban|Sở|Bộ|Chính phủ|Thủ tướng)[^,;()]*?)(?=\s+(?:về|Về|ban hành|ngày|phê duyệt)|[,;)]|$)/u.exec(
        line,
      )?.[1] ?? null,
  );
}

/** "… ban hành Kế hoạch nâng cao chất lượng mạng, với những nội dung sau" → "nâng cao chất lượng mạng"; null when no preamble says it. */
function subjectInPreamble(nodes: readonly Node[], type: string): string | null {
  const preamble = nodes
    .slice(0, 14)
    .filter((n) => n.kind === 'doan')
    .map((n) => n.lines.join(' '));
  const found = new RegExp(
    `(?:ban hành|xây dựng) ${type} (?!này|như|với|gồm)(.{10,300}?)(?:,? (?:với|gồm|như sau|cụ thể)(?!\\p{L})|[:;.]|$)`,
    'u',
  );
  return (
    preamble.map((words) => found.exec(words)?.[1]).find((words) => words !== undefined) ?? null
  );
}

/** What the text is about: its title, what others say, or its preamble. @param called what the text calls itself */
function subjectOf({ nodes, block, said, cased }: Printed, called: string | null): string | null {
  const lines = (block('tieu-de')?.slice(1) ?? []).filter(
    (l) => !/^CỦA /u.test(l) && !l.startsWith('('),
  );
  if (lines.length > 0) return lowerFirst(cased(lines.join(' ')));
  return (
    told(
      said,
      (line) => /\s((?:về|Về|phê duyệt) .+?)[.)]?$/u.exec(line)?.[1]?.replace(/^Về/u, 'về') ?? null,
    ) ?? (called === null ? null : subjectInPreamble(nodes, called))
  );
}

/** Who signed, and as what: "KT. Chủ tịch, Phó Chủ tịch". */
function signatureOf({ block, cased }: Printed): {
  readonly signer: string | null;
  readonly position: string | null;
} {
  const lines = block('ky-ten')?.filter((l) => !/^\(đã ký\)$/iu.test(l)) ?? [];
  const positions = lines.slice(0, -1).filter((l) => !/^(?:TM|T\/M)\.?\s/u.test(l));
  const position = (line: string): string => {
    const [, sign, rest = ''] = /^(KT|TL|TUQ|Q)\.?\s*(.+)$/u.exec(line) ?? [];
    return sign === undefined ? cased(line) : `${sign}. ${cased(rest)}`;
  };
  return {
    signer: lines.length > 1 ? (lines.at(-1) ?? null) : null,
    position: positions.length === 0 ? null : positions.map(position).join(', '),
  };
}

/** How the text is called in short: by its number, or by its issuer and subject. */
const shortNameOf = (
  called: string,
  number: string | null,
  issued: string | null,
  subject: string | null,
): string =>
  number === null
    ? `${called}${issued === null ? '' : ` của ${issued}`}${subject === null ? '' : ` ${subject}`}`
    : `${called} số ${number}`;

/**
 * Reads the front matter from the named blocks; where a copy lacks them, from the line of the site that published it, or from
 * "(Kèm theo …)" of an appendix, and says so.
 * @param text all words of the text
 */
export function frontMatter(nodes: readonly Node[], text: string): FrontMatter {
  const said = saidOf(nodes);
  const block: Printed['block'] = (kind) => nodes.find((n) => n.kind === kind)?.lines;
  const from: Printed = { nodes, block, said, cased: (words) => officialCase(words, text) };
  const called = typeOf(block('tieu-de')?.[0] ?? '') ?? told(said, typeOf);
  const type = textTypes.find((t) => t === kindOf(called ?? '')) ?? null;
  const { printed, note: numberNote } = printedNumber(from);
  const number = printed === null ? null : normalNumber(printed);
  const { date, note: dateNote } = printedDay(from);
  const issued = issuedBy(from);
  const subject = subjectOf(from, called);
  const { signer, position } = signatureOf(from);
  const isHeadless = (['tham-quyen', 'tieu-de'] as const).every(
    (kind) => block(kind) === undefined,
  );
  const hasOffice = officeOf(from).length > 0;
  return {
    type,
    calledType: called,
    number,
    numberPrinted: printed,
    numberNote,
    date,
    dateNote,
    issuer: issued === null ? null : upperFirst(issued),
    issuerNote: issued !== null && isHeadless && !hasOffice ? `Lấy từ ${said.where}.` : null,
    signer,
    signerPosition: position,
    title: called === null || subject === null ? null : `${called} ${subject}`,
    subject,
    shortName: called === null ? null : shortNameOf(called, number, issued, subject),
    // null where the editor must choose.
    standing: type === null ? null : standingBy(type, bodyOf(issued)),
    missing: [
      ...(block('so-hieu') === undefined || printed === null ? ['số văn bản'] : []),
      ...(block('ngay-ky') === undefined || date === null ? ['ngày ban hành'] : []),
      ...(hasOffice ? [] : ['tiêu đề trang (tên cơ quan)']),
      ...(block('noi-nhan') === undefined ? ['nơi nhận'] : []),
      ...(signer === null ? ['chữ ký'] : []),
    ],
  };
}
