import type { Want } from './wants.ts';
import type { Token } from '../../domain/words/tokens.ts';

/** One way to say what the reader means. */
export interface Alternative {
  readonly tokens: readonly Token[];
  /** How surely it is meant, 0-1. */
  readonly strength: number;
  /** No text has these words together, so the index is not asked for them. */
  readonly absent?: true;
  /** Says something like it, not the same. */
  readonly related?: true;
}

/** A part of the query that is looked for as a whole. `weak` (function words) and `place` (a province that limits the search) need not be there. */
export interface Unit {
  readonly role: 'word' | 'phrase' | 'synonym' | 'number' | 'code' | 'year' | 'weak' | 'place';
  /** What the reader typed, or what it was corrected to. */
  readonly typed: readonly Token[];
  /** The first is what was typed. */
  readonly alternatives: readonly Alternative[];
  /** The last word may be unfinished: it also matches longer words that begin so. */
  readonly open?: true;
  /** The name of an agency: its syllables count only together. */
  readonly name?: true;
  /** Words of a question, and words of which the texts are full ("hạn chót", "mục tiêu"): optional, but more than function words. */
  readonly asks?: true;
}

/** These words as they were typed, and nothing else. */
export const asTyped = (role: Unit['role'], typed: readonly Token[]): Unit => ({
  role,
  typed,
  alternatives: [{ tokens: typed, strength: 1 }],
});

/** Function words, and provinces that limit the search: they need not stand in a clause. */
export const isOptional = ({ role }: Pick<Unit, 'role'>): boolean =>
  role === 'weak' || role === 'place';

/** Words that the index is asked for; years are compared, not asked for. */
export const isAsked = (unit: Pick<Unit, 'role'>): boolean =>
  !isOptional(unit) && unit.role !== 'year';

/** The year of a unit that asks for one, however it was typed: "đến năm 2030" → 2030. */
export const yearOf = ({ typed }: Pick<Unit, 'typed'>): number => typed.at(-1)?.value ?? 0;

/** What was understood, for the reader; the interface puts it into words. */
export type Note =
  | {
      readonly kind: 'province';
      readonly province: string;
      readonly typed: string;
      readonly name: string;
    }
  /** A province of which there is no text; `held`: those with texts that became part of it, '' when none did. */
  | { readonly kind: 'no-text'; readonly name: string; readonly held: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'corrected'; readonly typed: string; readonly meant: string }
  | { readonly kind: 'synonym'; readonly typed: string; readonly meant: readonly string[] }
  | { readonly kind: 'code'; readonly text: string | null; readonly code: string };

/** Texts that a query describes ("quyết định chuyển đổi số trà vinh 2024"), and what it asks of them. */
export interface Described {
  readonly texts: readonly string[];
  /** Texts that speak of the one that is meant: a speech that presents the resolution. */
  readonly about: readonly string[];
  readonly asks: 'text' | 'signer' | 'date' | 'number' | 'proposal' | 'recipients';
}

/** A query while the rules work on it: words not yet understood, and what is. In the order typed. */
export type Piece = { readonly open: Token } | { readonly unit: Unit };
export interface Draft {
  readonly pieces: readonly Piece[];
  readonly provinces: readonly string[];
  readonly sisters: readonly string[];
  readonly notes: readonly Note[];
  /** "bao nhiêu", "mấy phần trăm", and where provinces are compared, "tỉnh nào", "cao nhất": a number is asked for. */
  readonly asksNumber: boolean;
  /** Of these the first kind: how much of something, not how many provinces or which. */
  readonly asksValue: boolean;
  /** It has words that only a question has: "tỉnh nào", "khi nào", "làm gì". */
  readonly isQuestion: boolean;
  /** Something was typed with marks. */
  readonly marked: boolean;
  /** The last word, if nothing closes it (a space, a quotation mark): it may be unfinished. */
  readonly last: Token | null;
}

/** A query as it was understood. */
export interface Plan {
  readonly units: readonly Unit[];
  /** All words as they were typed. */
  readonly typed: readonly Token[];
  /** Slugs of provinces to which the query is limited. */
  readonly provinces: readonly string[];
  /** Of these, those that are meant only as a part of the new province of that name: the old one comes first. */
  readonly sisters: readonly string[];
  /** Slugs of texts to which a question is limited by their numbers: "ai chịu trách nhiệm thi hành quyết định 2043". */
  readonly texts: readonly string[];
  readonly years: readonly number[];
  readonly asksNumber: boolean;
  readonly asksValue: boolean;
  readonly isQuestion: boolean;
  /** Of a question: the kinds of answer that it asks for. */
  readonly wants: readonly Want[];
  readonly described: Described | null;
  readonly notes: readonly Note[];
}
