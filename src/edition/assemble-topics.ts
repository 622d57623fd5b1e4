import { outsideOf } from '../domain/compare/scope.ts';
import { topicUrl } from '../model/addresses.ts';
import type { Indicator, Statement, Text, Topic } from '../model/model.ts';
import { pillars } from '../schemas/topic.ts';
import { checkTopic } from './check-topic.ts';
import { attempt } from './faults.ts';
import { mentionYears } from './mention-years.ts';
import type { RawContent } from './read-all.ts';
import { by } from './sort-by.ts';

/** What a row of the comparison is made of. */
interface Parts {
  readonly texts: readonly Text[];
  readonly statements: readonly Statement[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Slugs. */
  readonly provinces: readonly string[];
}

/**
 * The rows of the comparison: by pillar, those of more provinces first.
 * @throws ContentError
 */
export function assembleTopics(
  raw: Pick<RawContent, 'topics'>,
  { texts, statements, indicators, provinces }: Parts,
): readonly Topic[] {
  const pillarOrder = Object.keys(pillars);
  return raw.topics
    .flatMap(
      (t) =>
        attempt((): Topic => {
          const own = statements.filter((s) => s.topic === t.slug);
          checkTopic(t, own, provinces);
          return {
            ...t.data,
            slug: t.slug,
            url: topicUrl(t.slug),
            alsoSpeaks: t.data.alsoSpeaks.map((s) => ({
              ...s,
              years: mentionYears(s, texts, statements),
            })),
            statements: own,
            indicators: [...indicators.values()].filter((i) => i.topic === t.slug),
            outside: outsideOf(t.slug, texts),
          };
        }) ?? [],
    )
    .sort(
      by(
        (t) => pillarOrder.indexOf(t.pillar),
        (t) => -new Set(t.statements.map((s) => s.province)).size,
        (t) => t.slug,
      ),
    );
}
