import type { Clause } from '../../model/clause.ts';
import type { Span } from '../../model/inline.ts';
import type { Statement } from '../../model/model.ts';

/** Where the words of each statement's value are in its clause; they become links to the comparison. */
export function numberSpans<Stated extends Pick<Statement, 'quote' | 'words' | 'valueWords'>>(
  clause: Clause,
  statements: readonly Stated[],
): Span<Stated>[] {
  return statements.map((value) => {
    const inQuote = value.quote.indexOf(value.words) + value.words.indexOf(value.valueWords);
    const start = clause.words.indexOf(value.quote) + inQuote;
    return { start, end: start + value.valueWords.length, value };
  });
}
