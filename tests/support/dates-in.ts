// A second reading of dates, from the printed words alone and without the site's own code.

const lastDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const firstDay = (year: number, month: number): string =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Whether the words name a month, a quarter or a year by its number. */
export const speaksOfDates = (printed: string): boolean => /20\d\d/.test(printed);

const quarters: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};

/** The first and the last day of the stretch that the words name: a day, a month, a quarter, a year, or years. */
function stretch(printed: string): readonly [string, string] {
  const [, day, ofMonth, ofYear] = /(\d{1,2})\/(\d{1,2})\/(20\d\d)/.exec(printed) ?? [];
  if (day !== undefined) {
    const date = `${ofYear}-${ofMonth?.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return [date, date];
  }
  const [, month, inYear] = /tháng (\d{1,2})(?:\/| năm )(20\d\d)/i.exec(printed) ?? [];
  if (month !== undefined)
    return [firstDay(Number(inYear), Number(month)), lastDay(Number(inYear), Number(month))];
  const [, quarter, qYear] = /quý ([IV]+|[1-4])(?:\/| năm )(20\d\d)/i.exec(printed) ?? [];
  if (quarter !== undefined) {
    const q = quarters[quarter.toUpperCase()] ?? 0;
    return [firstDay(Number(qYear), 3 * q - 2), lastDay(Number(qYear), 3 * q)];
  }
  const [a = '', b = a] = printed.match(/20\d\d/g) ?? [];
  return [`${a}-01-01`, `${b}-12-31`];
}

/** "trước tháng 6/2025" → to 2025-05-31; "từ năm 2026" → from 2026-01-01; "đến năm 2025" → to 2025-12-31; "năm 2024" → all of it. */
export function datesIn(printed: string): { from: string | null; to: string | null } {
  const words = printed.toLowerCase();
  const [first, last] = stretch(printed);
  const isRange = /20\d\d\s*[-–]\s*20\d\d/.test(printed);
  if (/trước/.test(words)) return { from: null, to: dayBefore(first) };
  if (/^từ /.test(words) && !isRange && !/đến/.test(words)) return { from: first, to: null };
  if (/đến/.test(words) && !/từ/.test(words)) return { from: null, to: last };
  return { from: first, to: last };
}
