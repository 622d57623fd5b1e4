import { asciiFold } from '../domain/words/fold.ts';
import { traitsOf, type ClauseKind } from '../model/clause-kinds.ts';

/** Clauses that are counted together: a run-in heading without a mark is a paragraph among paragraphs. */
export const countedAs = (kind: ClauseKind): ClauseKind => (kind === 'de-muc' ? 'doan' : kind);

/** "đ" must not fold to "d": one khoản may hold both điểm. Spelled "dd", as on a Telex keyboard. */
const asciiNumber = (so: string): string =>
  so
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** "Phụ lục I" → phu-luc-i, "5. PHỤ LỤC" → phu-luc, "KẾ HOẠCH" → ke-hoach: what is printed, from the first letter on. */
const appendixName = (so: string): string => {
  const name = asciiFold(so)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[\d-]+|-$/g, '');
  return name === '' ? 'phu-luc' : name;
};

/** Where the id of a clause is joined to. */
export interface IdBase {
  /** Id of the parent, '' at the top. */
  readonly parent: string;
  /** Id of the nearest ancestor inside which sections are numbered anew ('' at the top). */
  readonly section: string;
  /** Id of the appendix, '' in the text itself. */
  readonly scope: string;
}

/**
 * Id of a clause from its kind, its printed number (or, without one, its place among its like) and what it stands in.
 * A dotted number replaces the numbers it repeats: "2.2.1." under "2.2." of part II is `ii_2-2-1`. Điều are numbered through a whole text:
 * their chapter is not in the id.
 */
export function clauseId(kind: ClauseKind, number: string, base: IdBase): string {
  const join = (to: string, segment: string) => (to === '' ? segment : `${to}_${segment}`);
  const n = asciiNumber(number);
  const { parent, section, scope } = base;
  switch (kind) {
    case 'phan':
      return join(parent, n);
    case 'chuong':
      return join(scope, n.startsWith('chuong-') ? n : `chuong-${n}`);
    case 'phu-luc':
      return appendixName(number);
    case 'muc':
      return section === '' && !n.startsWith('muc-') ? `muc-${n}` : join(section, n);
    case 'dieu':
      return join(/^_?chuong-/.test(parent.slice(scope.length)) ? scope : parent, `dieu-${n}`);
    case 'khoan':
    case 'diem':
      return join(parent, `${kind}-${n}`);
    case 'bang':
      return join(parent, n.startsWith('bang-') ? n : `bang-${n}`);
    case 'chu-thich':
      return join(scope, `chu-thich-${n === '' ? 'sao' : n}`);
    default: {
      const { letter } = traitsOf(kind);
      if (letter !== undefined) return join(parent, `${letter}${n}`);
      return join(scope, kind === 'can-cu' || kind === 'muc-luc' ? `${kind}-${n}` : kind);
    }
  }
}
