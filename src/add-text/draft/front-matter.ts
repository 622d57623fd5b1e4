import { asciiFold } from '../../domain/words/fold.ts';
import { bodyOf, standingBy } from '../../domain/text/issuers.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { textTypes, type Standing, type TextType } from '../../schemas/text-types.ts';
import type { Node } from '../shape/node.ts';
import { typeOf } from '../shape/type-names.ts';
import { officialCase } from './official-case.ts';

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

const two = (n: string): string => n.padStart(2, '0');

/** "ngày 19 tháng 11 năm 2024", "ngày 08/6/2022" → 2024-11-19, 2022-06-08; null when a part is left open or no day is there. */
export function dateIn(words: string): string | null {
  const found =
    /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/iu.exec(words) ??
    /ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/iu.exec(words);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const real = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso) ? iso : null;
}

/** A number of a text, as printed after "số": "2043/QĐ-UBND"; null when its digits are left open. */
const numberIn = (words: string): string | null =>
  /(?<![\p{L}\d])(\d{1,5}(?:\/\d{4})?\s*[-/]\s*\p{Lu}[\p{L}\d]*(?:\s*[-/]\s*\p{Lu}[\p{L}\d]*)*)/u
    .exec(words)?.[1]
    ?.replace(/\s+/g, '') ?? null;

/** Texts of the Party are numbered "22-NQ/TU", those of the state "2043/QĐ-UBND"; some copies confuse the two. */
export const normalNumber = (printed: string): string =>
  printed.replace(/^(\d+)[-/](\p{Lu}[\p{L}]*)[-/](T[UW])$/u, '$1-$2/$3');

const lowerFirst = (s: string): string => s.slice(0, 1).toLowerCase() + s.slice(1);

/** The department of a letterhead that names its superior first: "UBND TỈNH HÀ NAM", "SỞ NỘI VỤ". */
function ownOffice(lines: readonly string[]): readonly string[] {
  const own = lines.findIndex(
    (l, i) =>
      i > 0 &&
      /^(?:SỞ|CỤC|CHI CỤC|TRUNG TÂM|VĂN PHÒNG|THANH TRA|BAN(?! CHẤP HÀNH| THƯỜNG VỤ)) /u.test(l),
  );
  return own < 0 ? lines : lines.slice(own);
}

/** Lines that speak of the text itself: of the site that published it, or of the appendix that comes with it. */
interface Said {
  readonly lines: readonly string[];
  readonly where: string;
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

const has = (nodes: readonly Node[], kind: Node['kind']): Node | undefined =>
  nodes.find((n) => n.kind === kind);

/** Lines at the head and the foot that no block of the text holds and that speak of it, if one gives its number; else "(Kèm theo …)". */
function saidOf(nodes: readonly Node[]): Said {
  const outside = [...nodes.slice(0, 6), ...nodes.slice(-4)]
    .filter((n) => n.kind === 'doan')
    .map((n) => n.lines.join(' '))
    .filter((l) => l.length < 400);
  const first = outside.find((l) => typeOf(l) !== null && numberIn(l) !== null);
  if (first !== undefined)
    return {
      lines: [first, ...outside.filter((l) => l !== first && numberIn(l) === numberIn(first))],
      where: 'lời của nơi đăng',
    };
  const appended = nodes
    .filter((n) => n.kind === 'phu-luc')
    .flatMap((n) => n.children)
    .find((n) => n.kind === 'kem-theo')
    ?.lines.join(' ')
    .replace(/\)$/u, '')
    .replace(/^\(?\s*(?:Ban hành )?[Kk]èm theo\s*/u, '');
  return {
    lines: appended === undefined ? [] : [appended],
    where: 'dòng “kèm theo” của phụ lục',
  };
}

/**
 * Reads the front matter from the named blocks; where a copy lacks them, from the line of the site that published it, or from
 * "(Kèm theo …)" of an appendix, and says so.
 * @param text all words of the text
 */
export function frontMatter(nodes: readonly Node[], text: string): FrontMatter {
  const cased = (words: string) => officialCase(words, text);
  const title = has(nodes, 'tieu-de');
  const numberLine = has(nodes, 'so-hieu')?.lines.join(' ') ?? null;
  const dayLine = has(nodes, 'ngay-ky')?.lines.join(' ') ?? null;
  const authority = has(nodes, 'tham-quyen')?.lines ?? [];
  const office = has(nodes, 'co-quan')?.lines.filter((l) => !/^[*\s]*$/.test(l)) ?? [];
  const signature = has(nodes, 'ky-ten')?.lines.filter((l) => !/^\(đã ký\)$/iu.test(l)) ?? [];
  const { lines: said, where } = saidOf(nodes);
  /** What the first of these lines that tells it tells. */
  const told = <T>(of: (line: string) => T | null): T | null =>
    said.map(of).find((found) => found !== null) ?? null;

  const called = typeOf(title?.lines[0] ?? '') ?? told(typeOf);
  const type = textTypes.find((t) => called === t || called?.startsWith(`${t} `)) ?? null;
  const printedNumber = numberLine === null ? told(numberIn) : numberIn(numberLine);
  const day = dayLine === null ? told(dateIn) : dateIn(dayLine);
  const openDay = dayLine ?? said[0] ?? null;
  const issued =
    authority.length > 0
      ? cased(authority[0] ?? '')
      : /^CỦA (.+)$/u.test(title?.lines[1] ?? '')
        ? cased((title?.lines[1] ?? '').replace(/^CỦA /u, ''))
        : office.length > 0
          ? cased(ownOffice(office).join(' '))
          : told(
              (line) =>
                /(?:ban hành bởi|do|của)\s+((?:Tỉnh|Ủy ban|Uỷ ban|Hội đồng|Ban|Sở|Bộ|Chính phủ|Thủ tướng)[^,;()]*?)(?=\s+(?:về|Về|ban hành|ngày|phê duyệt)|[,;)]|$)/u.exec(
                  line,
                )?.[1] ?? null,
            );
  const subjectLines = (title?.lines.slice(1) ?? []).filter(
    (l) => !/^CỦA /u.test(l) && !l.startsWith('('),
  );
  const subject =
    subjectLines.length > 0
      ? lowerFirst(cased(subjectLines.join(' ')))
      : (told(
          (line) =>
            /\s((?:về|Về|phê duyệt) .+?)[.)]?$/u.exec(line)?.[1]?.replace(/^Về/u, 'về') ?? null,
        ) ?? (called === null ? null : subjectInPreamble(nodes, called)));
  const signer = signature.length > 1 ? (signature.at(-1) ?? null) : null;
  const positions = signature.slice(0, -1).filter((l) => !/^(?:TM|T\/M)\.?\s/u.test(l));
  const number = printedNumber === null ? null : normalNumber(printedNumber);
  const missing = [
    ...(numberLine === null || printedNumber === null ? ['số văn bản'] : []),
    ...(dayLine === null || day === null ? ['ngày ban hành'] : []),
    ...(office.length === 0 ? ['tiêu đề trang (tên cơ quan)'] : []),
    ...(has(nodes, 'noi-nhan') === undefined ? ['nơi nhận'] : []),
    ...(signer === null ? ['chữ ký'] : []),
  ];
  return {
    type,
    calledType: called,
    number,
    numberPrinted: printedNumber,
    numberNote:
      numberLine !== null && printedNumber === null
        ? `Bản nguồn để trống số: “${numberLine}”.`
        : numberLine === null
          ? printedNumber === null
            ? said[0] === undefined
              ? 'Bản nguồn không in số.'
              : `Bản nguồn để trống số: “${said[0]}”.`
            : `Bản nguồn không in số ở đầu; số lấy từ ${where}.`
          : null,
    date: day,
    dateNote:
      day === null
        ? openDay === null
          ? 'Bản nguồn không in ngày.'
          : `Bản nguồn để trống ngày: “${openDay}”.`
        : dayLine === null
          ? `Bản nguồn không in ngày ở đầu; ngày lấy từ ${where}.`
          : null,
    issuer: issued === null ? null : upperFirst(issued),
    issuerNote:
      issued !== null && authority.length === 0 && office.length === 0 && title === undefined
        ? `Lấy từ ${where}.`
        : null,
    signer,
    signerPosition:
      positions.length === 0
        ? null
        : positions
            .map((l) =>
              /^(KT|TL|TUQ|Q)\.?\s*(.+)$/u.test(l)
                ? l.replace(
                    /^(KT|TL|TUQ|Q)\.?\s*(.+)$/u,
                    (_, sign: string, rest: string) => `${sign}. ${cased(rest)}`,
                  )
                : cased(l),
            )
            .join(', '),
    title: called === null || subject === null ? null : `${called} ${subject}`,
    subject,
    shortName:
      called === null
        ? null
        : number === null
          ? `${called}${issued === null ? '' : ` của ${issued}`}${subject === null ? '' : ` ${subject}`}`
          : `${called} số ${number}`,
    // null where the editor must choose.
    standing: type === null ? null : standingBy(type, bodyOf(issued)),
    missing,
  };
}

/** The parts of an id that a type gives: "Quyết định" → qd. */
const letters: Readonly<Record<string, string>> = {
  'Nghị quyết': 'nq',
  'Quyết định': 'qd',
  'Kế hoạch': 'kh',
  'Chương trình': 'ct',
  'Chương trình hành động': 'ctr',
  'Đề án': 'da',
  'Chỉ thị': 'cth',
  'Thông báo': 'tb',
  'Kết luận': 'kl',
};

/** The slug that the guide would give: `<tỉnh>-<loại><số>`, for a text of the whole country the letters of its body ("ttg-qd749-2020"), with the year where numbers begin anew every year; null when it cannot be told. */
export function slugFor(
  province: string | null,
  { calledType, number, date }: FrontMatter,
): string | null {
  const kind = calledType === null ? undefined : letters[calledType];
  const digits = /^\d+/.exec(number ?? '')?.[0];
  if (kind === undefined || digits === undefined) return null;
  const party = /\/T[UW]$/.test(number ?? '');
  const year = date?.slice(0, 4);
  if (!party && year === undefined) return null;
  const body = asciiFold(/[^-/]+$/.exec(number ?? '')?.[0] ?? '').toLowerCase();
  return `${province ?? body}-${kind}${digits}${party ? '' : `-${year}`}`;
}
