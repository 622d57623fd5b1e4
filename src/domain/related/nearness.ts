import { goalYear } from '../text/part-of.ts';
import type { Aspects } from './aspects.ts';
import { cosine } from './vectors.ts';

/**
 * What the marks weigh. Found on half of `tests/content/related.yaml`, rounded, and measured on the other half (`tests/content/related.test.ts`);
 * told to readers on `/phuong-phap/#gan-nghia`.
 */
const weights = {
  /** Common subjects, headings and part make common words count for more … */
  subjects: 1,
  heading: 0.25,
  part: 0.2,
  /** … and common subjects count a little by themselves. */
  subjectsAlone: 0.15,
  sameIndicator: 0.3,
  sameTopic: 0.2,
  spokenTopic: 0.1,
  /** The common goal is for the same year. */
  sameYear: 0.05,
  /** Goals on one topic in different units ("%" and "nhóm"). */
  otherUnit: 0.5,
  /** Each has numbers and no topic is common; or editors noted that one says something else. */
  otherMatter: 0.6,
} as const;

/** From this on a clause is near enough to be shown. */
export const nearEnough = 0.36;

/**
 * Two clauses without a common topic or measure are near enough only from this likeness of their words on, were all the rest the same
 * (`nearness` with everything else at 1); the others need not be compared.
 */
export const leastWords =
  (nearEnough - weights.subjectsAlone) / (1 + weights.subjects + weights.heading + weights.part);

/** No two clauses whose words are less alike than that are nearer than this. */
export const mostWithoutWords = nearEnough + weights.sameIndicator + weights.sameYear;

function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  for (const item of a) if (b.has(item)) return true;
  return false;
}
const isGoalPart = ({ part }: Pick<Aspects, 'part'>) => goalYear(part) !== null;

function partsAlike(a: Aspects, b: Aspects): number {
  if (a.part === b.part) return 1;
  return isGoalPart(a) && isGoalPart(b) ? 0.7 : 0;
}

/** What the numbers and the comparison say: 0 when nothing is common. */
function measured(a: Aspects, b: Aspects): number {
  if (!meets(a.spokenOf, b.spokenOf) && !meets(a.indicators, b.indicators)) return 0;
  const isSame = meets(a.indicators, b.indicators);
  if (!isSame && !meets(a.topics, b.topics)) return weights.spokenTopic;
  // Of a clause with many numbers one common number is a smaller part.
  const share = 1 / Math.sqrt(Math.max(a.indicators.size, b.indicators.size));
  const unit =
    a.units.size > 0 && b.units.size > 0 && !meets(a.units, b.units) ? weights.otherUnit : 1;
  return (
    (isSame ? weights.sameIndicator : weights.sameTopic) * share * unit +
    (meets(a.years, b.years) ? weights.sameYear : 0)
  );
}

/** True when editors' readings say that the two are about different things, however alike their words are. */
function areApart(a: Aspects, b: Aspects): boolean {
  if (meets(a.spokenOf, b.spokenOf)) return false;
  const within = (topics: Aspects['topics'], not: Aspects['notOf']) =>
    topics.size > 0 && [...topics].every((t) => not.has(t));
  return (
    (a.topics.size > 0 && b.topics.size > 0) ||
    within(a.topics, b.notOf) ||
    within(b.topics, a.notOf)
  );
}

/**
 * How near two clauses are in what they say; 0 for nothing in common.
 * @param words likeness of their words, from 0 to 1
 * @param headings likeness of the headings that they stand under, from 0 to 1
 */
export function nearness(a: Aspects, b: Aspects, words: number, headings: number): number {
  const subjects = cosine(a.subjects, b.subjects);
  const sum =
    words *
      (1 +
        weights.subjects * subjects +
        weights.heading * headings +
        weights.part * partsAlike(a, b)) +
    weights.subjectsAlone * subjects +
    measured(a, b);
  return areApart(a, b) ? sum * weights.otherMatter : sum;
}
