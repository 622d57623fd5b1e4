import { weightOf, type Lexicon } from '../format/lexicon.ts';
import { isAsked, isOptional, yearOf, type Plan, type Unit } from '../plan/plan.ts';
import { tokens, type Token } from '../../domain/words/tokens.ts';
import { longestRun, nearness, spread } from './closeness.ts';
import { occurrences, type Occurrence } from './occurrences.ts';
import { isTrusted } from './trust.ts';
import { standsVerbatim } from './verbatim.ts';
import type { SearchRecord } from '../format/record.ts';

/** A record measured against a plan. */
export interface Scored {
  readonly record: SearchRecord;
  readonly score: number;
  /** True when everything asked for is there, and together enough to be about one thing. */
  readonly exact: boolean;
  /** True when it would be exact but for a word that is only met by something like it ("covid", "dịch bệnh"). */
  readonly meant: boolean;
  /** True when it would be an answer but for the year. */
  readonly butYear: boolean;
  /** True when it has most of the query, and what it has belongs together: no answer, yet what the reader looks for may be in it. */
  readonly close: boolean;
  /** Share of the query that stands in one piece, 0-1. */
  readonly run: number;
  /** The best occurrence of each unit in the words; undefined where there is none. */
  readonly found: readonly (Occurrence | undefined)[];
  readonly words: readonly Token[];
}

/** Figures that were tuned on the judged queries (tests/search). */
const tune = {
  /** What a word in the headings above is worth; what function words, words of a question and provinces weigh; a year beside a word. */
  context: 0.65,
  weak: 0.12,
  asks: 0.5,
  place: 0.12,
  year: 0.6,
  /** Share of the words, by weight, that makes a clause worth showing as close. */
  close: 0.6,
  /** How far apart the words of an answer may stand, beyond twice their number; a question puts together what a clause has in two parts. Of up to three words, beyond their number. */
  spread: 8,
  questionSpread: 24,
  shortSpread: 2,
  /** Shares of the score: having the words, near each other, in one piece, all in one piece. */
  base: 0.5,
  pairs: 0.28,
  run: 0.22,
  whole: 0.1,
  /** From so many words on a clause that is no answer counts less, by half with so many more. */
  longFrom: 60,
  longer: 300,
  /** Small advantages: short, early, where the clause names its subject, several times, with a number when one is asked for, a promise when something is asked, the kind of answer that is asked for. */
  brief: 0.04,
  early: 0.08,
  subject: 0.07,
  often: 0.02,
  number: 0.15,
  promise: 0.04,
  answers: 0.2,
} as const;

/** Headings, letterheads and lines like "Cơ quan thực hiện: …" count less than clauses that say something themselves; codes stand in letterheads. */
const roles = { p: 1, h: 0.97, t: 0.97, a: 0.92, f: 0.9 } as const;
/** For the name of an agency, its own heading and the lines that give it a task count more. */
const rolesForNames = { p: 1, h: 1.06, t: 0.9, a: 1.03, f: 0.85 } as const;
const rolesForCodes = { p: 0.95, h: 0.97, t: 1.05, a: 0.9, f: 1.05 } as const;

/** The weight of a unit: rare words weigh more; a unit that no text prints weighs as much as what it stands for. */
export function unitWeight(unit: Unit, lexicon: Lexicon): number {
  if (unit.role === 'weak') return unit.asks === true ? tune.asks : tune.weak * unit.typed.length;
  if (unit.role === 'place') return tune.place;
  const weigh = (words: readonly Token[]): number =>
    words.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);
  if (unit.role === 'year') return tune.year * weigh(unit.typed.slice(-1));
  const [typed, meant] = unit.alternatives;
  const printed = unit.typed.every((t) => lexicon.vocabulary.has(t.key));
  const words = printed || meant === undefined ? (typed?.tokens ?? unit.typed) : meant.tokens;
  return weigh(words);
}

const strongest = (all: readonly Occurrence[]): Occurrence | undefined =>
  all.reduce<Occurrence | undefined>(
    (best, o) => (best === undefined || o.strength > best.strength ? o : best),
    undefined,
  );

/** Number of words before the first colon, when they name the clause's subject: "Lĩnh vực Y tế: …"; a whole heading. */
function subjectLength(record: SearchRecord, words: readonly Token[]): number {
  const colon = record.words.indexOf(':');
  const end = record.role === 'h' && colon < 0 ? record.words.length : colon;
  const length = words.findIndex((t) => t.start >= end);
  const size = end < 0 ? 0 : length < 0 ? words.length : length;
  return size <= 14 ? size : 0;
}

const holdsFor = ({ years }: SearchRecord, wanted: readonly number[]): boolean =>
  wanted.some((year) => years.includes(year));

/** How surely the clause, or the headings above it, have each unit, 0-1. */
function strengthsOf(
  record: SearchRecord,
  plan: Plan,
  found: readonly (Occurrence | undefined)[],
): readonly number[] {
  const beside = [...record.trail, ...record.lines.map((line) => line.words)];
  const trail = tokens(beside.join(' · '));
  return plan.units.map((u, i) => {
    const inClause = found[i]?.strength ?? 0;
    if (u.role === 'year')
      return inClause >= 0.9
        ? inClause
        : holdsFor(record, [yearOf(u)])
          ? 0.95
          : holdsFor(record, plan.years)
            ? 0.6
            : 0;
    if (isOptional(u) || inClause >= tune.context) return inClause;
    return Math.max(inClause, (strongest(occurrences(u, trail))?.strength ?? 0) * tune.context);
  });
}

export function score(record: SearchRecord, plan: Plan, lexicon: Lexicon): Scored {
  const words = tokens(record.words);
  const all = plan.units.map((u) => occurrences(u, words));
  const found = all.map(strongest);
  const strengths = strengthsOf(record, plan, found);
  const weights = plan.units.map((u) => unitWeight(u, lexicon));
  const total = weights.reduce((a, b) => a + b, 0);
  // A year that only the heading above gives is left out of the order: the words on both sides of it count as neighbours.
  const ordered = plan.units.flatMap((u, i) =>
    u.role === 'year' && (found[i]?.strength ?? 0) < 0.9
      ? []
      : [{ u, i, occ: all[i] ?? [], weight: weights[i] ?? 0 }],
  );
  const lengths = ordered.map(({ u }) => (u.role === 'weak' ? 0.5 : u.typed.length));
  const run = longestRun(
    ordered.map((o) => o.occ),
    lengths,
  );
  // Where words stand in one piece, it is these that are meant: "giáo dục" for "giao duc", not the nearer "giao" of "giao thông" elsewhere.
  const inRun = new Map(
    ordered.flatMap(({ i }, k): [number, number][] =>
      run.strengths.size > 1 && run.strengths.has(k) ? [[i, run.strengths.get(k) ?? 0]] : [],
    ),
  );
  const coverage =
    total === 0
      ? 0
      : strengths.reduce((sum, s, i) => sum + (inRun.get(i) ?? s) * (weights[i] ?? 0), 0) / total;
  let near = 0;
  let pairs = 0;
  ordered.slice(1).forEach((b, k) => {
    const a = ordered[k] as (typeof ordered)[number];
    // Words that only the headings above have are skipped, too.
    if ([a, b].some(({ i, occ }) => occ.length === 0 && (strengths[i] ?? 0) >= 0.45)) return;
    const weight = Math.min(a.weight, b.weight);
    near += nearness(a.occ, b.occ) * weight;
    pairs += weight;
  });
  const pairShare = pairs === 0 ? coverage : near / pairs;
  // A province that the clause does not name is certain from its text, so it does not shorten the run.
  const askedLength = lengths.reduce(
    (sum, length, i) =>
      sum + (ordered[i]?.u.role === 'place' && ordered[i].occ.length === 0 ? 0 : length),
    0,
  );
  const runOfAsked =
    askedLength === 0 ? 0 : (run.share * lengths.reduce((a, b) => a + b, 0)) / askedLength;

  const needed = plan.units.flatMap((u, i) =>
    isOptional(u)
      ? []
      : [{ u, strength: strengths[i] ?? 0, own: found[i]?.strength ?? 0, occ: all[i] ?? [] }],
  );
  const size = needed.reduce((n, { u }) => n + (u.role === 'year' ? 1 : u.typed.length), 0);
  const isComplete =
    needed.every(
      ({ u, strength }) => u.role === 'year' || strength >= (u.role === 'phrase' ? 0.75 : 0.45),
    ) &&
    (needed.every(({ u }) => u.role === 'year') ||
      needed.some(({ u, own }) => u.role !== 'year' && own >= 0.45));
  const isShort =
    !plan.isQuestion && needed.length <= 3 && needed.every(({ u }) => u.role === 'word');
  // Three or more words of which no two are neighbours ("án tử hình") are about something else.
  const isScattered =
    needed.length > 2 &&
    needed.every(({ u, occ }) => u.role === 'word' && occ.length > 0) &&
    runOfAsked * size < 1.5;
  // "mặt trận tổ quốc … giám sát": each word stands beside its neighbour in the query, so the words are meant, however far apart the pieces are.
  const isPaired = ordered.every(
    ({ u, i, occ }, k) =>
      u.role !== 'word' ||
      (occ.length === 0 && (strengths[i] ?? 0) >= 0.45) ||
      Math.max(
        nearness(ordered[k - 1]?.occ ?? [], occ),
        nearness(occ, ordered[k + 1]?.occ ?? []),
      ) >= 0.75,
  );
  const isTogether =
    ordered.filter(({ u }) => !isOptional(u)).length < 2 ||
    isPaired ||
    (!isScattered &&
      spread(needed.filter(({ u }) => isAsked(u)).map(({ occ }) => occ)) <=
        (isShort
          ? size + tune.shortSpread
          : size * 2 + (plan.isQuestion ? tune.questionSpread : tune.spread)) &&
      (pairShare >= 0.35 || (runOfAsked >= 0.5 && run.strengths.size > 1)));
  const isVerbatim = standsVerbatim(plan.typed, words);
  const lacksYear = needed.some(({ u, strength }) => u.role === 'year' && strength < 0.45);
  const answersBarYear =
    isVerbatim ||
    (isComplete &&
      isTogether &&
      plan.units.every((_, i) => isTrusted(plan, i, all, words, lexicon)));
  const answers = answersBarYear && !lacksYear;
  const inSameWords =
    isVerbatim ||
    needed.every(
      ({ occ }) =>
        !occ.some((o) => o.related === true && o.strength >= 0.45) ||
        occ.some((o) => o.related !== true && o.strength >= 0.45),
    );

  const askedFor = plan.units.map((u, i) => ({
    weight: isOptional(u) ? 0 : u.typed.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0),
    met: (strengths[i] ?? 0) >= 0.45 && isTrusted(plan, i, all, words, lexicon),
  }));
  const share =
    askedFor.reduce((sum, t) => sum + (t.met ? t.weight : 0), 0) /
    Math.max(
      askedFor.reduce((sum, t) => sum + t.weight, 0),
      0.01,
    );
  // Where all of it is there and one part in other words, their distance says little: "smart city pleiku".
  const isWhole = share > 0.95 && needed.some(({ u }) => u.role === 'synonym');
  const isClose =
    share >= tune.close && !isScattered && (pairShare >= 0.3 || plan.isQuestion || isWhole);

  const subject = subjectLength(record, words);
  const namesAll =
    subject > 0 && needed.every(({ occ }) => occ.some((o) => o.strength >= 0.5 && o.to < subject));
  const isNamed = plan.units.some((u) => u.name === true);
  const small =
    tune.brief / (1 + words.length / 30) +
    tune.early / (1 + Math.min(run.first, words.length) / 8) +
    (namesAll ? tune.subject * (0.5 + 0.5 * Math.min(1, size / subject)) : 0) +
    tune.often * Math.min(3, Math.max(0, run.count - 1)) +
    (plan.asksNumber && record.hasNumber ? tune.number : 0) +
    plan.wants.filter((want) => want !== 'due' && record.answers.includes(want)).length *
      tune.answers +
    (plan.isQuestion && isNamed && record.answers.includes('who') ? tune.number : 0) +
    (plan.isQuestion && record.topics.length > 0 && !isNamed ? tune.promise : 0) +
    (isVerbatim || (run.share > 0.95 && size > 1) ? tune.whole : 0);
  const role = (
    plan.units.some((u) => u.role === 'code') ? rolesForCodes : isNamed ? rolesForNames : roles
  )[record.role];
  const sum = coverage ** 2 * (tune.base + tune.pairs * pairShare + tune.run * run.share + small);
  // A long paragraph holds some words of almost any question.
  const dilution = answers ? 1 : 1 + Math.max(0, words.length - tune.longFrom) / tune.longer;
  return {
    record,
    score: (sum * role * (answers ? 1 : 0.8)) / dilution,
    exact: answers && inSameWords,
    meant: answers && !inSameWords,
    butYear: answersBarYear && lacksYear,
    close: isClose,
    run: run.share,
    found,
    words,
  };
}
