import type { Statement, Text, Topic } from '../model/model.ts';
import { assembleIndicators, checkIndicatorsUsed } from './assemble-indicators.ts';
import { assembleStatements } from './assemble-statements.ts';
import { assembleTopics } from './assemble-topics.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkScopes } from './check-scope.ts';
import { checkYears } from './check-years.ts';
import { attempt, canJudge } from './faults.ts';
import type { RawContent } from './read-all.ts';

/** What the comparison is made of. */
interface Comparison {
  readonly statements: readonly Statement[];
  /** None while they cannot be judged. */
  readonly topics: readonly Topic[];
  /** Whether all that topics are made of was read; always in a build. */
  readonly canJudgeTopics: boolean;
}

/**
 * What the texts set, and the rows that compare it.
 * @param provinces slugs
 * @param fileOf path of the MDX of a text
 * @throws ContentError
 */
export function assembleComparison(
  raw: RawContent,
  texts: readonly Text[],
  provinces: readonly string[],
  fileOf: (text: string) => string,
): Comparison {
  const wholeStatements = ['texts/', 'statements/', 'indicators/'] as const;
  const indicators = assembleIndicators(raw);
  const statements = assembleStatements(raw, texts, indicators);
  if (canJudge('các năm của bảng so sánh', ...wholeStatements))
    attempt(() => {
      checkYears(statements);
    });
  checkNumbers(texts, raw.statements, raw.numbers, fileOf);
  if (!canJudge('các chỉ tiêu', 'topics/', 'provinces/', ...wholeStatements))
    return { statements, topics: [], canJudgeTopics: false };
  const topics = assembleTopics(raw, { texts, statements, indicators, provinces });
  checkScopes(raw.texts, topics);
  checkIndicatorsUsed(indicators.values(), statements);
  return { statements, topics, canJudgeTopics: true };
}
