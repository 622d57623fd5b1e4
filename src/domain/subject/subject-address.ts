// Which texts stand side by side on a subject's page, in its address: ?van-ban=kien-giang-nq22,tra-vinh-qd2043-2024&doc=…
import { readChoice, readQuery, type UnknownChoice } from '../compare/address-choices.ts';
import { mostColumns } from '../compare/columns.ts';

/** Fewer columns compare nothing. */
export const leastColumns = 2;

export interface SubjectChoice {
  /** Texts in columns, in the order of the edition. */
  readonly columns: readonly string[];
  /** The text that is read where only one fits. */
  readonly reading: string;
}

/** Every text, as far as columns go; the first is read. */
const allTexts = (texts: readonly string[]): SubjectChoice => ({
  columns: texts.slice(0, mostColumns),
  reading: texts[0] ?? '',
});

/** The choice that a query string names. One text alone is the one to be read, among all; unknown ones are ignored. */
export function readSubject(
  query: string,
  texts: readonly string[],
): SubjectChoice & { readonly unknown: readonly UnknownChoice[] } {
  const params = readQuery(query);
  const chosen = readChoice(params, 'van-ban', texts);
  const read = readChoice(params, 'doc', texts);
  const columns =
    chosen.chosen.length < leastColumns
      ? allTexts(texts).columns
      : texts.filter((t) => chosen.chosen.includes(t)).slice(0, mostColumns);
  return {
    columns,
    reading:
      read.chosen[0] ??
      (chosen.chosen.length === 1 ? chosen.chosen[0] : undefined) ??
      columns[0] ??
      '',
    // Both are texts to the reader.
    unknown: [...chosen.unknown, ...read.unknown.map((u) => ({ ...u, name: 'van-ban' }))],
  };
}

/** The query string of a choice, with its "?"; '' for every text with the first to be read. */
export function writeSubject(
  { columns, reading }: SubjectChoice,
  texts: readonly string[],
): string {
  const ordered = texts.filter((t) => columns.includes(t));
  const whole = ordered.join() === allTexts(texts).columns.join();
  const parts = [
    ...(whole ? [] : [`van-ban=${ordered.join(',')}`]),
    ...(reading === ordered[0] ? [] : [`doc=${reading}`]),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
