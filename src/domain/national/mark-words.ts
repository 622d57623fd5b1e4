import type { NationalDecision, NationalMark } from '../../model/model.ts';
import { isRank, shownText, type ShownValue } from '../compare/shown-value.ts';
import { cellWords } from '../compare/cell-state.ts';
import { formatDate } from '../words/dates.ts';
import { printNumber } from '../words/print-number.ts';

const signs = {
  '=': '',
  '>': 'trên',
  '>=': 'tối thiểu',
  '<': 'dưới',
  '<=': 'không quá',
  range: '',
  universal: '',
};

/** A mark's value as shown: trên · 80 · %; từ hạng · 70 · trở lên; `number` '' for a mark without one. */
export function markValue({
  operator,
  about,
  value,
  valueMax,
  unit,
}: Pick<NationalMark, 'operator' | 'about' | 'value' | 'valueMax' | 'unit'>): ShownValue {
  if (value === null) return { operator: '', number: '', unit: '', after: '' };
  const number =
    valueMax === null ? printNumber(value) : `${printNumber(value)} - ${printNumber(valueMax)}`;
  const rank = isRank(unit);
  return {
    operator: [
      about === true ? 'khoảng' : '',
      rank ? (operator === '<=' ? 'từ hạng' : 'hạng') : signs[operator],
    ]
      .filter((part) => part !== '')
      .join(' '),
    number,
    unit: rank ? '' : (unit ?? ''),
    after: rank && operator === '<=' ? 'trở lên' : '',
  };
}

/** What stands in place of a number that a mark does not have; in our words, so never in quotation marks. */
export const withoutNumber = 'phổ cập';

/** One line of plain text: "trên 80%", "khoảng 7,5%", "từ hạng 70 trở lên", "phổ cập, không có số". */
export function markText(mark: Parameters<typeof markValue>[0]): string {
  const shown = markValue(mark);
  return shown.number === '' ? `${withoutNumber}, ${cellWords['no-number']}` : shownText(shown);
}

/** "Quyết định số 749/QĐ-TTg" */
export const decisionShort = ({ type, number }: NationalDecision): string => `${type} số ${number}`;

/** "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ" */
export const decisionName = (decision: NationalDecision): string =>
  `${decisionShort(decision)} ngày ${formatDate(decision.date)} của ${decision.issuer}`;

/** "2025"; of a mark without a year, that it has none. */
export const yearOf = ({ year }: Pick<NationalMark, 'year'>): string =>
  year === null ? 'không gắn năm' : String(year);

/** "5 bản đăng công khai (2025), 2 bản (2030)": how many copies bear each of these marks out; a mark checked with the official text says so. */
export const copiesOf = (marks: readonly NationalMark[]): string =>
  marks
    .map((m, i) =>
      m.confirmed === null
        ? `${m.copies} bản${i === 0 ? ' đăng công khai' : ''} (${yearOf(m)})`
        : `bản gốc (${yearOf(m)})`,
    )
    .join(', ');

/** What holds for all of these marks: were they compared with the official text? */
export function provisoOf(marks: readonly Pick<NationalMark, 'confirmed'>[]): string {
  const confirmed = marks.filter((m) => m.confirmed !== null).length;
  if (confirmed === 0) return 'đối chiếu qua các bản đăng công khai, chưa đối chiếu bản gốc';
  return confirmed === marks.length
    ? 'đã đối chiếu bản gốc'
    : 'đối chiếu qua các bản đăng công khai; một phần đã đối chiếu bản gốc';
}

/** How far a mark was checked: through how many copies, or with the official text and when. */
export const checkedWords = ({
  copies,
  confirmed,
}: Pick<NationalMark, 'copies' | 'confirmed'>): string =>
  confirmed === null
    ? `đối chiếu qua ${copies} bản đăng công khai, chưa đối chiếu bản gốc`
    : `đối chiếu bản gốc ngày ${formatDate(confirmed.date)}: ${confirmed.copy}`;

/** Where these marks come from and what they are not: "Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ. Không phải của tỉnh nào; …" */
export const referenceWords = (
  marks: readonly Pick<NationalMark, 'decision' | 'confirmed'>[],
): string =>
  `${[...new Set(marks.map((m) => decisionName(m.decision)))].join('; ')}. Không phải của tỉnh nào; ${provisoOf(marks)}.`;
