import type { Clause } from '../model/clause.ts';
import { clauseReads, idsStandIn, type Refuse } from '../model/content-error.ts';
import type { StatementData } from '../schemas/statement.ts';

/**
 * Refuses a statement of no clause, or whose words are not in its clause, or not within each other.
 * @param clause of the id that it gives @param clauses all clauses of the text
 * @returns its clause
 */
export function checkWords(
  s: StatementData,
  clause: Clause | undefined,
  clauses: readonly Clause[],
  fail: Refuse,
): Clause {
  if (clause === undefined) {
    const holder = clauses.find((c) => c.words.includes(s.quote));
    return fail(
      `ghi đoạn "${s.clause}", đoạn không có trong văn bản này.`,
      holder === undefined ? idsStandIn : `Những chữ ấy nằm ở đoạn "${holder.id}".`,
    );
  }
  if (!s.id.startsWith(`${s.clause}.`))
    fail(
      `có mã không mở đầu bằng mã đoạn "${s.clause}" của nó.`,
      `Mã phải mở đầu bằng "${s.clause}.".`,
    );
  if (!clause.words.includes(s.quote)) {
    const holder = clauses.find((c) => c.words.includes(s.quote));
    fail(
      `dẫn đoạn "${s.clause}", đoạn không có đúng những chữ trong "quote".`,
      holder === undefined ? clauseReads(clause.words) : `Những chữ ấy nằm ở đoạn "${holder.id}".`,
    );
  }
  if (!s.quote.includes(s.words))
    fail('có "words" không nằm trong "quote".', `Trường "quote" viết: “${s.quote}”`);
  if (!s.words.includes(s.valueWords))
    fail('có "valueWords" không nằm trong "words".', `Trường "words" viết: “${s.words}”`);
  if (s.denominator !== null && !s.quote.includes(s.denominator))
    fail(
      `có "denominator" là “${s.denominator}”, chữ không có trong "quote".`,
      `Trường "quote" viết: “${s.quote}”`,
    );
  return clause;
}
