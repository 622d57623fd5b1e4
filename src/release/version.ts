import { formatDate, isDay } from '../domain/words/dates.ts';

// The one rule of data versions: the day of the release, as 2026.11.28; a second release of one day is 2026.11.28.2. What is
// built from data that were changed since carries the release it came from and its own fingerprint: 2026.11.28-1a2b3c4d.

const form = /^(\d{4})\.(\d{1,2})\.(\d{1,2})(?:\.([2-9]|[1-9]\d+))?$/;

/** Day of a release, YYYY-MM-DD; null when this is not the name of one. */
export function releaseDay(version: string): string | null {
  const [, year, month, day] = form.exec(version) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? date : null;
}

/** Numbers by which versions sort. */
const parts = (version: string): number[] => version.split('.').map(Number);

/** Newest first. */
export function newerFirst(a: string, b: string): number {
  const [x, y] = [parts(a), parts(b)];
  const at = [0, 1, 2, 3].find((i) => (x[i] ?? 1) !== (y[i] ?? 1)) ?? 0;
  return (y[at] ?? 1) - (x[at] ?? 1);
}

/** The name of a release made on a day, after those that are there. @param day YYYY-MM-DD */
export function nextVersion(day: string, taken: readonly string[]): string {
  const name = day.split('-').map(Number).join('.');
  const same = taken.filter((v) => v === name || v.startsWith(`${name}.`)).length;
  return same === 0 ? name : `${name}.${same + 1}`;
}

/** "bản ngày 28/11/2026", "bản thứ 2 ngày 28/11/2026"; what was not released by its name: "bản 2026.11.28-1a2b3c4d". */
export function versionWords(version: string): string {
  const date = releaseDay(version);
  const [, , , , count] = form.exec(version) ?? [];
  return date === null
    ? `bản ${version}`
    : `bản ${count === undefined ? '' : `thứ ${count} `}ngày ${formatDate(date)}`;
}
