import { asciiFold } from '../../domain/fold.ts';
import type { Outcome } from '../search.ts';
import type { Unit } from '../plan/plan.ts';

/** What was understood, in readers' words; only what differs from what was typed. */
export interface Understood {
  /** "Trà Vinh", "năm 2030": what the search is limited to. */
  readonly scopes: readonly string[];
  /** The search had to leave the province: what is shown is of others. */
  readonly left: boolean;
  /** "kẹt xe" → "tắc nghẽn giao thông" */
  readonly meanings: readonly { readonly typed: string; readonly meant: string; readonly why: 'synonym' | 'repair' }[];
}

const spell = (words: readonly { readonly text: string }[]): string => words.map((t) => t.text).join(' ');
/** Case, marks and punctuation apart, these are the same words. */
const isSame = (a: string, b: string): boolean => asciiFold(a).replace(/[^\p{L}\p{N}]+/gu, ' ').trim() === asciiFold(b).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** The wording that the best result bears. */
function usedWording(unit: Unit, outcome: Outcome): string | null {
  const best = outcome.exact[0] ?? outcome.near[0];
  const occurrence = best?.found[outcome.plan.units.indexOf(unit)];
  if (best === undefined || occurrence === undefined || occurrence.strength < 0.5) return null;
  if (occurrence.scattered !== undefined) return spell(occurrence.scattered);
  return best.record.words.slice(best.words[occurrence.from]?.start, best.words[occurrence.to]?.end).toLowerCase();
}

function meaningOf(unit: Unit, outcome: Outcome): Understood['meanings'] {
  const typed = spell(unit.typed);
  if (unit.role === 'synonym') {
    const meant = usedWording(unit, outcome);
    return meant === null || isSame(meant, typed) ? [] : [{ typed, meant, why: 'synonym' }];
  }
  if (unit.role !== 'word' || unit.alternatives.length < 2) return [];
  const used = usedWording(unit, outcome);
  // "thông mi" is unfinished, not wrong.
  if (used === null || isSame(used, typed) || (unit.open === true && asciiFold(used).startsWith(asciiFold(typed)))) return [];
  return [{ typed, meant: used, why: 'repair' }];
}

export function understood(outcome: Outcome): Understood {
  const { notes, units, described } = outcome.plan;
  const scopes = notes.flatMap((n) => (n.kind === 'province' ? [isSame(n.typed, n.name) ? n.name : `${n.name} (${n.typed})`] : n.kind === 'year' ? [`năm ${n.year}`] : []));
  const slips = notes.flatMap((n) => (n.kind === 'corrected' ? [n] : []));
  const keyboard = slips.length === 0 ? [] : [{ typed: slips.map((n) => n.typed).join(' '), meant: slips.map((n) => n.meant).join(' '), why: 'repair' as const }];
  // Of a text that is described, every word was used for that.
  return { scopes, left: outcome.left === true, meanings: [...keyboard, ...(described === null ? units.flatMap((u) => meaningOf(u, outcome)) : [])] };
}
