import type { Task } from '../../model/model.ts';
import { asciiFold } from '../words/fold.ts';

/** An agency as addresses name it (`?co-quan=so-noi-vu`). */
export const agencySlug = (name: string): string =>
  asciiFold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** An agency that texts give tasks to. */
export interface Agency {
  readonly slug: string;
  readonly name: string;
  /** How many tasks name it, whether it leads them or takes part. */
  readonly tasks: number;
}

/** The agencies of the tasks; those with most tasks first, then as a Vietnamese dictionary sorts. */
export function agenciesOf(tasks: readonly Pick<Task, 'agencies'>[]): Agency[] {
  const counts = new Map<string, number>();
  for (const task of tasks)
    for (const name of new Set(task.agencies.map((a) => a.name)))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, n]) => ({ slug: agencySlug(name), name, tasks: n }))
    .sort((a, b) => b.tasks - a.tasks || a.name.localeCompare(b.name, 'vi'));
}
