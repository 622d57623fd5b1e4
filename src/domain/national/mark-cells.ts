import type { NationalMark, Statement, Text } from '../../model/model.ts';
import { formatDate } from '../words/dates.ts';
import { checkedWords, decisionShort, markText } from './mark-words.ts';
import { marksOf, standsOf } from './marks-of.ts';
import { noMark, standingWords } from './standing-words.ts';

/** What a row of the comparison says of the national marks, in words that need no other column; null where there is nothing to say. */
export interface MarkCells {
  readonly marks: string;
  /** Sign and number, when there is one mark only, or all agree. */
  readonly operator: string | null;
  readonly number: number | null;
  readonly decisions: string | null;
  readonly standing: string | null;
  readonly ids: string | null;
}

/** The one value that all have; null when they differ. */
const only = <T>(values: readonly T[]): T | null =>
  new Set(values).size === 1 ? (values[0] ?? null) : null;
const plain = (words: string): string => words.replaceAll('\u00a0', ' ');

/**
 * The marks beside one row: those of the statement's measure and year, where there are none those of its topic and year, each
 * then with what it counts.
 * @param statement null for a cell without one
 */
export function markCells(
  { topic, year, statement }: { topic: string; year: number | null; statement: Statement | null },
  marks: readonly NationalMark[],
  texts: readonly Pick<Text, 'slug' | 'date'>[],
): MarkCells {
  const ofTopic = marksOf(marks, { topic, year });
  const own = statement === null ? [] : marksOf(ofTopic, { indicator: statement.indicator.id });
  const beside = own.length > 0 ? own : ofTopic;
  if (beside.length === 0)
    return {
      marks: noMark,
      operator: null,
      number: null,
      decisions: null,
      standing: null,
      ids: null,
    };
  const stands = statement === null ? [] : standsOf([statement], marks, texts);
  const one = only(beside.map((m) => `${markText(m)} ${m.indicator?.id ?? m.numerator}`)) !== null;
  const named = (m: NationalMark, words: string): string =>
    beside.length === 1 || one ? words : `${decisionShort(m.decision)}: ${words}`;
  return {
    marks: [
      ...new Set(
        beside.map((m) =>
          plain(named(m, own.length > 0 ? markText(m) : `${markText(m)} (${m.numerator})`)),
        ),
      ),
    ].join('; '),
    operator: one ? (beside[0]?.operator ?? null) : null,
    number: one ? (beside[0]?.value ?? null) : null,
    decisions: beside
      .map(
        (m) =>
          `${decisionShort(m.decision)} ngày ${formatDate(m.decision.date)} (${checkedWords(m)})`,
      )
      .join('; '),
    standing:
      [...new Set(stands.map((s) => named(s.mark, standingWords(s.standing, s))))].join('; ') ||
      null,
    ids: beside.map((m) => m.id).join(' '),
  };
}
