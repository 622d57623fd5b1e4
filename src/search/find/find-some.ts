import { loosely, rarest, termOf, weigh, type Asked, type Words } from './asked-words.ts';
import { findAll, type Match } from './find.ts';
import { fitsFacts } from './fits-filters.ts';
import type { Within } from './within.ts';

/** What a record gains that has a number, when one is asked for and all words together weigh 1. */
const likedNumber = 0.2;
/** So many wordings of one unit at most are asked for. */
const fewWordings = 3;
/** So much less does each further wording say than the one before. */
const laterWording = 0.1;

/** How surely a unit stands in a record, and where. */
interface Standing {
  readonly match: Match;
  readonly strength: number;
}

/**
 * Which wordings of each unit the index is asked for: the first of every unit, the heaviest units first, then the second ones and so on, as
 * long as the words are few. @param wasAsked words that were asked for before and cost nothing @param most others
 */
function chooseWordings(
  ways: readonly (readonly Words[])[],
  weights: readonly number[],
  wasAsked: (term: string) => boolean,
  most: number,
): readonly (readonly Words[])[] {
  const words = new Set<string>();
  const chosen: Words[][] = ways.map(() => []);
  const byWeight = ways.map((_, i) => i).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  for (let rank = 0; rank < fewWordings; rank++)
    for (const i of byWeight) {
      const way = ways[i]?.[rank];
      if (way === undefined) continue;
      const fresh = way.map(termOf).filter((t) => !words.has(t) && !wasAsked(t));
      if (words.size + fresh.length > most && words.size > 0) continue;
      for (const t of fresh) words.add(t);
      chosen[i]?.push(way);
    }
  return chosen;
}

/** The records in which a unit stands, in the first of these wordings that each has. */
async function standingsOf(
  { engine, lexicon, filters }: Within,
  ways: readonly Words[],
): Promise<ReadonlyMap<string, Standing>> {
  const best = new Map<string, Standing>();
  const lists = await Promise.all(
    ways.map((way) =>
      findAll(engine, way.map(termOf), (f) => fitsFacts(f.facts, filters, lexicon)),
    ),
  );
  lists.forEach((list, rank) => {
    for (const match of list)
      if (!best.has(match.id)) best.set(match.id, { match, strength: 1 - laterWording * rank });
  });
  return best;
}

const standsBefore = (a: Standing, b: Standing | undefined): boolean => {
  const after = new Set(a.match.places.at(-1)?.map((place) => place + 1));
  return b?.match.places[0]?.some((place) => after.has(place)) === true;
};

/**
 * The records that have some of the units, first those that have the heaviest ones side by side. Several wordings of a unit are asked
 * for: one province says it in other words than the next.
 * @param withoutMarks what was typed is looked for in any spelling that folds to it @param most words to be asked for that were not yet
 */
export async function findSome(
  within: Within,
  asked: readonly Asked[],
  withoutMarks: boolean,
  most: number,
): Promise<readonly Match[]> {
  const { lexicon, askedTerms, asksNumber } = within;
  const weights = asked.map(({ unit }) => weigh(unit, lexicon));
  const total = weights.reduce((a, b) => a + b, 0);
  const ways = asked.map((a) =>
    a.ways.map((way) => rarest(withoutMarks ? loosely(way) : way, lexicon)),
  );
  const standings = await Promise.all(
    chooseWordings(ways, weights, (term) => askedTerms.has(term), most).map((own) =>
      standingsOf(within, own),
    ),
  );
  const rankOf = ({ id, facts }: Match): number => {
    const worth = standings.map((own, i) => {
      const here = own.get(id);
      if (here === undefined) return 0;
      const isFollowed = standsBefore(here, standings[i + 1]?.get(id));
      const weight = weights[i] ?? 0;
      return weight * here.strength + (isFollowed ? Math.min(weight, weights[i + 1] ?? 0) : 0);
    });
    const isLiked = asksNumber === true && facts.hasNumber;
    return worth.reduce((a, b) => a + b, 0) / total + (isLiked ? likedNumber : 0);
  };
  const found = new Map(standings.flatMap((own) => [...own].map(([id, s]) => [id, s.match])));
  return [...found.values()]
    .map((match) => ({ match, rank: rankOf(match) }))
    .sort((a, b) => b.rank - a.rank || b.match.score - a.match.score)
    .map(({ match }) => match);
}
