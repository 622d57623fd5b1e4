import { vietnameseLetters } from '../domain/words/alphabet.ts';
import { romanValue } from '../domain/words/roman.ts';
import type { Clause } from '../model/clause.ts';
import { consecutiveKinds } from '../model/clause-kinds.ts';
import { ContentError } from '../model/content-error.ts';
import { attempt } from './faults.ts';

/** What a printed mark counts: the last part of "2.2.1.", "II-", "đ)", "Điều 3."; null when it is not known how it counts. */
export function countOf(marker: string): number | null {
  const last = /([\p{L}\d]+)[.)\-–:]*$/u.exec(marker.trim())?.[1] ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  if (/^[IVXL]+$/.test(last)) return romanValue(last);
  const place = last.length === 1 ? vietnameseLetters.indexOf(last.toLowerCase()) : -1;
  return place < 0 ? null : place + 1;
}

/**
 * Refuses a number that does not follow the one before it, unless a note at the place says why: a missing or doubled part, or two that
 * changed places, would otherwise pass for the text.
 * @throws ContentError on the line of the clause
 */
export function checkNumbering(
  clauses: readonly Clause[],
  file: string,
  lineage: (clause: Clause) => readonly Clause[],
): void {
  const before = new Map<string, { count: number; clause: Clause }>();
  for (const clause of clauses)
    attempt(() => {
      if (!consecutiveKinds.includes(clause.kind)) return;
      const count = countOf(clause.marker);
      if (count === null) return;
      const scope =
        clause.kind === 'dieu'
          ? (lineage(clause).find((c) => c.kind === 'phu-luc')?.id ?? '')
          : (clause.parent ?? '');
      const key = `${clause.kind} ${scope}`;
      const last = before.get(key);
      before.set(key, { count, clause });
      if (count === (last?.count ?? 0) + 1 || clause.note !== '') return;
      throw new ContentError(
        { file, line: clause.line },
        last === undefined
          ? `"${clause.marker}" đứng đầu mà không phải số 1.`
          : `"${clause.marker}" đứng sau "${last.clause.marker}" (dòng ${last.clause.line}).`,
        'Xem lại bản nguồn: có đoạn bị sót, bị lặp hay đổi chỗ không. Bản nguồn in đúng như thế thì nói điều ấy trong một <GhiChu> của đoạn.',
      );
    });
}
