import type { Outcome } from '../search.ts';
import type { Unit } from '../plan/plan.ts';
import type { Lexicon } from '../index/lexicon.ts';

/** What was understood, in readers' words; only what differs from what was typed. */
export interface Understood {
  /** "Trà Vinh", "năm 2030": what the search is limited to. */
  readonly scopes: readonly string[];
  /** "kẹt xe" → "tắc nghẽn giao thông" */
  readonly meanings: readonly { readonly typed: string; readonly meant: string; readonly why: 'synonym' | 'repair' }[];
}

const spell = (words: readonly { readonly text: string }[]): string => words.map((t) => t.text).join(' ');

/** The wording that the best result bears, if it is not the one typed. */
function usedWording(unit: Unit, outcome: Outcome): string | null {
  const best = outcome.exact[0] ?? outcome.near[0];
  const place = outcome.plan.units.indexOf(unit);
  const occurrence = best?.found[place];
  if (best === undefined || occurrence === undefined || occurrence.strength < 0.5) return null;
  return best.record.words.slice(best.words[occurrence.from]?.start, best.words[occurrence.to]?.end).toLowerCase();
}

export function understood(outcome: Outcome, { vocabulary }: Lexicon): Understood {
  const { plan } = outcome;
  const scopes = plan.notes.flatMap((n) => (n.kind === 'province' ? [n.typed.localeCompare(n.name, 'vi', { sensitivity: 'base' }) === 0 ? n.name : `${n.name} (${n.typed})`] : n.kind === 'year' ? [`năm ${n.year}`] : []));
  const corrected = plan.notes.flatMap((n) => (n.kind === 'corrected' ? [n] : []));
  const keyboard = corrected.length === 0 ? [] : [{ typed: corrected.map((n) => n.typed).join(' '), meant: corrected.map((n) => n.meant).join(' '), why: 'repair' as const }];
  const meanings = plan.units.flatMap((unit): Understood['meanings'] => {
    const typed = spell(unit.typed);
    const used = usedWording(unit, outcome);
    if (unit.role === 'synonym') {
      const meant = used ?? spell(unit.alternatives[1]?.tokens ?? []);
      return meant === '' || meant.replace(/[,\s]+/g, ' ') === typed.toLowerCase() ? [] : [{ typed, meant, why: 'synonym' }];
    }
    const isRepaired = unit.role === 'word' && unit.open !== true && unit.alternatives.length > 1 && used !== null && (!vocabulary.has(unit.typed[0]?.key ?? '') || unit.alternatives.slice(1).some((a) => a.tokens[0]?.key !== unit.typed[0]?.key && used.length > 0 && unit.typed[0]?.fold !== a.tokens[0]?.fold && a.tokens[0]?.fold === foldOf(outcome, unit)));
    return isRepaired && used !== typed.toLowerCase() ? [{ typed, meant: used, why: 'repair' }] : [];
  });
  return { scopes, meanings: [...keyboard, ...meanings] };
}

/** Fold of the word that the best result bears for this unit. */
function foldOf(outcome: Outcome, unit: Unit): string | undefined {
  const best = outcome.exact[0] ?? outcome.near[0];
  const occurrence = best?.found[outcome.plan.units.indexOf(unit)];
  return occurrence === undefined ? undefined : best?.words[occurrence.from]?.fold;
}
