import { comparabilities, type Comparability } from '../../schemas/verdicts.ts';
import { insideSentence } from '../words/inside-sentence.ts';
import { namedDifference } from './named-difference.ts';
import type { Said, Side } from './pair-word.ts';

/** The verdict on what some provinces say: as shown, its sign, and what makes the measures differ. */
export interface Verdict {
  /** "mot-co-so": of several that set a goal, one gives a number. */
  readonly sign: Comparability | 'mot-co-so';
  readonly text: string;
  readonly difference: string | null;
}

/** What the editors say of a topic as a whole. */
export interface WholeVerdict {
  readonly comparability: Comparability;
  readonly difference: string | null;
}

/** Out of what the sides were chosen. */
interface Scope {
  /** How many things all provinces say on the topic, in all years. */
  readonly total: number;
  /** The one year in view; null for all. */
  readonly year: number | null;
  /** Names of all provinces of the comparison. */
  readonly names: readonly string[];
  /** Whether provinces that were not chosen set a goal of the topic, in any year. */
  readonly others: boolean;
}

const measures = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(said.map((s) => s.measure));
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((m) => b.has(m));
const overlap = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((m) => b.includes(m));

/** How the numbers of two sides stand to each other. */
function standing(
  a: readonly Said[],
  b: readonly Said[],
  whole: Comparability,
): 'same' | 'near' | 'unlike' {
  const years = [...new Set(a.map((s) => s.year))].filter((year) => b.some((s) => s.year === year));
  const inYear = (said: readonly Said[], year: number | null) =>
    measures(said.filter((s) => s.year === year));
  if (
    alike(measures(a), measures(b)) &&
    years.every((year) => alike(inYear(a, year), inYear(b, year)))
  )
    return 'same';
  const near =
    whole === 'so-duoc-co-luu-y' ||
    overlap(
      a.map((s) => s.measure),
      b.map((s) => s.measure),
    ) ||
    overlap(
      a.map((s) => s.group),
      b.map((s) => s.group),
    );
  return near ? 'near' : 'unlike';
}

/** Parts of a sentence between semicolons, those inside quotation marks apart. */
const betweenSemicolons = (sentence: string): readonly string[] =>
  sentence.match(/(?:“[^”]*”|[^;“])+/gu)?.map((part) => part.trim()) ?? [];

/**
 * What of the editors' caveat tells these sides apart. Where no other province sets a goal, all of it; else the parts that name some of them,
 * but not those that name all of them alike, others, or nobody.
 */
function caveatFor(
  { comparability, difference }: WholeVerdict,
  sides: readonly Side[],
  { names, others }: Pick<Scope, 'names' | 'others'>,
): string | null {
  if (comparability !== 'so-duoc-co-luu-y' || difference === null || !others)
    return comparability === 'so-duoc-co-luu-y' ? difference : null;
  const kept = betweenSemicolons(difference).filter((part) => {
    const named = names.filter((name) => part.includes(name));
    return (
      named.length > 0 &&
      named.length < sides.length &&
      named.every((name) => sides.some((s) => s.name === name))
    );
  });
  return kept.length === 0 ? null : kept.join('; ');
}

/** Measures by their headings, as long as they are few enough to be read. */
function headings(said: readonly Said[]): string | null {
  const groups = [...new Set(said.map((s) => s.group))];
  return groups.length > 2 ? null : groups.map(insideSentence).join(' và ');
}

/**
 * The verdict that follows from what these sides say, and from nothing else. The editors' own verdict stands when their statements are all there are.
 * @param said what of the topic is in view; other sides are passed over
 */
export function verdictOf(
  whole: WholeVerdict,
  sides: readonly Side[],
  said: readonly Said[],
  scope: Scope,
): Verdict {
  const { total, year } = scope;
  const own = said.filter((s) => sides.some((side) => side.slug === s.column));
  if (own.length === total && year === null)
    return {
      sign: whole.comparability,
      text: comparabilities[whole.comparability],
      difference: whole.difference,
    };
  const when = year === null ? '' : ` cho ${year}`;
  const of = (side: Side) => own.filter((s) => s.column === side.slug);
  const speaking = sides.filter((side) => of(side).length > 0);
  const numbered = speaking
    .map((side) => ({ side, said: of(side).filter((s) => s.numeric) }))
    .filter((n) => n.said.length > 0);
  const [first] = speaking;
  if (first === undefined)
    return {
      sign: 'khong-muc-tieu',
      text: `${sides.length === 2 ? 'cả hai không' : 'không bên nào'} đặt mục tiêu${when}`,
      difference: null,
    };
  if (speaking.length === 1)
    return { sign: 'mot-tinh', text: `chỉ ${first.name} đặt mục tiêu${when}`, difference: null };
  const [only] = numbered;
  if (only === undefined)
    return { sign: 'chi-co-loi', text: comparabilities['chi-co-loi'], difference: null };
  if (numbered.length === 1)
    return {
      sign: 'mot-co-so',
      text: `chỉ ${only.side.name} có con số`,
      difference: headings(only.said),
    };
  const pairs = numbered.flatMap((a, i) =>
    numbered.slice(i + 1).map((b) => standing(a.said, b.said, whole.comparability)),
  );
  if (pairs.every((p) => p === 'same')) {
    const caveat = caveatFor(whole, speaking, scope);
    const sign = caveat === null ? 'cung-thuoc-do' : 'so-duoc-co-luu-y';
    return { sign, text: comparabilities[sign], difference: caveat };
  }
  const sign = pairs.includes('unlike') ? 'khac-thuoc-do' : 'so-duoc-co-luu-y';
  return {
    sign,
    text: comparabilities[sign],
    difference: namedDifference(numbered, sides.length, sign === 'khac-thuoc-do'),
  };
}
