import { tokens, type Token } from '../../domain/words/tokens.ts';
import { isOpen } from './runs.ts';
import { typedAs } from './same-words.ts';
import { isYear } from '../words/year.ts';
import type { Alternative, Draft, Note, Piece } from './plan.ts';

const before = tokens('năm đến vào tới hết trong cuối đầu giai đoạn');
/** "từ năm 2025", but not "hợp đồng điện tử 2030" typed without marks. */
const since = tokens('từ');

function isBefore(word: Token, next: Token): boolean {
  return (
    before.some((b) => typedAs([word], [b])) ||
    (typedAs([word], since) && (word.tone > 0 || next.key === 'nam'))
  );
}

/**
 * A year asks for clauses that hold for it, in their own words or through the heading above: "năm 2030", "đến năm 2025". Of two years either will do.
 * "2021 - 2030" stays as it is; "100% 2025" is a share and a year, "mức độ 4 2030" a level and a year.
 */
export function years(draft: Draft): Draft {
  if (draft.pieces.length === 1) return draft;
  const { pieces } = draft;
  const near = (at: number, other: number): boolean => {
    const [a, b] = [pieces[at], pieces[other]];
    return (
      isOpen(a) &&
      isOpen(b) &&
      isYear(b.open) &&
      Math.max(a.open.start - b.open.end, b.open.start - a.open.end) <= 3
    );
  };
  const out: Piece[] = [];
  const notes: Note[] = [];
  pieces.forEach((piece, at) => {
    if (!isOpen(piece) || !isYear(piece.open) || near(at, at - 1) || near(at, at + 1))
      return void out.push(piece);
    const typed: Token[] = [piece.open];
    for (
      let last = out.at(-1);
      isOpen(last) && isBefore(last.open, typed[0] as Token);
      last = out.at(-1)
    ) {
      typed.unshift(last.open);
      out.pop();
    }
    const ways = typed.map((_, i): Alternative => ({
      tokens: typed.slice(i),
      strength: 1 - i * 0.02,
    }));
    out.push({ unit: { role: 'year', typed, alternatives: ways } });
    notes.push({ kind: 'year', year: Number(piece.open.text) });
  });
  // "giai đoạn 2025": nothing else is asked, so the words are kept.
  return out.some((p) => isOpen(p) || p.unit.role !== 'year')
    ? { ...draft, pieces: out, notes: [...draft.notes, ...notes] }
    : draft;
}
