import type { NationalMark, Statement } from '../../model/model.ts';
import { isGoal } from '../compare/compare.ts';
import type { Operator } from '../compare/comparison-words.ts';
import type { Order } from './order.ts';

/**
 * Where a statement stands against a national mark:
 * - `same`: number and sign are equal, or both are words without a number
 * - `above`, `below`: another number of the same measure; "above" is the better side of its direction
 * - `above-in-sign`, `below-in-sign`: the same number, the sign differs: "80%" against "trên 80%"
 * - `overlapping`: one of them is a range that holds the other's number, so that neither is above
 * - `other-measure`: it measures something else, or one has a number and the other none
 * - `later`: the decision came after the text, which could not know it; never a shortfall
 */
export type NationalStanding =
  | 'same'
  | 'above'
  | 'below'
  | 'above-in-sign'
  | 'below-in-sign'
  | 'overlapping'
  | 'other-measure'
  | 'later';

type Stated = Pick<Statement, 'kind' | 'year' | 'operator' | 'value' | 'valueMax'> & {
  readonly indicator: Pick<Statement['indicator'], 'id' | 'direction'>;
};
type Mark = Pick<NationalMark, 'year' | 'operator' | 'value' | 'valueMax'> & {
  readonly indicator: { readonly id: string } | null;
};

/** How much each sign asks for beyond its number, where more is better; turned round where less is. */
const reach: Readonly<Record<Exclude<Operator, 'range'>, number>> = {
  '<': -2,
  '<=': -1,
  '=': 0,
  '>=': 1,
  '>': 2,
};

/**
 * Where a goal stands against a mark of its year. Operators are compared as they are printed; "khoảng" has no sign of its own.
 * @param order which came first, the statement's text or the decision
 * @returns null when there is nothing to compare: another year, no year, no goal, or a measure in which neither side is better
 * @throws when a number has no sign, which the check of the content refuses
 */
export function standingOf(statement: Stated, mark: Mark, order: Order): NationalStanding | null {
  if (!isGoal(statement) || statement.year === null || statement.year !== mark.year) return null;
  if (mark.indicator?.id !== statement.indicator.id) return 'other-measure';
  if (order === 'text-first') return 'later';
  const [own, its] = [statement.value, mark.value];
  if (own === null || its === null) return own === its ? 'same' : 'other-measure';
  const { direction } = statement.indicator;
  const [ownTop, itsTop] = [statement.valueMax ?? own, mark.valueMax ?? its];
  const sameSign = statement.operator === mark.operator;
  if (own === its && ownTop === itsTop && sameSign) return 'same';
  if (direction === 'none') return null;
  const up = direction === 'higher';
  if (own > itsTop) return up ? 'above' : 'below';
  if (ownTop < its) return up ? 'below' : 'above';
  const [ownSign, itsSign] = [statement.operator, mark.operator];
  if (own !== its || ownTop !== itsTop || ownSign === 'range' || itsSign === 'range')
    return 'overlapping';
  if (ownSign === null || itsSign === 'universal')
    throw new Error(`a number of "${statement.indicator.id}" for ${statement.year} has no sign`);
  const more = reach[ownSign] - reach[itsSign];
  return more > 0 === up ? 'above-in-sign' : 'below-in-sign';
}
