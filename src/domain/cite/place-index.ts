import { asciiFold } from '../words/fold.ts';
import type { Clause } from '../../model/clause.ts';
import { countedKinds } from '../../model/clause-kinds.ts';

/** What a typed citation is compared with: one clause of one text. */
export interface CitablePlace {
  readonly text: string;
  readonly id: string;
  readonly kind: string;
  /** "ii", "2.2.1", "1", "đ"; the ordinal of a bullet or paragraph; the folded words of a heading without a number. */
  readonly number: string;
  /** Index of the parent in the same list; -1 at the top. */
  readonly parent: number;
}

/** Words of a heading as they are compared: without accents and punctuation. */
export const headingKey = (words: string): string =>
  asciiFold(words)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const numberOf = (c: Clause): string => {
  if (c.kind === 'bang' && /\d/.test(c.marker)) return c.marker.replace(/\D+/g, '');
  if (c.kind === 'chu-thich') return c.marker.replace(/[[\]()]/g, '');
  if (countedKinds.includes(c.kind)) return String(c.ordinal);
  if (c.kind === 'phu-luc')
    return /phụ lục/i.test(c.marker)
      ? headingKey(c.marker.replace(/^.*phụ lục/i, ''))
      : headingKey(c.marker);
  if (c.kind === 'de-muc') return headingKey(c.words);
  return c.marker
    .toLowerCase()
    .replace(/điều|chương|phần|mục/, '')
    .replace(/[.)\s-]+/g, (sign) => (sign === '.' ? '.' : ''))
    .replace(/\.$/, '')
    .trim();
};

/** The places of one text, in reading order. */
export function citablePlaces(clauses: readonly Clause[]): CitablePlace[] {
  const index = new Map(clauses.map((c, i) => [c.id, i]));
  return clauses.map((c) => ({
    text: c.text,
    id: c.id,
    kind: c.kind,
    number: numberOf(c),
    parent: c.parent === null ? -1 : (index.get(c.parent) ?? -1),
  }));
}
