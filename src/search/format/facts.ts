/** What is known of a record from its name, before it is read: enough to count results by every filter. */
export interface Facts {
  /** Place of its text in the list of texts (`Lexicon.texts`). */
  readonly text: number;
  readonly years: readonly number[];
  /** Places in the list of pillars (`Lexicon.pillars`). */
  readonly pillars: readonly number[];
  readonly hasNumber: boolean;
}

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const firstYear = 2000;

function digit(n: number, what: string): string {
  const found = digits[n];
  if (found === undefined)
    throw new RangeError(
      `The index can name ${digits.length} years from ${firstYear} on and as many pillars; ${what} is beyond them. See src/search/format/facts.ts.`,
    );
  return found;
}

/** "4-pu-2_": safe in the name of a file. */
export const packFacts = ({ text, years, pillars, hasNumber }: Facts): string =>
  [
    text.toString(36),
    years.map((y) => digit(y - firstYear, `the year ${y}`)).join(''),
    `${pillars.map((p) => digit(p, `pillar ${p}`)).join('')}${hasNumber ? '_' : ''}`,
  ].join('-');

/** Undoes `packFacts`; whatever stands before and after it. @param id "vi_4-pu-2_-h4s" */
export function unpackFacts(id: string): Facts {
  const [text = '', years = '', pillars = ''] = id.slice(id.indexOf('_') + 1).split('-');
  const values = (packed: string): readonly number[] =>
    [...packed].map((c) => digits.indexOf(c)).filter((n) => n >= 0);
  return {
    text: parseInt(text, 36),
    years: values(years).map((n) => n + firstYear),
    pillars: values(pillars),
    hasNumber: pillars.endsWith('_'),
  };
}
