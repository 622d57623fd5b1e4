import type { Lexicon } from '../format/lexicon.ts';
import { isOptional, type Plan, type Unit } from '../plan/plan.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { longestRun, nearness, type Run } from './closeness.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import { strengthsOf, strongest } from './strengths.ts';
import { met } from './tune.ts';
import { unitWeight } from './unit-weight.ts';
import type { SearchRecord } from '../format/record.ts';

/** A unit of the plan as the clause, or the headings above it, have it. */
export interface MeasuredUnit {
  readonly unit: Unit;
  readonly weight: number;
  /** How surely the clause or the headings above it have it, 0-1. */
  readonly strength: number;
  /** Everywhere it stands in the clause, and the best of these. */
  readonly all: readonly Occurrence[];
  readonly best: Occurrence | undefined;
}

/** A clause held against a plan. */
export interface Measured {
  /** The clause's own. */
  readonly words: readonly Token[];
  /** As the plan has them. */
  readonly units: readonly MeasuredUnit[];
  /** Without years that only a heading gives: the words on both sides of such a year count as neighbours. */
  readonly ordered: readonly MeasuredUnit[];
  /** What the clause must have to answer, and how many words that is. */
  readonly needed: readonly MeasuredUnit[];
  readonly size: number;
  /** The longest piece of the query that stands in the clause in one piece. */
  readonly run: Run;
  /** Its share of the query without a province that the clause does not name: that is certain from its text. */
  readonly runOfAsked: number;
  /** Share of the query, by weight, that the clause has, 0-1. */
  readonly coverage: number;
  /** How near neighbours of the query stand to each other, 0-1. */
  readonly pairShare: number;
}

/** Only the headings above have it. */
export const isAbove = ({ all, strength }: MeasuredUnit): boolean =>
  all.length === 0 && strength >= met;

/** Whether the query asks for a year here. */
export const asksForYear = ({ unit }: MeasuredUnit): boolean => unit.role === 'year';
const sumOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Share of the query's weight that the clause has. Where words stand in one piece, it is these that are meant: "giáo dục" for "giao duc", not the nearer "giao" of "giao thông" elsewhere. */
function coverageOf(
  units: readonly MeasuredUnit[],
  ordered: readonly MeasuredUnit[],
  { strengths }: Run,
): number {
  const total = sumOf(units.map((m) => m.weight));
  const inRun = new Map(
    strengths.size > 1 ? [...strengths].map(([k, strength]) => [ordered[k], strength]) : [],
  );
  return total === 0
    ? 0
    : units.reduce((sum, m) => sum + (inRun.get(m) ?? m.strength) * m.weight, 0) / total;
}

/** How near each unit stands to the one before it; null when there are no two. Words that only the headings above have are skipped. */
function pairShareOf(ordered: readonly MeasuredUnit[]): number | null {
  let near = 0;
  let pairs = 0;
  ordered.slice(1).forEach((b, k) => {
    const a = ordered[k] as MeasuredUnit;
    if (isAbove(a) || isAbove(b)) return;
    const weight = Math.min(a.weight, b.weight);
    near += nearness(a.all, b.all) * weight;
    pairs += weight;
  });
  return pairs === 0 ? null : near / pairs;
}

/** Holds a clause, with the headings above it and the lines below it, against a plan. */
export function measure(record: SearchRecord, plan: Plan, lexicon: Lexicon): Measured {
  const words = tokens(record.words);
  const all = plan.units.map((u) => occurrences(u, words));
  const found = all.map(strongest);
  const strengths = strengthsOf(record, plan, found);
  const units = plan.units.map((unit, i): MeasuredUnit => ({
    unit,
    weight: unitWeight(unit, lexicon),
    strength: strengths[i] ?? 0,
    all: all[i] ?? [],
    best: found[i],
  }));
  const ordered = units.filter((m) => !asksForYear(m) || (m.best?.strength ?? 0) >= 0.9);
  const lengths = ordered.map(({ unit }) => (unit.role === 'weak' ? 0.5 : unit.typed.length));
  const run = longestRun(
    ordered.map((m) => m.all),
    lengths,
  );
  const askedLength = sumOf(
    lengths.filter((_, i) => ordered[i]?.unit.role !== 'place' || ordered[i].all.length > 0),
  );
  const needed = units.filter(({ unit }) => !isOptional(unit));
  const coverage = coverageOf(units, ordered, run);
  return {
    words,
    units,
    ordered,
    needed,
    size: sumOf(needed.map((m) => (asksForYear(m) ? 1 : m.unit.typed.length))),
    run,
    runOfAsked: askedLength === 0 ? 0 : (run.share * sumOf(lengths)) / askedLength,
    coverage,
    pairShare: pairShareOf(ordered) ?? coverage,
  };
}
