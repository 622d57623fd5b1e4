import { asciiFold } from '../words/fold.ts';

/** What the glossary (`glossary.json`) says of an abbreviation. */
export interface GlossaryTerm {
  /** As printed: "UBND". */
  readonly term: string;
  readonly variants: readonly string[];
  readonly editorsReading: string | null;
  readonly meanings: readonly { readonly text: string; readonly meaning: string }[];
}

/** First letters of an abbreviation's words: its capitals, or all its letters where it has none ("b/c"); Ư is typed W in "TW". */
const initialsOf = (term: string): string =>
  asciiFold(
    (/\p{Lu}/u.test(term)
      ? term.replace(/[^\p{Lu}]/gu, '')
      : term.replace(/[^\p{L}]/gu, '')
    ).replace('W', 'U'),
  );

/** First letters of the words of a meaning; "và" has none in an abbreviation ("STTTT"). */
const lettersOf = (meaning: string): string =>
  asciiFold(
    meaning
      .split(/[\s,]+/)
      .filter((word) => word !== 'và')
      .map((word) => word[0] ?? '')
      .join(''),
  );

/**
 * Vietnamese abbreviations with the words that they stand for, as a text uses them: those whose letters begin the words of their
 * meaning ("UBND": Ủy ban nhân dân). Any other ("GIS", "IoT", "GRDP") is the name that people say, and stays as printed.
 * @param text its own meaning of an abbreviation goes before another text's
 */
export function fullForms(
  glossary: readonly GlossaryTerm[],
  text: string,
): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { term, variants, meanings, editorsReading } of glossary) {
    const own = meanings.filter((m) => m.text === text);
    const known = [...own, ...meanings].map((m) => m.meaning);
    if (editorsReading !== null) known.push(editorsReading);
    const initials = initialsOf(term);
    if (initials.length < 2) continue;
    const full = known
      .map((meaning) => meaning.replace(/\s*\(.*$/, ''))
      .find((meaning) => meaning.includes(' ') && lettersOf(meaning).startsWith(initials));
    if (full !== undefined) for (const spelling of [term, ...variants]) forms.set(spelling, full);
  }
  return forms;
}
