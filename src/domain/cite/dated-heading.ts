import { bareHeading } from '../words/bare-heading.ts';
import { excerpt } from '../words/excerpt.ts';
import { yearsIn } from '../words/years.ts';

const isDated = (words: string): boolean => yearsIn(words).length > 0;
/** So long at most is a heading that is quoted; a longer one is the title of a text. */
const longest = 60;

/**
 * The heading that dates words which print no year themselves: "2.2.1. Mục tiêu đến năm 2025" above "… đạt 80%.". Quoted with such words, so
 * that a goal does not read as a fact.
 * @param words of the clause
 * @param above what stands above it, as printed, the nearest first; also as excerpts (`headingExcerpt`)
 * @returns without a colon at its end; null when the words print a year, or no heading does
 */
export const datedHeading = (words: string, above: readonly string[]): string | null =>
  isDated(words)
    ? null
    : (above
        .map(headingExcerpt)
        .filter((h) => isDated(h) && !h.endsWith('…'))
        .map(bareHeading)[0] ?? null);

/** What scripts know of a clause that may be such a heading. */
export const headingExcerpt = (words: string): string => excerpt(words, longest);

/** What stands above a clause, the nearest first, as scripts know it. @param clauses those of its text, in which `parent` counts */
export function headingsAbove<Known extends { readonly parent: number; readonly excerpt: string }>(
  { parent }: Known,
  clauses: readonly Known[],
): readonly string[] {
  const above = clauses[parent];
  return above === undefined ? [] : [above.excerpt, ...headingsAbove(above, clauses)];
}
