import type { Clause, ClauseKind, NamedBlock } from '../../model/clause.ts';
import type { TextMeta } from '../../schemas/text.ts';
import type { Edition } from '../../model/model.ts';
import { clauseUrl } from '../../model/addresses.ts';
import { isSpeech } from '../text/is-speech.ts';
import { formatDate } from '../words/dates.ts';

/** What a clause must tell to be cited. */
export type CitedClause = Pick<Clause, 'kind' | 'marker' | 'ordinal' | 'words'>;
export type CitedText = Pick<
  TextMeta,
  'type' | 'number' | 'date' | 'issuer' | 'subject' | 'title' | 'shortName'
>;

/** Parts of an official text under the names that Nghị định 30/2020/NĐ-CP gives them. */
const blockNames: Record<NamedBlock, string> = {
  'co-quan': 'tên cơ quan ban hành',
  'quoc-hieu': 'Quốc hiệu và Tiêu ngữ',
  'so-hieu': 'số và ký hiệu',
  'ngay-ky': 'địa danh và thời gian ban hành',
  'tieu-de': 'tiêu đề',
  'tham-quyen': 'thẩm quyền ban hành',
  'de-nghi': 'đoạn “Theo đề nghị”',
  'quyet-dinh': 'dòng “QUYẾT ĐỊNH”',
  'noi-nhan': 'nơi nhận',
  'ky-ten': 'phần ký',
};

const bullets: readonly ClauseKind[] = ['gach', 'cong', 'cham'];
/** Units that the decree cites in one breath: "điểm b khoản 2 Điều 1". */
const decreeUnits: readonly ClauseKind[] = ['diem', 'khoan', 'dieu'];

/** The printed number without its punctuation: "2.2.1." → "2.2.1", "II-" → "II", "đ)" → "đ", "Điều 1." → "Điều 1". */
const numberOf = ({ marker }: CitedClause): string => marker.replace(/[.)-]+$/, '');

function unitName(unit: CitedClause, parent: CitedClause | undefined): string {
  const nth = `thứ ${unit.ordinal}`;
  switch (unit.kind) {
    case 'phan':
      return `phần ${numberOf(unit)}`;
    case 'muc':
      return `mục ${numberOf(unit)}`;
    case 'dieu':
      return numberOf(unit);
    case 'khoan':
      return `khoản ${numberOf(unit)}`;
    case 'diem':
      return `điểm ${numberOf(unit)}`;
    case 'de-muc':
      return `đề mục “${unit.words.replace(/[:.\s]+$/, '')}”`;
    case 'gach':
      return `gạch đầu dòng ${nth}`;
    case 'cong':
      return `dấu cộng đầu dòng ${nth}`;
    case 'cham':
      return `chấm đầu dòng ${nth}`;
    case 'muc-luc':
      return `dòng ${nth}, mục lục`;
    case 'can-cu':
      return `căn cứ ${nth}`;
    // "đoạn thứ 1, Điều 1" would be taken for the opening words of the Điều.
    case 'doan':
      return parent !== undefined && decreeUnits.includes(parent.kind)
        ? `đoạn không đánh số ${nth}`
        : `đoạn ${nth}`;
    default:
      return blockNames[unit.kind];
  }
}

function separator(unit: CitedClause, next: CitedClause | undefined): string {
  if (next === undefined) return '';
  // The bullet's own words are a paragraph too: what is counted are those after it.
  if (unit.kind === 'doan' && bullets.includes(next.kind)) return ' sau ';
  return decreeUnits.includes(unit.kind) && decreeUnits.includes(next.kind) ? ' ' : ', ';
}

/** True for "2.2." and "2." around "2.2.1.": the longer number contains them. */
const isRepeated = (unit: CitedClause, nearer: readonly CitedClause[]): boolean =>
  unit.kind === 'muc' &&
  nearer.some((near) => near.kind === 'muc' && numberOf(near).startsWith(`${numberOf(unit)}.`));

/**
 * The place inside the text, smallest unit first: "dấu cộng đầu dòng thứ 4, gạch đầu dòng thứ 7, điểm b khoản 2 Điều 1".
 * Numbered units are named by their printed numbers; all others in words, counted from the text (`ordinal`), never read off
 * the id: "-" gạch đầu dòng, "+" dấu cộng đầu dòng, "·" chấm đầu dòng, a paragraph đoạn; the count always in figures ("thứ 1").
 * Rule: điểm, khoản, Điều without commas as in Nghị định 30/2020/NĐ-CP; Party texts and "-", "+", "·" are outside it.
 * @param lineage the clause's ancestors, from the nearest to the root
 */
export function citePlace(clause: CitedClause, lineage: readonly CitedClause[]): string {
  const chain = [clause, ...lineage];
  const cited = chain.filter((unit, i) => !isRepeated(unit, chain.slice(0, i)));
  return cited
    .map((unit, i) => unitName(unit, cited[i + 1]) + separator(unit, cited[i + 1]))
    .join('');
}

/** A speech has neither number, date nor issuer of its own: its title names the resolution it presents. */
const fullName = (text: CitedText): string =>
  isSpeech(text)
    ? text.title
    : [
        text.type,
        text.number === null ? '' : `số ${text.number}`,
        text.date === null ? '' : `ngày ${formatDate(text.date)}`,
        text.issuer === null ? '' : `của ${text.issuer}`,
        text.subject,
      ]
        .filter((part) => part !== '')
        .join(' ');

/** "Điều 1 Quyết định …", "căn cứ thứ 9 Quyết định …", "mục 4.2 bài trình bày …": the text follows its place without a comma. */
const cite = (place: string, text: { readonly type: string }, name: string): string =>
  place === '' ? name : `${place} ${isSpeech(text) ? name.replace(/^B/, 'b') : name}`;

/**
 * First mention: place, type, number, date, issuer, subject. What is not known is left out.
 * Rule: Nghị định 30/2020/NĐ-CP, on citing another text.
 * @param place from `citePlace`; '' cites the whole text
 */
export const citeFull = (place: string, text: CitedText): string =>
  cite(place, text, fullName(text));

/**
 * Later mentions: place, type and number, or what stands for them (`shortName`). Rule: as `citeFull`.
 * @param place from `citePlace`; '' cites the whole text
 */
export const citeShort = (
  place: string,
  text: { readonly type: string; readonly shortName: string },
): string => cite(place, text, text.shortName);

/** A clause as other pages name it. */
export interface ClauseCitation {
  readonly url: string;
  /** Inside its text: "khoản 2 Điều 1". */
  readonly place: string;
  /** With its text, as a later mention: "khoản 2 Điều 1 Quyết định số 2043/QĐ-UBND". */
  readonly citation: string;
}

/**
 * How any clause of the edition is cited, and where it stands.
 * @throws when the text has no such clause: the build refuses that before anything is cited
 */
export function citeClause(
  { texts, clause, lineage }: Pick<Edition, 'texts' | 'clause' | 'lineage'>,
  slug: string,
  id: string,
): ClauseCitation {
  const text = texts.find((t) => t.slug === slug);
  const cited = clause(slug, id);
  if (text === undefined || cited === undefined)
    throw new Error(`There is no clause "${slug}#${id}" to cite.`);
  const place = citePlace(cited, lineage(cited));
  return { url: clauseUrl(slug, id), place, citation: citeShort(place, text) };
}
