import type { Clause } from '../model/clause.ts';
import { ContentError } from '../model/content-error.ts';
import { numbersIn } from '../domain/words/number-words.ts';
import { operatorIn } from '../domain/compare/operator.ts';
import { yearHolders } from './year-holders.ts';
import type { StatementData } from '../schemas/statement.ts';

/** Where a statement stands in its YAML file. */
export type PlaceOf = (id: string) => { file: string; line?: number | undefined };

/**
 * Refuses a statement whose quote is not in its clause, whose value or operator its words do not bear, or that is given twice.
 * @param clauses all clauses of the text
 */
export function checkStatements(
  statements: readonly StatementData[],
  clauses: readonly Clause[],
  place: PlaceOf,
): void {
  const byId = new Map(clauses.map((c) => [c.id, c]));
  const seen = new Map<string, string>();
  for (const s of statements) {
    const fail = (wrong: string, right: string): never => {
      throw new ContentError(place(s.id), `statement "${s.id}" ${wrong}`, right);
    };
    const clause = byId.get(s.clause);
    if (clause === undefined) {
      const holder = clauses.find((c) => c.words.includes(s.quote));
      return fail(
        `names the clause "${s.clause}", which is not in this text.`,
        holder === undefined
          ? 'The ids stand in content/ids.lock.'
          : `The words stand in "${holder.id}".`,
      );
    }
    if (!s.id.startsWith(`${s.clause}.`))
      fail(`does not bear the id of its clause "${s.clause}".`, `It begins with "${s.clause}.".`);
    if (!clause.words.includes(s.quote)) {
      const holder = clauses.find((c) => c.words.includes(s.quote));
      fail(
        `quotes clause "${s.clause}", which does not contain these words.`,
        holder === undefined
          ? `The clause reads: "${clause.words.slice(0, 160)}"`
          : `The words stand in "${holder.id}".`,
      );
    }
    if (!s.quote.includes(s.words))
      fail('has "words" that are not in its quote.', `The quote reads: "${s.quote}"`);
    if (!s.words.includes(s.valueWords))
      fail('has "valueWords" that are not in its words.', `The words read: "${s.words}"`);
    if (s.denominator !== null && !s.quote.includes(s.denominator))
      fail(
        `has a denominator "${s.denominator}" that its quote does not name.`,
        `The quote reads: "${s.quote}"`,
      );
    if (s.value === null) {
      if (s.operator !== null || s.unit !== null || s.valueMax !== null)
        fail(
          'has an operator, unit or upper end but no value.',
          'Without a number all four are null.',
        );
      if (s.kind === 'target')
        fail(
          'is a target without a number.',
          'A wording without a number is "universal" or "qualitative".',
        );
    } else {
      const numbers = numbersIn(s.valueWords);
      if (!numbers.includes(s.value) || (s.valueMax !== null && !numbers.includes(s.valueMax)))
        fail(
          `has the value ${s.value}, which "${s.valueWords}" does not print.`,
          `Printed: ${numbers.join(', ') || 'no number'}.`,
        );
      if (s.kind === 'universal' || s.kind === 'qualitative')
        fail(
          `is "${s.kind}" but has the value ${s.value}.`,
          'A universal or qualitative wording has the value null, never 100.',
        );
      if (s.unit === null || (s.unit === '%') !== s.valueWords.includes('%'))
        fail(
          `counts in "${s.unit}", but "${s.valueWords}" prints ${s.valueWords.includes('%') ? '"%"' : 'no "%"'}.`,
          'The unit is "%" where the text prints "%", else "hạng", "nhóm" or the noun counted.',
        );
      if (s.operator !== operatorIn(s.valueWords))
        fail(
          `has the operator "${s.operator}", which "${s.valueWords}" does not bear.`,
          `These words bear "${operatorIn(s.valueWords)}".`,
        );
      if ((s.operator === 'range') !== (s.valueMax !== null))
        fail(
          s.valueMax === null
            ? 'is a range without an upper end.'
            : 'has an upper end but its words are no range.',
          'A range has a value and a valueMax; all else has the value alone.',
        );
    }
    if ((s.year === null) !== (s.yearFrom === null))
      fail('has a year without its origin, or an origin without a year.', 'Give both or neither.');
    if (
      s.yearFrom !== null &&
      !yearHolders(s.yearFrom, clause, clauses).some((c) => c.words.includes(String(s.year)))
    )
      fail(
        `takes the year ${s.year} from its ${s.yearFrom}, which does not print it.`,
        'Say where the year stands: in the sentence, in a heading above it, or in the deadline of its task.',
      );
    if (seen.has(s.id))
      fail('is given twice.', 'Each statement of a clause takes the next running number.');
    const key = `${s.clause} ${s.indicator} ${s.year} ${s.value ?? s.valueWords}`;
    const twin = seen.get(key);
    if (twin !== undefined)
      fail(`says the same as "${twin}".`, 'One statement per value and measure.');
    seen.set(key, s.id).set(s.id, s.id);
  }
}
