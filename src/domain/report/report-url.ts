import { excerpt } from '../words/excerpt.ts';
import type { ReportWay } from './report-way.ts';

/** The place that a reader reports. */
export interface Report {
  /** Address of the place. */
  readonly address: string;
  /** Words that stand there; '' for none. */
  readonly words: string;
  /** Version of the data, and of the words where they have one. */
  readonly version: string;
}

/** The version that a report states: of the data, and of a clause's words. */
export const reportVersion = (data: string, words: string): string =>
  `dữ liệu ${data}, bản chép ${words}`;

/** Characters of a whole link: some mail programs refuse more than about two thousand. */
const longest = 1800;

const letter = ({ address, words, version }: Report): string =>
  [
    `Địa chỉ: ${address}`,
    `Bản: ${version}`,
    ...(words === '' ? [] : [`Lời: “${words}”`]),
    '',
    'Chỗ sai: ',
    'Nên là: ',
    '',
  ].join('\n');

function linked({ by, to }: ReportWay, report: Report): string {
  const subject = encodeURIComponent(`Báo lỗi: ${report.address}`);
  if (by === 'form')
    return to.replace(/\{(address|words|version)\}/g, (_, name: keyof Report) =>
      encodeURIComponent(report[name]),
    );
  // RFC 6068: lines of a mail end in CRLF, also in its link.
  if (by === 'email')
    return `mailto:${to}?subject=${subject}&body=${encodeURIComponent(letter(report).replaceAll('\n', '\r\n'))}`;
  const body = encodeURIComponent(letter(report));
  return /^https:\/\/[^/]*\bgitlab\b/.test(to)
    ? `${to}/-/issues/new?issue%5Btitle%5D=${subject}&issue%5Bdescription%5D=${body}`
    : `${to}/issues/new?title=${subject}&body=${body}`;
}

/**
 * A link that begins a report of a mistake, filled in with where it stands. Never longer than programs take: the words are cut after
 * a word with "…", and when even that does not do, the address loses its query string.
 */
export function reportUrl(way: ReportWay, report: Report): string {
  const whole = linked(way, report);
  if (whole.length <= longest) return whole;
  const [address = ''] =
    linked(way, { ...report, words: '' }).length > longest - 200
      ? report.address.split(/[?#]/)
      : [report.address];
  for (let most = Math.min(report.words.length, longest); most > 1; most = Math.floor(most * 0.9)) {
    const link = linked(way, { ...report, address, words: excerpt(report.words, most) });
    if (link.length <= longest) return link;
  }
  return linked(way, { ...report, address, words: '' });
}
