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

/** What the other provinces state for a year; '' when none does. */
const others = (topic: Topic, province: string, year: number, edition: Edition): string =>
  edition.provinces
    .filter((p) => p.slug !== province)
    .map((p) => [p.name, values(cellOf(topic, p.slug, year).statements)] as const)
    .filter(([, v]) => v !== '')
    .map(([name, v]) => `${name} ${v}`)
    .join('; ');

/** @param own the clause's statements on the topic: one clause may speak of several years */
function besideOf(topic: Topic, own: readonly Statement[], edition: Edition): string {
  const goals = own.filter((s): s is Statement & { year: number } => isGoal(s) && s.year !== null);
  const [first] = goals;
  if (first === undefined) return '';
  const years = [...new Set(goals.map((s) => s.year))];
  const besides = years.map((year) => [year, others(topic, first.province, year, edition)] as const).filter(([, v]) => v !== '');
  if (besides.length > 0) return besides.map(([year, v]) => (years.length > 1 ? `${year}: ${v}` : v)).join('. ');
  const rest = topic.statements.filter((s) => isGoal(s) && s.province === first.province && s.year !== null && !years.includes(s.year) && s.indicator.id === first.indicator.id);
  return [...new Set(rest.map((s) => s.year))].map((year) => `${year}: ${values(rest.filter((s) => s.year === year))}`).join('; ');
}

/** One note per topic that the clause's statements belong to, in their order. */
export function marginNotes(statements: readonly Statement[], edition: Edition): Note[] {
  const topics = [...new Set(statements.map((s) => s.topic))];
  return topics.flatMap((slug) => {
    const topic = edition.topics.find((t) => t.slug === slug);
    if (topic === undefined) return [];
    const own = statements.filter((s) => s.topic === slug);
    return [{ name: topic.name, url: topic.url, beside: besideOf(topic, own, edition), comparability: topic.comparability }];
  });
}
