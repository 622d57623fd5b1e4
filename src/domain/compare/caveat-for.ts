import { yearsIn } from '../words/years.ts';
import type { Side } from './said.ts';
import type { Scope, WholeVerdict } from './whole-verdict.ts';

/** Parts of a sentence between semicolons; semicolons inside quotation marks do not count. */
const betweenSemicolons = (sentence: string): readonly string[] =>
  sentence.match(/(?:“[^”]*”|[^;“])+/gu)?.map((part) => part.trim()) ?? [];

/**
 * The part of the editors' caveat that distinguishes these sides. Where no other province sets a goal, all of it; else the
 * parts that name some of the sides, but not those that name all of them, others, or nobody, or only years that are not in view.
 * @param years those of what the sides say
 */
export function caveatFor(
  { comparability, difference }: WholeVerdict,
  sides: readonly Side[],
  { names, others }: Pick<Scope, 'names' | 'others'>,
  years: ReadonlySet<number | null>,
): string | null {
  if (comparability !== 'so-duoc-co-luu-y' || difference === null || !others)
    return comparability === 'so-duoc-co-luu-y' ? difference : null;
  const kept = betweenSemicolons(difference).filter((part) => {
    const named = names.filter((name) => part.includes(name));
    const dated = yearsIn(part);
    return (
      (dated.length === 0 || dated.some((year) => years.has(year))) &&
      named.length > 0 &&
      named.length < sides.length &&
      named.every((name) => sides.some((s) => s.name === name))
    );
  });
  return kept.length === 0 ? null : kept.join('; ');
}
