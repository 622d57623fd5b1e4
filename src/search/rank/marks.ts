import { occurrences } from './occurrences.ts';
import { tokens } from '../text/tokens.ts';
import type { Plan } from '../plan/plan.ts';

/** A stretch of words to be marked, in characters. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * What to mark in these words: real matches only. A function word counts only between two others;
 * "số" is not marked for "so" typed with other marks; what touches becomes one mark.
 */
export function marks(words: string, plan: Plan): readonly Mark[] {
  const clause = tokens(words);
  const weak = new Set<number>();
  const hit = new Set<number>();
  for (const unit of plan.units)
    for (const o of occurrences(unit, clause)) {
      if (o.strength < 0.5) continue;
      const isWhole = unit.role === 'word' || unit.role === 'weak' || unit.role === 'year' || o.to - o.from + 1 <= Math.max(...unit.alternatives.map((a) => a.tokens.length));
      if (isWhole) for (let i = o.from; i <= o.to; i++) (unit.role === 'weak' ? weak : hit).add(i);
    }
  for (const i of weak) if (hit.has(i - 1) && hit.has(i + 1)) hit.add(i);
  const out: Mark[] = [];
  clause.forEach((token, i) => {
    if (!hit.has(i)) return;
    const last = out.at(-1);
    const joined = last !== undefined && hit.has(i - 1) && !/[.;:!?]/.test(words.slice(last.end, token.start));
    const end = token.percent ? token.end + (words[token.end] === '%' ? 1 : 2) : token.end;
    if (joined) out[out.length - 1] = { start: last.start, end };
    else out.push({ start: token.start, end });
  });
  return out;
}
