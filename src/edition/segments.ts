import type { ClauseKind } from '../model/clause.ts';

/** Lower-case ASCII letter that counts unmarked clauses of a kind: "-" g, "+" c, "·" t, paragraphs and run-in headings d. */
const letters: Partial<Record<ClauseKind, string>> = {
  gach: 'g',
  cong: 'c',
  cham: 't',
  doan: 'd',
  'de-muc': 'd',
};

/** Clauses that are counted together: a run-in heading without a mark is a paragraph among paragraphs. */
export const countedAs = (kind: ClauseKind): ClauseKind => (kind === 'de-muc' ? 'doan' : kind);

/** "đ" must not fold to "d": one khoản may hold both điểm. Spelled "dd", as on a Telex keyboard. */
const asciiNumber = (so: string): string =>
  so
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('đ', 'dd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * Id of a clause from its kind, its printed number (or, without one, its place among its like) and its parent's id.
 * A dotted number replaces the numbers it repeats: "2.2.1." under "2.2." of part II is `ii_2-2-1`.
 * @param sectionBase id of the nearest ancestor that is not itself a numbered section ('' at the top)
 */
export function clauseId(
  kind: ClauseKind,
  number: string,
  parent: string,
  sectionBase: string,
): string {
  const join = (base: string, segment: string) => (base === '' ? segment : `${base}_${segment}`);
  const n = asciiNumber(number);
  if (kind === 'phan') return join(parent, n);
  if (kind === 'muc') return sectionBase === '' ? `muc-${n}` : join(sectionBase, n);
  if (kind === 'dieu' || kind === 'khoan' || kind === 'diem') return join(parent, `${kind}-${n}`);
  const letter = letters[kind];
  if (letter !== undefined) return join(parent, `${letter}${n}`);
  return kind === 'can-cu' || kind === 'muc-luc' ? `${kind}-${n}` : kind;
}
