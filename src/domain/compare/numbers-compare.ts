import type { Comparability } from '../../schemas/verdicts.ts';
import type { Said } from './said.ts';

const measures = (said: readonly Said[]): ReadonlySet<string> =>
  new Set(said.map((s) => s.measure));
const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((m) => b.has(m));
const overlap = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((m) => b.includes(m));

/**
 * How far the numbers of two sides can be compared: 'same' measures in the same years; 'near' where they share a measure or a heading, or the
 * editors' verdict allows a careful comparison; else 'unlike'.
 */
export function numbersCompare(
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
