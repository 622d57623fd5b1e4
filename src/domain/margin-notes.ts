import { agreeing, cellOf, isGoal } from './compare.ts';
import { valueText } from './format.ts';
import type { Edition, Statement, Topic } from '../edition/model.ts';
import type { Comparability } from '../schemas/topic.ts';

/** What the margin says beside a number: where it is compared, and what stands beside it there. */
export interface Note {
  readonly name: string;
  readonly url: string;
  /** Other provinces' values for the same year, else this province's other year; '' when nothing is to be said. */
  readonly beside: string;
  readonly comparability: Comparability;
}

const values = (statements: readonly Statement[]): string =>
  agreeing(statements).map(([s]) => (s === undefined ? '' : valueText(s))).join(', ');

function besideOf(topic: Topic, own: Statement, edition: Edition): string {
  if (own.year === null || !isGoal(own)) return '';
  const others = edition.provinces
    .filter((p) => p.slug !== own.province)
    .map((p) => [p.name, values(cellOf(topic, p.slug, own.year).statements)] as const)
    .filter(([, v]) => v !== '');
  if (others.length > 0) return others.map(([name, v]) => `${name} ${v}`).join('; ');
  const otherYear = topic.statements.find((s) => isGoal(s) && s.province === own.province && s.year !== null && s.year !== own.year && s.indicator.id === own.indicator.id);
  return otherYear === undefined ? '' : `${otherYear.year}: ${valueText(otherYear)}`;
}

/** One note per topic that the clause's statements belong to, in their order. */
export function marginNotes(statements: readonly Statement[], edition: Edition): Note[] {
  const topics = [...new Set(statements.map((s) => s.topic))];
  return topics.flatMap((slug) => {
    const topic = edition.topics.find((t) => t.slug === slug);
    const own = statements.find((s) => s.topic === slug);
    if (topic === undefined || own === undefined) return [];
    return [{ name: topic.name, url: topic.url, beside: besideOf(topic, own, edition), comparability: topic.comparability }];
  });
}
