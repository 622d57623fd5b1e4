import type { ClauseKind } from '../../model/clause.ts';
import { citePlace, type CitedClause } from './cite-place.ts';

/** Units whose printed number says where they stand. */
const numbered: readonly ClauseKind[] = ['phan', 'muc', 'dieu', 'khoan', 'diem'];
/** What a counted unit is called in a few letters. */
const counted: Partial<Record<ClauseKind, string>> = {
  'de-muc': 'đề mục',
  gach: 'gạch',
  cong: 'cộng',
  cham: 'chấm',
  doan: 'đoạn',
  'muc-luc': 'dòng',
  'can-cu': 'căn cứ',
};

const numberOf = ({ marker }: CitedClause): string => marker.replace(/[.)-]+$/, '');

/**
 * The place inside the text where there is little room, largest unit first: "III.6, gạch 3", "Điều 1.2.b, gạch 4, cộng 1",
 * "mục 4.2.1, gạch 4". Printed numbers are joined by full stops, all else is counted in the text as `citePlace` does. It is never cited
 * without the long form beside it or in its name. Rule: ours (`ART-words.md` 0); what has no number is named in full.
 * @param lineage the clause's ancestors, nearest first
 */
export function shortPlace(clause: CitedClause, lineage: readonly CitedClause[]): string {
  const chain = [clause, ...lineage];
  const units = chain
    // "2.2." and "2." around "2.2.1." are in its number.
    .filter(
      (unit, i) =>
        unit.kind !== 'muc' ||
        !chain
          .slice(0, i)
          .some((near) => near.kind === 'muc' && numberOf(near).startsWith(`${numberOf(unit)}.`)),
    )
    .reverse();
  const numbers = units.filter((u) => numbered.includes(u.kind));
  const path = numbers.map(numberOf).join('.');
  const head = path === '' ? '' : numbers[0]?.kind === 'muc' ? `mục ${path}` : path;
  const rest = units
    .filter((u) => !numbered.includes(u.kind))
    .map((u) => {
      const name = counted[u.kind];
      return name === undefined ? citePlace(u, []) : `${name} ${u.ordinal}`;
    });
  return [head, ...rest].filter((part) => part !== '').join(', ');
}
