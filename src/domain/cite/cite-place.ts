import { bareHeading } from '../words/bare-heading.ts';
import type { Clause, NamedBlock } from '../../model/clause.ts';
import { bulletKinds, type ClauseKind } from '../../model/clause-kinds.ts';
import { upperFirst } from '../words/upper-first.ts';

/** What of a clause its citation says. */
export type CitedClause = Pick<Clause, 'kind' | 'marker' | 'ordinal' | 'words'>;

/** Parts of an official text by the names in Nghị định 30/2020/NĐ-CP. */
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
  'kem-theo': 'dòng “Kèm theo”',
};

/** Units that the decree cites without commas: "điểm b khoản 2 Điều 1". */
const decreeUnits: readonly ClauseKind[] = ['diem', 'khoan', 'dieu'];

/** The printed number without its punctuation: "2.2.1." → "2.2.1", "II-" → "II", "đ)" → "đ", "Điều 1." → "Điều 1". */
export const numberOf = ({ marker }: Pick<Clause, 'marker'>): string =>
  marker.replace(/[.)-]+$/, '');

/** "Chương I", "CHƯƠNG I" → "I"; "Mục 1" → "1". */
const withoutName = (unit: CitedClause, name: string): string =>
  numberOf(unit).replace(new RegExp(`^${name}\\s*`, 'i'), '');

/**
 * "Phụ lục I"; a document issued with the text by its own name: "Kế hoạch kèm theo". Two of one name are counted.
 * Rule: Nghị định 30/2020/NĐ-CP numbers appendices in Roman numerals and names them in the text "Phụ lục I".
 */
function appendixName(unit: CitedClause): string {
  const [, number] = /phụ lục\s*(.*)$/i.exec(numberOf(unit)) ?? [];
  const name =
    number === undefined
      ? `${upperFirst(numberOf(unit).toLowerCase())} kèm theo`
      : `Phụ lục ${number}`.trim();
  return unit.ordinal === 1 ? name : `${name} (thứ ${unit.ordinal})`;
}

/** True for "Mục 1" of a chapter, unlike "1." or "2.2." */
export const isNamedSection = ({ kind, marker }: CitedClause): boolean =>
  kind === 'muc' && /^mục /i.test(marker);

function unitName(unit: CitedClause, parent: CitedClause | undefined): string {
  const nth = `thứ ${unit.ordinal}`;
  switch (unit.kind) {
    case 'phan':
      return `phần ${withoutName(unit, 'phần')}`;
    case 'chuong':
      return `Chương ${withoutName(unit, 'chương')}`;
    case 'muc':
      return isNamedSection(unit) ? `Mục ${withoutName(unit, 'mục')}` : `mục ${numberOf(unit)}`;
    case 'dieu':
      return numberOf(unit);
    case 'khoan':
      return `khoản ${numberOf(unit)}`;
    case 'diem':
      return `điểm ${numberOf(unit)}`;
    case 'phu-luc':
      return appendixName(unit);
    case 'bang':
      return `bảng ${withoutName(unit, 'bảng') || unit.ordinal}`;
    case 'hang':
      return `hàng ${unit.ordinal}`;
    case 'chu-thich':
      return `chú thích ${numberOf(unit).replace(/[[\](]/g, '')}`;
    case 'de-muc':
      return `đề mục “${bareHeading(unit.words)}”`;
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
    // "đoạn thứ 1, Điều 1" would be understood as the opening words of the Điều.
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
  // A bullet's own words are a paragraph too; only the paragraphs after it are counted.
  if (unit.kind === 'doan' && bulletKinds.includes(next.kind)) return ' sau ';
  return decreeUnits.includes(unit.kind) && decreeUnits.includes(next.kind) ? ' ' : ', ';
}

/** True for "2.2." and "2." around "2.2.1.", whose number contains theirs, and for the chapter of a Điều, which is numbered through. */
export const isRepeated = (unit: CitedClause, nearer: readonly CitedClause[]): boolean =>
  (unit.kind === 'muc' &&
    nearer.some(
      (near) => near.kind === 'muc' && numberOf(near).startsWith(`${numberOf(unit)}.`),
    )) ||
  ((unit.kind === 'chuong' || isNamedSection(unit)) && nearer.some((near) => near.kind === 'dieu'));

/**
 * The place inside the text, smallest unit first: "dấu cộng đầu dòng thứ 4, gạch đầu dòng thứ 7, điểm b khoản 2 Điều 1".
 * Numbered units have their printed numbers; all others are counted in the text (`ordinal`), never read from the id:
 * "-" gạch đầu dòng, "+" dấu cộng đầu dòng, "·" chấm đầu dòng, a paragraph đoạn; the count is always in figures ("thứ 1").
 * Rule: điểm, khoản, Điều without commas as in Nghị định 30/2020/NĐ-CP, which says nothing of Party texts, "-", "+", "·".
 * @param lineage the clause's ancestors, nearest first
 */
export function citePlace(clause: CitedClause, lineage: readonly CitedClause[]): string {
  const chain = [clause, ...lineage];
  const cited = chain.filter((unit, i) => !isRepeated(unit, chain.slice(0, i)));
  return cited
    .map((unit, i) => unitName(unit, cited[i + 1]) + separator(unit, cited[i + 1]))
    .join('');
}
