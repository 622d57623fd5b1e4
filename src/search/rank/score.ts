import type { Lexicon } from '../format/lexicon.ts';
import type { Plan } from '../plan/plan.ts';
import type { Token } from '../../domain/words/tokens.ts';
import { advantages, roleFactor } from './advantages.ts';
import { answersBarYear, isInSameWords, lacksYear } from './answers.ts';
import { isClose } from './is-close.ts';
import { measure } from './measure.ts';
import type { Occurrence } from './occurrences.ts';
import { tune } from './tune.ts';
import { standsVerbatim } from './verbatim.ts';
import type { SearchRecord } from '../format/record.ts';

/** A record measured against a plan. */
export interface Scored {
  readonly record: SearchRecord;
  readonly score: number;
  /** True when everything asked for is there, and together enough to be about one thing. */
  readonly exact: boolean;
  /** True when it would be exact but for a word that is only met by something like it ("covid", "dịch bệnh"). */
  readonly meant: boolean;
  /** True when it would be an answer but for the year. */
  readonly butYear: boolean;
  /** True when it has most of the query, and what it has belongs together: no answer, yet what the reader looks for may be in it. */
  readonly close: boolean;
  /** Share of the query that stands in one piece, 0-1. */
  readonly run: number;
  /** The best occurrence of each unit in the words; undefined where there is none. */
  readonly found: readonly (Occurrence | undefined)[];
  readonly words: readonly Token[];
}

/** How well a clause answers a query: how much of it the clause has, how near together, and small advantages beside. */
export function score(record: SearchRecord, plan: Plan, lexicon: Lexicon): Scored {
  const measured = measure(record, plan, lexicon);
  const { words, units, run, coverage, pairShare } = measured;
  const isVerbatim = standsVerbatim(plan.typed, words);
  const barYear = isVerbatim || answersBarYear(plan, measured, lexicon);
  const answers = barYear && !lacksYear(measured);
  const inSameWords = isVerbatim || isInSameWords(measured);

  const small = advantages(record, plan, measured, isVerbatim);
  const sum = coverage ** 2 * (tune.base + tune.pairs * pairShare + tune.run * run.share + small);
  // A long paragraph holds some words of almost any question.
  const dilution = answers
    ? 1
    : 1 + ((1 - run.share) * Math.max(0, words.length - tune.longFrom)) / tune.longer;
  return {
    record,
    score: (sum * roleFactor(plan, record.role) * (answers ? 1 : 0.8)) / dilution,
    exact: answers && inSameWords,
    meant: answers && !inSameWords,
    butYear: barYear && !answers,
    close: isClose(plan, measured, lexicon),
    run: run.share,
    found: units.map((m) => m.best),
    words,
  };
}
