import { indexTerm } from '../format/encode.ts';
import { weightOf, type Lexicon } from '../format/lexicon.ts';
import { isAsked, type Plan, type Unit } from '../plan/plan.ts';
import { isMarked } from '../words/as-typed.ts';
import type { Token } from '../../domain/words/tokens.ts';

/** A word the index is asked for. */
export interface AskedWord {
  readonly token: Token;
  /** With its marks as they are; else in any spelling that folds to it. */
  readonly exactly: boolean;
  /** Of a synonym: the texts write it so, and never otherwise. */
  readonly fixed?: true;
}
export type Words = readonly AskedWord[];

/** As the index knows it. */
export const termOf = ({ token, exactly }: AskedWord): string => indexTerm(token, exactly);
/** The same words in any spelling, but for those that the texts write one way only. */
export const loosely = (words: Words): Words =>
  words.map((w) => (w.fixed === true ? w : { ...w, exactly: false }));

/** All words of the query, to tell whether marks were typed (`isMarked`). */
export const typedIn = ({ units }: Pick<Plan, 'units'>): readonly Token[] =>
  units.flatMap((u) => u.typed);

/** What the engine is asked for one unit: the words of each wording that the index can hold. What was typed is asked for as it was typed, a synonym as the texts write it. */
const wordings = (unit: Unit, { vocabulary }: Lexicon, marked: boolean): readonly Words[] =>
  unit.alternatives
    .filter((a) => a.absent !== true)
    .map(({ tokens: own }) => {
      const isTyped = own.every((t, i) => t === unit.typed[i]);
      return own.map((token): AskedWord =>
        !isTyped && unit.role === 'synonym'
          ? { token, exactly: true, fixed: true }
          : { token, exactly: isTyped && marked },
      );
    })
    .map((words) =>
      unit.open === true &&
      words.length > 1 &&
      (unit.role === 'code' || !vocabulary.has(words.at(-1)?.token.key ?? ''))
        ? words.slice(0, -1)
        : words,
    )
    .filter((words) => words.every((w) => vocabulary.has(w.token.key)));

/** A unit of the query with the words of each wording that the index can hold, the likeliest first. */
export interface Asked {
  readonly unit: Unit;
  readonly ways: readonly Words[];
}

/** Function words, years and places are not asked for. */
export function askedUnits(plan: Plan, lexicon: Lexicon): readonly Asked[] {
  const marked = isMarked(typedIn(plan));
  return plan.units
    .filter(isAsked)
    .map((unit) => ({ unit, ways: wordings(unit, lexicon, marked) }));
}

/** This many of the rarest words leave few records; each further word would cost a piece of the index. */
export const fewWords = 4;

/** The rarest words, in the order of the query. */
export function rarest(words: Words, lexicon: Lexicon, most = fewWords): Words {
  const chosen = new Set(
    [...words]
      .sort((a, b) => weightOf(b.token.key, lexicon) - weightOf(a.token.key, lexicon))
      .slice(0, most),
  );
  return words.filter((w) => chosen.has(w));
}

/** The weight of a unit: rare words weigh more. */
export const weigh = (unit: Unit, lexicon: Lexicon): number =>
  unit.typed.reduce((sum, t) => sum + weightOf(t.key, lexicon), 0);
