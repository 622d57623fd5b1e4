// What of the tasks is shown, in the address: ?co-quan=so-noi-vu&han=2025-q2&tinh=tra-vinh
import { readChoice, readQuery, type UnknownChoice } from '../compare/address-choices.ts';
import { undatedKinds } from './due.ts';
import { periodNamed } from './periods.ts';
import { taskSorts, type TaskSort, type TaskView } from './task-view.ts';

/** What can be chosen. */
export interface TaskChoices {
  readonly agencies: readonly string[];
  readonly provinces: readonly string[];
  readonly texts: readonly string[];
}

const names = ['co-quan', 'han', 'tinh', 'van-ban', 'xep'] as const;

function chosen(query: string, choices: TaskChoices) {
  const params = readQuery(query);
  const periods = params
    .getAll('han')
    .map((id) => id.trim().toLowerCase())
    .filter((id) => periodNamed(id) !== null);
  const known: Record<(typeof names)[number], readonly string[]> = {
    'co-quan': choices.agencies,
    han: [...Object.keys(undatedKinds), ...periods],
    tinh: choices.provinces,
    'van-ban': choices.texts,
    xep: Object.keys(taskSorts),
  };
  return names.map((name) => ({ name, ...readChoice(params, name, known[name]) }));
}

/** The view that a query string names; what it asks for in vain is passed over. */
export function readTaskView(query: string, choices: TaskChoices): TaskView {
  const [agency = '', due = '', province = '', text = '', sort = 'van-ban'] = chosen(
    query,
    choices,
  ).map((c) => c.chosen[0]);
  return { agency, due, province, text, sort: sort as TaskSort };
}

/** What a query string asks for in vain; a second value is in vain too. */
export const unknownTaskChoices = (query: string, choices: TaskChoices): readonly UnknownChoice[] =>
  chosen(query, choices).flatMap(({ name, chosen: [, ...more], unknown }) => [
    ...unknown,
    ...more.map((value) => ({ name, value })),
  ]);

/** The query string of a view, with its "?"; '' for all tasks in the order of the texts. */
export function writeTaskView({ agency, due, province, text, sort }: TaskView): string {
  const values = [agency, due, province, text, sort === 'van-ban' ? '' : sort];
  const parts = names.flatMap((name, i) => (values[i] ? [`${name}=${values[i]}`] : []));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
