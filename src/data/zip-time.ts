/** The time that entries of a ZIP bear. It has local times without a zone: noon, so that no zone moves the day. @param day YYYY-MM-DD */
export function zipTime(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
