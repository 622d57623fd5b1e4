import { isOpen } from './runs.ts';
import type { Draft, Piece } from './plan.ts';
import type { Token } from '../text/tokens.ts';

const isYear = (t: Token): boolean => /^20[1-5]\d$/.test(t.text) && !t.percent;
const before = new Set(['nam', 'den', 'vao', 'tu', 'giai', 'doan', 'trong', 'toi', 'cuoi', 'dau']);

/** A year alone limits the search to clauses that hold for it: "năm 2030", "đến năm 2025". "12/2024" and "2021 - 2030" stay words. */
export function years(draft: Draft): Draft {
  const found = draft.pieces.filter((p): p is { open: Token } => isOpen(p) && isYear(p.open));
  const [year] = found;
  if (found.length !== 1 || year === undefined || draft.pieces.length === 1) return draft;
  const at = draft.pieces.indexOf(year);
  const near = (i: number): boolean => {
    const p = draft.pieces[i];
    return isOpen(p) && p.open.value !== null && Math.abs(i < at ? year.open.start - p.open.end : p.open.start - year.open.end) <= 3;
  };
  if (near(at - 1) || near(at + 1)) return draft;
  let from = at;
  while (from > 0) {
    const p = draft.pieces[from - 1];
    if (!isOpen(p) || !before.has(p.open.key)) break;
    from -= 1;
  }
  // "tháng 6 năm 2020" is a date.
  const [month, day] = [draft.pieces[from - 2], draft.pieces[from - 1]];
  if (from < at && isOpen(month) && month.open.key === 'thang' && isOpen(day) && day.open.value !== null) return draft;
  const rest = [...draft.pieces.slice(0, from), ...draft.pieces.slice(at + 1)];
  // "giai đoạn 2025": nothing else is asked, so the words stay.
  if (rest.length === 0) return draft;
  const unit: Piece = { unit: { role: 'year', typed: [year.open], alternatives: [{ tokens: [year.open], strength: 1 }] } };
  return { ...draft, pieces: [...rest, unit], notes: [...draft.notes, { kind: 'year', year: Number(year.open.text) }] };
}
