import { tokens, type Token } from '../text/tokens.ts';
import { weightOf, type Lexicon } from '../index/lexicon.ts';
import { isBare } from '../text/syllable.ts';
import { isSyllable } from '../plan/compose.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import { isAsked, isOptional, type Plan, type Unit } from '../plan/plan.ts';
import type { SearchRecord } from '../index/record.ts';

/** A record measured against a plan. */
export interface Scored {
  readonly record: SearchRecord;
  readonly score: number;
  /** True when everything asked for is there, and together enough to be about one thing. */
  readonly exact: boolean;
  /** True when it would be exact but for a word that is only met by something like it ("kẹt xe", "giao thông thông minh"). */
  readonly meant: boolean;
  /** Share of the query that stands in one piece, 0-1. */
  readonly run: number;
  /** The best occurrence of each unit in the words; undefined where there is none. */
  readonly found: readonly (Occurrence | undefined)[];
  readonly words: readonly Token[];
}

/** Figures that were tuned on the judged queries (tests/search). */
const tune = { context: 0.65, weak: 0.12, place: 0.12, base: 0.5, pairs: 0.28, run: 0.22, whole: 0.1, brief: 0.04, early: 0.08, subject: 0.07, often: 0.02, heading: 0.97, form: 0.9, title: 0.97, attribute: 0.92, number: 0.15 };

/** A unit counts as much as its words tell; one that no text prints counts as what it stands for. */
export function unitWeight(unit: Unit, lexicon: Lexicon): number {
  if (unit.role === 'weak') return tune.weak;
  if (unit.role === 'place') return tune.place;
  const weigh = (words: readonly Token[]): number => words.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);
  const [typed, meant] = unit.alternatives;
  const printed = unit.typed.every((t) => lexicon.vocabulary.has(t.key));
  const words = printed || meant === undefined ? (typed?.tokens ?? unit.typed) : meant.tokens;
  return weigh(words) * (unit.role === 'year' ? 0.6 : 1);
}

/** How near two neighbouring units of the query stand in the clause: together 1, one word between .6, near .25. */
function nearness(a: readonly Occurrence[], b: readonly Occurrence[]): number {
  let best = 0;
  for (const x of a)
    for (const y of b) {
      const gap = y.from - x.to;
      const close = gap === 1 ? 1 : gap === 2 ? 0.6 : gap > 2 && gap <= 5 ? 0.3 : gap < 0 && gap >= -5 ? 0.25 : 0;
      best = Math.max(best, close * Math.min(x.strength, y.strength));
    }
  return best;
}

/** Share of the query that stands in the clause in one piece and in order, 0-1. */
function longestRun(found: readonly (readonly Occurrence[])[], lengths: readonly number[]): number {
  const total = lengths.reduce((a, b) => a + b, 0);
  let best = 0;
  for (let i = 0; i < found.length; i++)
    for (const start of found[i] ?? []) {
      let length = (lengths[i] ?? 0) * start.strength;
      let end = start.to;
      for (let j = i + 1; j < found.length; j++) {
        const next = (found[j] ?? []).find((o) => o.from === end + 1);
        if (next === undefined) break;
        length += (lengths[j] ?? 0) * next.strength;
        end = next.to;
      }
      best = Math.max(best, length);
    }
  return total === 0 ? 0 : best / total;
}

const strongest = (all: readonly Occurrence[]): Occurrence | undefined => all.reduce<Occurrence | undefined>((best, o) => (best === undefined || o.strength > best.strength ? o : best), undefined);

/** Width of the narrowest stretch that holds an occurrence of every unit that has one, in words. */
function spread(found: readonly (readonly Occurrence[])[]): number {
  const present = found.filter((f) => f.length > 0);
  const points = present.flatMap((f, unit) => f.filter((o) => o.strength >= 0.5).map((o) => ({ ...o, unit }))).sort((a, b) => a.from - b.from);
  let best = Infinity;
  for (let i = 0; i < points.length; i++) {
    const seen = new Set<number>();
    let end = 0;
    for (let j = i; j < points.length && seen.size < present.length; j++) {
      seen.add(points[j]?.unit ?? 0);
      end = Math.max(end, points[j]?.to ?? 0);
    }
    if (seen.size === present.length) best = Math.min(best, end - (points[i]?.from ?? 0) + 1);
  }
  return best;
}

/**
 * Two kinds of words are believed only beside their neighbour of the query: a short one that was repaired, and a single syllable next to an
 * everyday phrase ("xe buýt điện": the compound is not in the text when its parts stand apart).
 */
function isTrusted(plan: Plan, at: number, all: readonly (readonly Occurrence[])[], words: readonly Token[], { vocabulary }: Lexicon): boolean {
  const unit = plan.units[at];
  const [word] = unit?.typed ?? [];
  if (unit?.role !== 'word' || word === undefined) return true;
  if (unit.open === true && (all[at] ?? []).some((o) => words[o.from]?.key.startsWith(word.key) === true)) return true;
  const [before, after] = [plan.units[at - 1], plan.units[at + 1]];
  const beside = Math.max(nearness(all[at - 1] ?? [], all[at] ?? []), nearness(all[at] ?? [], all[at + 1] ?? []));
  if (!vocabulary.has(word.key)) {
    // A well-formed syllable with its marks is a word that the texts lack, not a slip: "giá xăng", "vắc xin".
    if (isSyllable(word.letters)) return isBare(word) && beside >= 0.75;
    return word.key.length >= 5 || beside >= 0.75;
  }
  const isLone = before?.role !== 'word' && after?.role !== 'word' && [before, after].some((u) => u?.role === 'synonym' && u.alternatives[0]?.absent === true);
  return !isLone || beside >= 0.5;
}

const roles = { h: tune.heading, f: tune.form, t: tune.title, p: 1, a: tune.attribute } as const;

/** Words of a clause before its first colon, when they name its subject: "Lĩnh vực Y tế: …". */
function subjectLength(record: SearchRecord, words: readonly Token[]): number {
  const colon = record.words.indexOf(':');
  const end = record.role === 'h' && colon < 0 ? record.words.length : colon;
  const length = words.findIndex((t) => t.start >= end);
  const size = end < 0 ? 0 : length < 0 ? words.length : length;
  return size <= 14 ? size : 0;
}

export function score(record: SearchRecord, plan: Plan, lexicon: Lexicon): Scored {
  const words = tokens(record.words);
  const trail = tokens(record.trail.join(' · '));
  const all = plan.units.map((u) => occurrences(u, words));
  const found = all.map(strongest);
  const weights = plan.units.map((u) => unitWeight(u, lexicon));
  const strengths = plan.units.map((u, i) => {
    const own = found[i]?.strength ?? 0;
    if (u.role === 'year') return own >= 1 ? 1 : record.years.includes(u.typed[0]?.value ?? 0) ? 0.95 : own;
    if (isOptional(u) || own >= tune.context) return own;
    return Math.max(own, (strongest(occurrences(u, trail))?.strength ?? 0) * tune.context);
  });
  const total = weights.reduce((a, b) => a + b, 0);
  const coverage = total === 0 ? 0 : strengths.reduce((sum, s, i) => sum + s * (weights[i] ?? 0), 0) / total;

  const ordered = plan.units.map((u, i) => ({ u, i })).filter(({ u }) => u.role !== 'year');
  const inOrder = ordered.map(({ i }) => all[i] ?? []);
  const lengths = ordered.map(({ u }) => (u.role === 'weak' ? 0.5 : u.typed.length));
  let near = 0;
  let pairs = 0;
  for (let k = 0; k + 1 < ordered.length; k++) {
    const weight = Math.min(weights[ordered[k]?.i ?? 0] ?? 0, weights[ordered[k + 1]?.i ?? 0] ?? 0);
    near += nearness(inOrder[k] ?? [], inOrder[k + 1] ?? []) * weight;
    pairs += weight;
  }
  const pairShare = pairs === 0 ? coverage : near / pairs;
  const run = longestRun(inOrder, lengths);

  const needed = plan.units.map((u, i) => ({ u, strength: strengths[i] ?? 0, own: found[i]?.strength ?? 0, occ: all[i] ?? [] })).filter(({ u }) => !isOptional(u));
  const complete = needed.every(({ u, strength }) => strength >= (u.role === 'phrase' ? 0.75 : 0.45));
  const width = spread(needed.filter(({ u }) => u.role !== 'year').map(({ occ }) => occ));
  const size = needed.reduce((n, { u }) => n + u.typed.length, 0);
  const cohesive = needed.length < 2 || (width <= size * 2 + 8 && (pairShare >= 0.35 || run >= 0.5));
  const answers = complete && cohesive && needed.some(({ own }) => own >= 0.45) && plan.units.every((_, i) => isTrusted(plan, i, all, words, lexicon));
  const bySame = needed.every(({ occ, strength }) => !occ.some((o) => o.related === true) || occ.some((o) => o.related !== true && o.strength >= 0.45) || (strength >= 0.45 && !occ.some((o) => o.strength >= 0.45)));
  const exact = answers && bySame;

  const occurring = all.flatMap((occ, i) => (!isAsked(plan.units[i] as Unit) ? [] : occ.filter((o) => o.strength >= 0.5)));
  const subject = subjectLength(record, words);
  const named = needed.filter(({ occ }) => occ.some((o) => o.strength >= 0.5 && o.to < subject)).length / Math.max(1, needed.length);
  const small =
    tune.brief / (1 + words.length / 30) +
    tune.early / (1 + Math.min(...occurring.map((o) => o.from), words.length) / 8) +
    (subject === 0 ? 0 : tune.subject * Number(named === 1) * (0.5 + 0.5 * Math.min(1, size / subject))) +
    (plan.asksNumber && record.hasNumber ? tune.number : 0) +
    tune.often * Math.min(3, Math.max(0, occurring.length / Math.max(1, needed.length) - 1));
  const isCode = plan.units.some((u) => u.role === 'code');
  const sum = coverage ** 2 * (tune.base + tune.pairs * pairShare + tune.run * run + (run > 0.95 && size > 1 ? tune.whole : 0) + small);
  return { record, score: sum * (isCode && record.role !== 'h' ? (record.role === 'p' ? 0.95 : record.role === 'a' ? 0.9 : 1.05) : roles[record.role]) * (answers ? 1 : 0.8), exact, meant: answers && !bySame, run, found, words };
}
