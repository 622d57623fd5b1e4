import type { Node } from '../shape/node.ts';
import { typeOf } from '../shape/type-names.ts';
import { officialCase } from './official-case.ts';

/** Front matter of a draft: what the text prints, and `null` with the printed words where it leaves a thing open. */
export interface FrontMatter {
  readonly type: string | null;
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
  readonly standing: string | null;
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

const upperFirst = (s: string): string => s.slice(0, 1).toUpperCase() + s.slice(1);
const lowerFirst = (s: string): string => s.slice(0, 1).toLowerCase() + s.slice(1);

/** Which body speaks in the text, in the words of the model; null where the editor must choose. */
function standingOf(type: string | null, issuer: string | null): string | null {
  if (type === null || issuer === null) return null;
  const chair = /^Chủ tịch/u.test(issuer);
  if (/(?:ủy|uỷ) ban nhân dân tỉnh/iu.test(issuer))
    return `${type} của ${chair ? 'Chủ tịch ' : ''}UBND tỉnh`;
  if (/hội đồng nhân dân tỉnh/iu.test(issuer)) return `${type} của Hội đồng nhân dân tỉnh`;
  if (/ban chấp hành đảng bộ/iu.test(issuer)) return `${type} của Đảng bộ tỉnh`;
  if (/tỉnh (?:ủy|uỷ)/iu.test(issuer)) return `${type} của Tỉnh ủy`;
  if (/^Sở /u.test(issuer)) return `${type} của sở`;
  return null;
}

const has = (nodes: readonly Node[], kind: Node['kind']): Node | undefined =>
  nodes.find((n) => n.kind === kind);

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
  const elsewhere = [
    ...nodes
      .slice(0, 6)
      .filter((n) => n.kind === 'doan')
      .map((n) => n.lines.join(' ')),
    ...nodes
      .slice(-4)
      .filter((n) => n.kind === 'doan')
      .map((n) => n.lines.join(' ')),
  ].find((l) => l.length < 400 && typeOf(l) !== null && numberIn(l) !== null);
  const appended = nodes
    .filter((n) => n.kind === 'phu-luc')
    .flatMap((n) => n.children)
    .find((n) => n.kind === 'kem-theo')
    ?.lines.join(' ')
    .replace(/\)$/u, '');
  const said = elsewhere ?? appended?.replace(/^\(?\s*(?:Ban hành )?[Kk]èm theo\s*/u, '');
  const where = elsewhere === undefined ? 'dòng “kèm theo” của phụ lục' : 'lời của nơi đăng';

  const type = typeOf(title?.lines[0] ?? '') ?? (said === undefined ? null : typeOf(said));
  const printedNumber =
    numberLine === null ? (said === undefined ? null : numberIn(said)) : numberIn(numberLine);
  const day = dayLine === null ? (said === undefined ? null : dateIn(said)) : dateIn(dayLine);
  const openDay = dayLine ?? said ?? null;
  const issued =
    authority.length > 0
      ? cased(authority[0] ?? '')
      : /^CỦA (.+)$/u.test(title?.lines[1] ?? '')
        ? cased((title?.lines[1] ?? '').replace(/^CỦA /u, ''))
        : office.length > 0
          ? cased(office.join(' '))
          : (/(?:ban hành bởi|do|của)\s+((?:Tỉnh|Ủy ban|Uỷ ban|Hội đồng|Ban|Sở|Bộ|Chính phủ|Thủ tướng)[^,;()]*?)(?=\s+(?:về|Về|ban hành|ngày|phê duyệt)|[,;)]|$)/u.exec(
              said ?? '',
            )?.[1] ?? null);
  const subjectLines = (title?.lines.slice(1) ?? []).filter(
    (l) => !/^CỦA /u.test(l) && !l.startsWith('('),
  );
  const subject =
    subjectLines.length > 0
      ? lowerFirst(cased(subjectLines.join(' ')))
      : (/\s((?:về|Về|phê duyệt) .+?)[.)]?$/u.exec(elsewhere ?? '')?.[1]?.replace(/^Về/u, 'về') ??
        null);
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
    number,
    numberPrinted: printedNumber,
    numberNote:
      numberLine !== null && printedNumber === null
        ? `Bản nguồn để trống số: “${numberLine}”.`
        : numberLine === null
          ? printedNumber === null
            ? said === undefined
              ? 'Bản nguồn không in số.'
              : `Bản nguồn để trống số: “${said}”.`
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
    title: type === null || subject === null ? null : `${type} ${subject}`,
    subject,
    shortName:
      type === null
        ? null
        : number === null
          ? `${type}${issued === null ? '' : ` của ${issued}`}${subject === null ? '' : ` ${subject}`}`
          : `${type} số ${number}`,
    standing: standingOf(type, issued),
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

/** The slug that the guide would give: `<tỉnh>-<loại><số>`, with the year where numbers begin anew every year; null when it cannot be told. */
export function slugFor(province: string, { type, number, date }: FrontMatter): string | null {
  const kind = type === null ? undefined : letters[type];
  const digits = /^\d+/.exec(number ?? '')?.[0];
  if (kind === undefined || digits === undefined) return null;
  const party = /\/T[UW]$/.test(number ?? '');
  const year = date?.slice(0, 4);
  if (!party && year === undefined) return null;
  return `${province}-${kind}${digits}${party ? '' : `-${year}`}`;
}
