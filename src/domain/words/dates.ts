/** Is this a day of the calendar, as YYYY-MM-DD? */
export const isDay = (iso: string): boolean => {
  const day = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === iso;
};

/**
 * Date as Vietnamese official texts write it: "2022-06-08" → "08/6/2022".
 * A leading zero only for days below 10 and for months 1 and 2, which `Intl` cannot do.
 * Rule: Nghị định 30/2020/NĐ-CP, Phụ lục I, "Địa danh và thời gian ban hành văn bản".
 * @param iso YYYY-MM-DD
 * @throws RangeError on anything else
 */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  if (!isDay(iso) || year === undefined || month === undefined || day === undefined)
    throw new RangeError(`"${iso}" is not a date. Write YYYY-MM-DD, such as 2022-06-08.`);
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** Month and year of a date, in the same way: "2022-06-08" → "6/2022", "2026-02-01" → "02/2026". @throws as `formatDate` */
export const formatMonth = (iso: string): string => formatDate(iso).slice(3);
