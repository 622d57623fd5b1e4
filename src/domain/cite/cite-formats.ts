import { citeFull, citeShort, type CitedText } from './cite.ts';
import { isSpeech } from '../text/is-speech.ts';
import { formatDate } from '../words/dates.ts';
import { markupEscape, markdownEscape } from '../words/escapes.ts';
import { upperFirst } from '../words/upper-first.ts';

/** What is cited: words, their place, and their address. */
export interface Cited {
  /** From `citePlace`; '' cites the whole text. */
  readonly place: string;
  readonly text: CitedText & { readonly slug: string };
  /** Id of the clause; '' for the whole text. */
  readonly id: string;
  readonly words: string;
  readonly url: string;
  /** The heading that dates the words (`datedHeading`); null or left out where they need none. */
  readonly heading?: string | null | undefined;
}

/** "dưới đề mục “Mục tiêu đến năm 2025”", with what stands before it; '' without one. */
export const underHeading = ({ heading }: Pick<Cited, 'heading'>, before: string): string =>
  heading == null ? '' : `${before}dưới đề mục “${heading}”`;

const title = ({ text }: Cited): string =>
  isSpeech(text)
    ? text.title
    : upperFirst(`${text.type}${text.number === null ? '' : ` số ${text.number}`} ${text.subject}`);

/** As at the first mention, by Nghị định 30/2020/NĐ-CP. */
export const full = (c: Cited): string => upperFirst(citeFull(c.place, c.text));
/** As at later mentions. */
export const short = (c: Cited): string => upperFirst(citeShort(c.place, c.text));

/** For the press: who said it and when, the words, the place in brackets, the address. */
export function press(c: Cited): string {
  const { text } = c;
  const who = isSpeech(c.text)
    ? text.title
    : [
        text.type,
        text.number ?? '',
        text.issuer === null ? '' : `của ${text.issuer}`,
        text.number === null ? text.subject : '',
      ]
        .filter((part) => part !== '')
        .join(' ');
  const day =
    text.date === null
      ? ''
      : `, ${isSpeech(text) ? 'trình bày' : 'ban hành'} ngày ${formatDate(text.date)},`;
  return `${who}${day} ghi${underHeading(c, ' ')}: “${c.words}”${c.place === '' ? '' : ` (${c.place})`}. ${c.url}`;
}

/** Words of a BibTeX field, with the signs that TeX would read escaped. */
export const bibtexEscape = (s: string): string =>
  s.replace(
    /[\\{}&%$#_~^]/g,
    (sign) =>
      ({ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' })[
        sign
      ] ?? `\\${sign}`,
  );

/** BibTeX and BibLaTeX; what is unknown is left out. A speech is `@misc`, a legal text `@legislation`. */
export function bibtex(c: Cited): string {
  const { text } = c;
  const [year, month, day] = text.date?.split('-') ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${bibtexEscape(title(c))}}`],
    [
      'author',
      !isSpeech(c.text) && text.issuer !== null ? `{${bibtexEscape(text.issuer)}}` : undefined,
    ],
    ['number', text.number === null || isSpeech(c.text) ? undefined : bibtexEscape(text.number)],
    ['date', text.date ?? undefined],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['note', c.place === '' ? undefined : bibtexEscape(upperFirst(c.place))],
    ['langid', 'vietnamese'],
    ['url', c.url],
  ];
  const rows = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},`],
  );
  return `@${isSpeech(c.text) ? 'misc' : 'legislation'}{${c.text.slug}${c.id === '' ? '' : `_${c.id}`},\n${rows.join('\n')}\n}`;
}

/** RIS, with the CRLF that the format requires; LEGAL for a legal text, GEN for a speech. */
export function ris(c: Cited): string {
  const { text } = c;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['TY', isSpeech(c.text) ? 'GEN' : 'LEGAL'],
    ['TI', title(c)],
    ['AU', !isSpeech(c.text) && text.issuer !== null ? text.issuer : undefined],
    ['M1', text.number === null || isSpeech(c.text) ? undefined : text.number],
    ['PY', text.date?.slice(0, 4)],
    ['DA', text.date === null ? undefined : `${text.date.replaceAll('-', '/')}/`],
    ['SE', c.place === '' ? undefined : upperFirst(c.place)],
    ['AB', c.words],
    ['N1', c.heading == null ? undefined : upperFirst(underHeading(c, ''))],
    ['LA', 'vi'],
    ['UR', c.url],
    ['ER', ''],
  ];
  return rows
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]))
    .join('\r\n');
}

/** HTML: the words as a block quotation, the citation as a link. */
export const html = (c: Cited): string =>
  `<blockquote cite="${markupEscape(c.url)}"><p>${markupEscape(c.words)}</p></blockquote>\n<p><a href="${markupEscape(c.url)}"><cite>${markupEscape(full(c))}</cite></a>${markupEscape(underHeading(c, ', '))}</p>`;

/** Markdown: the words as a block quotation, the citation as a link. */
export const markdown = (c: Cited): string =>
  `> ${markdownEscape(c.words)}\n>\n> — [${markdownEscape(full(c))}](${c.url})${markdownEscape(underHeading(c, ', '))}`;

/** The forms that a reader chooses from. `code` is shown letter for letter; `short` ones stand on the page, the others are written where they are asked for. */
export const citationForms: readonly {
  readonly name: string;
  readonly write: (cited: Cited) => string;
  readonly code: boolean;
  /** Does not repeat the words cited. */
  readonly short: boolean;
}[] = [
  { name: 'Đầy đủ', write: full, code: false, short: true },
  { name: 'Rút gọn', write: short, code: false, short: true },
  { name: 'Báo chí', write: press, code: false, short: false },
  { name: 'BibTeX', write: bibtex, code: true, short: false },
  { name: 'RIS', write: ris, code: true, short: false },
  { name: 'HTML', write: html, code: true, short: false },
  { name: 'Markdown', write: markdown, code: true, short: false },
];

/** What one button copies together: the words, their citation and the address. */
export interface Package extends Pick<Cited, 'heading'> {
  readonly words: string;
  /** From `full`. */
  readonly citation: string;
  readonly url: string;
}

/** Words, citation, address and the day they were read, as plain text. @param seen YYYY-MM-DD */
export const whole = (p: Package, seen: string): string =>
  `“${p.words}”\n${p.citation}${underHeading(p, ', ')}.\n${p.url}\n(Xem ngày ${formatDate(seen)})`;

/** The same as HTML, for programs that paste formatted text. */
export const wholeHtml = (p: Package, seen: string): string =>
  `<blockquote cite="${markupEscape(p.url)}"><p>“${markupEscape(p.words)}”</p></blockquote><p>${markupEscape(`${p.citation}${underHeading(p, ', ')}`)}.<br><a href="${markupEscape(p.url)}">${markupEscape(p.url)}</a><br>(Xem ngày ${formatDate(seen)})</p>`;
