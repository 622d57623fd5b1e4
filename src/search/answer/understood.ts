import { asciiFold } from '../../domain/words/fold.ts';
import type { Outcome } from '../outcome.ts';
import type { Unit } from '../plan/plan.ts';

/** What was understood, in readers' words; only what differs from what was typed. */
export interface Understood {
  /** "Trà Vinh", "năm 2030": what the search is limited to. */
  readonly scopes: readonly string[];
  /** The search had to leave the province: what is shown is of others. */
  readonly left: boolean;
  /** Years that were asked for, of which nothing that is shown speaks. */
  readonly missed: readonly number[];
  /** "kẹt xe" → "tắc nghẽn giao thông" */
  readonly meanings: readonly {
    readonly typed: string;
    readonly meant: string;
    readonly why: 'synonym' | 'related' | 'repair';
  }[];
}

const spell = (words: readonly { readonly text: string }[]): string =>
  words.map((t) => t.text).join(' ');
/** Case, marks and punctuation apart, these are the same words. */
const isSame = (a: string, b: string): boolean =>
  asciiFold(a)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim() ===
  asciiFold(b)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The wording that the best result has. */
function usedWording(
  unit: Unit,
  outcome: Outcome,
): { readonly words: string; readonly related: boolean } | null {
  const best = outcome.exact[0] ?? outcome.near[0];
  const occurrence = best?.found[outcome.plan.units.indexOf(unit)];
  if (best === undefined || occurrence === undefined || occurrence.strength < 0.5) return null;
  const words =
    occurrence.scattered !== undefined
      ? spell(occurrence.scattered)
      : best.record.words
          .slice(best.words[occurrence.from]?.start, best.words[occurrence.to]?.end)
          .toLowerCase();
  return { words, related: occurrence.related === true };
}

function meaningOf(unit: Unit, outcome: Outcome): Understood['meanings'] {
  const typed = spell(unit.typed);
  if (unit.role === 'synonym') {
    const used = usedWording(unit, outcome);
    return used === null || isSame(used.words, typed)
      ? []
      : [{ typed, meant: used.words, why: used.related ? 'related' : 'synonym' }];
  }
  if (unit.role !== 'word' || unit.alternatives.length < 2) return [];
  // A near result does not show what a typing error meant.
  const used =
    outcome.exact.length > 0 || outcome.near.some((s) => s.meant)
      ? (usedWording(unit, outcome)?.words ?? null)
      : null;
  // "thông mi" is unfinished, not wrong.
  if (
    used === null ||
    isSame(used, typed) ||
    (unit.open === true && asciiFold(used).startsWith(asciiFold(typed)))
  )
    return [];
  return [{ typed, meant: used, why: 'repair' }];
}

/** "Chưa thấy điều ấy cho năm 2023, nên tìm cả năm khác." */
export const missedWords = ({ missed }: Pick<Understood, 'missed'>): readonly string[] =>
  missed.map((year) => `Chưa thấy điều ấy cho năm ${year}, nên tìm cả năm khác.`);

/** "“kẹt xe” hiểu là “tắc nghẽn giao thông”" */
export const meaningWords = ({ typed, meant, why }: Understood['meanings'][number]): string =>
  `“${typed}” ${{ repair: 'đọc là', synonym: 'hiểu là', related: 'tìm cả' }[why]} “${meant}”.`;

/** What a search took the query to mean, for the line above its results. */
export function understood(outcome: Outcome): Understood {
  const { notes, units, described } = outcome.plan;
  const shown = [...outcome.exact, ...outcome.near];
  const missed = notes.flatMap((n) =>
    n.kind === 'year' && shown.length > 0 && !shown.some((s) => s.record.years.includes(n.year))
      ? [n.year]
      : [],
  );
  const scopes = notes.flatMap((n) =>
    n.kind === 'province'
      ? [isSame(n.typed, n.name) ? n.name : `${n.name} (${n.typed})`]
      : n.kind === 'year' && !missed.includes(n.year)
        ? [`năm ${n.year}`]
        : [],
  );
  const slips = notes.flatMap((n) => (n.kind === 'corrected' ? [n] : []));
  const keyboard =
    slips.length === 0
      ? []
      : [
          {
            typed: slips.map((n) => n.typed).join(' '),
            meant: slips.map((n) => n.meant).join(' '),
            why: 'repair' as const,
          },
        ];
  // Of a text that is described, every word was used for that.
  return {
    scopes,
    left: outcome.left === true && outcome.plan.provinces.length > 0,
    missed,
    meanings: [
      ...keyboard,
      ...(described === null ? units.flatMap((u) => meaningOf(u, outcome)) : []),
    ],
  };
}
