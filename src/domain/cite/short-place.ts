import { numberedKinds, type ClauseKind } from '../../model/clause-kinds.ts';
import { citePlace, isNamedSection, isRepeated, numberOf, type CitedClause } from './cite-place.ts';

/** What a counted unit is called in a few letters. */
const counted: Partial<Record<ClauseKind, string>> = {
  'de-muc': 'đề mục',
  gach: 'gạch',
  cong: 'cộng',
  cham: 'chấm',
  doan: 'đoạn',
  'muc-luc': 'dòng',
  'can-cu': 'căn cứ',
  hang: 'hàng',
};

/** Units that have a name before their number: "Phụ lục I", "Chương II", "Mục 1", "chú thích 2". */
const isNamed = (unit: CitedClause): boolean =>
  ['phu-luc', 'chuong', 'chu-thich'].includes(unit.kind) || isNamedSection(unit);

/**
 * The place inside the text where there is little room, largest unit first: "III.6, gạch 3", "Điều 1.2.b, gạch 4, cộng 1",
 * "mục 4.2.1, gạch 4". Printed numbers are joined by full stops, all else is counted in the text as `citePlace` does. It is never cited
 * without the long form beside it or in its name. Rule: ours; what has no number is named in full.
 * @param lineage the clause's ancestors, nearest first
 */
export function shortPlace(clause: CitedClause, lineage: readonly CitedClause[]): string {
  const chain = [clause, ...lineage];
  const units = chain.filter((unit, i) => !isRepeated(unit, chain.slice(0, i))).reverse();
  const numbers = units.filter((u) => numberedKinds.includes(u.kind) && !isNamed(u));
  const named = units
    .filter((u) => isNamed(u) && u.kind !== 'chu-thich')
    .map((u) => citePlace(u, []));
  const path = numbers.map(numberOf).join('.');
  const head = path === '' ? '' : numbers[0]?.kind === 'muc' ? `mục ${path}` : path;
  const rest = units
    .filter((u) => !numberedKinds.includes(u.kind) || u.kind === 'chu-thich')
    .map((u) => {
      const name = counted[u.kind];
      return name === undefined ? citePlace(u, []) : `${name} ${u.ordinal}`;
    });
  return [...named, head, ...rest].filter((part) => part !== '').join(', ');
}
