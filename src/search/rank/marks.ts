import { occurrences, type Occurrence } from './occurrences.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import type { Plan } from '../plan/plan.ts';

/** A stretch of words to be marked, in characters. */
export interface MarkedStretch {
  readonly start: number;
  readonly end: number;
}

const spelling = (clause: readonly Token[], { from, to }: Occurrence): string =>
  clause
    .slice(from, to + 1)
    .map((t) => `${t.letters}${t.tone}`)
    .join(' ');

/**
 * Where a word stands beside its neighbour of the query, only these places are meant: "số" of "học bạ số" is not every "số", and "tu" typed without
 * marks beside "dien" is "tử", not "từ". Else all places of the likeliest spelling.
 */
function meant(
  all: readonly (readonly Occurrence[])[],
  at: number,
  clause: readonly Token[],
): readonly Occurrence[] {
  const own = (all[at] ?? []).filter((o) => o.strength >= 0.5);
  const beside = own.filter(
    (o) =>
      (all[at - 1] ?? []).some((b) => b.to + 1 === o.from) ||
      (all[at + 1] ?? []).some((a) => o.to + 1 === a.from),
  );
  if (beside.length > 0) return beside;
  const top = Math.max(...own.map((o) => o.strength));
  const spellings = new Set(
    own.filter((o) => o.strength > top - 0.12).map((o) => spelling(clause, o)),
  );
  return own.filter((o) => spellings.has(spelling(clause, o)));
}

/** What to mark in these words: real matches only. A function word counts only between two others; what touches becomes one mark. */
export function marks(words: string, plan: Plan): readonly MarkedStretch[] {
  const clause = tokens(words);
  const all = plan.units.map((u) => occurrences(u, clause));
  const hit = new Set<number>();
  const weak = new Set<number>();
  plan.units.forEach((unit, i) => {
    const longest = Math.max(...unit.alternatives.map((a) => a.tokens.length));
    for (const o of meant(all, i, clause)) {
      // Scattered words of a phrase are no match to mark.
      if (o.to - o.from + 1 > longest) continue;
      for (let k = o.from; k <= o.to; k++) (unit.role === 'weak' ? weak : hit).add(k);
    }
  });
  for (const i of weak) if (hit.has(i - 1) && hit.has(i + 1)) hit.add(i);
  const out: MarkedStretch[] = [];
  clause.forEach((token, i) => {
    if (!hit.has(i)) return;
    const last = out.at(-1);
    const joined =
      last !== undefined && hit.has(i - 1) && !/[.;:!?]/.test(words.slice(last.end, token.start));
    const end = token.percent ? token.end + (words[token.end] === '%' ? 1 : 2) : token.end;
    if (joined) out[out.length - 1] = { start: last.start, end };
    else out.push({ start: token.start, end });
  });
  return out;
}
