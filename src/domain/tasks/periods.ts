import type { Deadline } from './due.ts';
import { dueDay } from './due.ts';

/** A stretch of time on the axis of deadlines and in an address (`?han=2025-q2`). */
export interface Period {
  /** "2025-q2", "2024-q1-q3", "2027", "2026-2029" */
  readonly id: string;
  /** First and last day, YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
  /** "Quý II/2025", "Quý I – III/2024", "2027", "2026 – 2029" */
  readonly name: string;
}

const roman = ['I', 'II', 'III', 'IV'] as const;
const monthEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Quarters `a` to `b` (1 to 4) of a year. */
function quarters(year: string, a: number, b = a): Period {
  const named = [...new Set([roman[a - 1], roman[b - 1]])].join(' – ');
  return {
    id: `${year}-q${a}${a === b ? '' : `-q${b}`}`,
    first: `${year}-${String(3 * a - 2).padStart(2, '0')}-01`,
    last: `${year}-${monthEnds[b - 1]}`,
    name: `Quý ${named}/${year}`,
  };
}

/** Years `a` to `b`. */
const years = (a: number, b = a): Period => ({
  id: a === b ? String(a) : `${a}-${b}`,
  first: `${a}-01-01`,
  last: `${b}-12-31`,
  name: a === b ? String(a) : `${a} – ${b}`,
});

/** The period with this id, whether or not anything is due in it: addresses stay true when the data grow. null: no such period. */
export function periodNamed(id: string): Period | null {
  const [, year = '', a, b] = /^(\d{4})-q([1-4])(?:-q([1-4]))?$/.exec(id) ?? [];
  if (a !== undefined && Number(b ?? a) >= Number(a))
    return quarters(year, Number(a), Number(b ?? a));
  const [, from, to] = /^(\d{4})(?:-(\d{4}))?$/.exec(id) ?? [];
  return from !== undefined && Number(to ?? from) >= Number(from)
    ? years(Number(from), Number(to ?? from))
    : null;
}

/** Whether a day is in a period, its first and last day included. @param day YYYY-MM-DD */
export const isIn = (day: string, { first, last }: Period): boolean => first <= day && day <= last;

/** Whether a deadline is told by less than a year: "tháng 12/2024", "trước tháng 6/2025", not "năm 2024". */
const isWithinYear = ({ from, to }: Deadline): boolean =>
  to === null
    ? from !== null && !from.endsWith('-01-01')
    : !to.endsWith('-12-31') || (from !== null && !from.endsWith('-01-01'));

/**
 * The axis: years from the first day to the last, those with a deadline told by less than a year in quarters. What is empty
 * before the first quarter in use is one period, and so are neighbouring years in which nothing is due.
 */
export function periodsOf(deadlines: readonly Deadline[]): Period[] {
  const days = deadlines.flatMap((d) => dueDay(d) ?? []).sort();
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const split = new Set(deadlines.filter(isWithinYear).map((d) => yearOf(dueDay(d) ?? '')));
  const isUsed = (p: Period) => days.some((day) => isIn(day, p));
  const [begin, end] = [days[0], days.at(-1)];
  if (begin === undefined || end === undefined) return [];
  const axis: Period[] = [];
  for (let year = yearOf(begin); year <= yearOf(end); year += 1) {
    const whole = years(year);
    if (split.has(year)) {
      const first = [1, 2, 3, 4].find((q) => isUsed(quarters(String(year), q))) ?? 1;
      const isFirst = !split.has(year - 1);
      const from = isFirst ? first : 1;
      if (from > 1 && axis.length > 0) axis.push(quarters(String(year), 1, from - 1));
      for (let q = from; q <= 4; q += 1) axis.push(quarters(String(year), q));
    } else {
      const before = axis.at(-1);
      const joins =
        before !== undefined && !before.id.includes('q') && !isUsed(before) && !isUsed(whole);
      if (joins) axis[axis.length - 1] = years(yearOf(before.first), year);
      else axis.push(whole);
    }
  }
  return axis;
}

/** Whether a period is told in quarters: where that changes along the axis, so does its scale. */
export const isQuarterly = ({ id }: Period): boolean => id.includes('q');
