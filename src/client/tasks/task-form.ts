import { periodNamed } from '../../domain/tasks/periods.ts';
import type { TaskChoices } from '../../domain/tasks/task-address.ts';
import { isInView, isDue, type TaskFacts, type TaskView } from '../../domain/tasks/task-view.ts';
import { showCounts, wordsOf } from '../shared/option-counts.ts';

/** Names of the fields that filter, with the part of the view that each holds. */
const fields = { 'co-quan': 'agency', han: 'due', tinh: 'province', 'van-ban': 'text' } as const;

const select = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLSelectElement;
const valuesOf = (form: HTMLFormElement, name: string) =>
  [...select(form, name).options].map((o) => o.value).filter((v) => v !== '');

/** What the form of tasks offers to choose from. */
export const choicesIn = (form: HTMLFormElement): TaskChoices => ({
  agencies: valuesOf(form, 'co-quan'),
  provinces: valuesOf(form, 'tinh'),
  texts: valuesOf(form, 'van-ban'),
});

/** The words of the option chosen in a field; '' when nothing is chosen there. */
const chosenWords = (form: HTMLFormElement, name: keyof typeof fields): string => {
  const option = select(form, name).selectedOptions[0];
  return option === undefined || option.value === '' ? '' : wordsOf(option);
};

/** Sets the form to the view, also after "back". A period that no option names gets one. */
export function fillForm(form: HTMLFormElement, view: TaskView, tasks: readonly TaskFacts[]): void {
  const period = periodNamed(view.due);
  if (period !== null && !valuesOf(form, 'han').includes(view.due))
    select(form, 'han').add(new Option(`${period.name} (0)`, period.id));
  for (const [name, part] of Object.entries(fields)) select(form, name).value = view[part];
  select(form, 'xep').value = view.sort;
  showCounts(
    form,
    Object.fromEntries(
      Object.entries(fields).map(([name, part]) => [
        name,
        new Map(
          valuesOf(form, name).map((value) => [
            value,
            tasks.filter((t) => isInView(t, { ...view, [part]: value })).length,
          ]),
        ),
      ]),
    ),
  );
  for (const link of form.querySelectorAll<HTMLElement>('[data-agency]'))
    if (link.dataset['agency'] === view.agency) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

/** What is chosen, in words: "9 việc: Sở Nội vụ, hạn Quý II/2025, Trà Vinh". "Từng việc" when nothing is. */
export function chosenInWords(form: HTMLFormElement, n: number): string {
  const due = chosenWords(form, 'han');
  const parts = [
    chosenWords(form, 'co-quan'),
    due === '' || periodNamed(select(form, 'han').value) === null ? due : `hạn ${due}`,
    chosenWords(form, 'tinh'),
    chosenWords(form, 'van-ban'),
  ].filter((words) => words !== '');
  if (parts.length === 0) return 'Từng việc';
  return `${n === 0 ? 'Không việc nào' : `${n} việc`}: ${parts.join(', ')}`;
}

/** The view that the form holds. */
export const viewIn = (form: HTMLFormElement): TaskView =>
  ({
    ...Object.fromEntries(
      Object.entries(fields).map(([name, part]) => [part, select(form, name).value]),
    ),
    sort: select(form, 'xep').value,
  }) as unknown as TaskView;

/** The name of the group that a task stands under when ordered by deadline or by agency. */
export const groupNames = (form: HTMLFormElement) => ({
  han: (task: TaskFacts): string => {
    const first = { days: task.days.slice(0, 1), undated: task.undated };
    const option = [...select(form, 'han').options].find(
      (o) => o.dataset['group'] !== undefined && isDue(first, o.value),
    );
    return option === undefined ? '' : wordsOf(option);
  },
  'co-quan': (task: TaskFacts): string => {
    const option = [...select(form, 'co-quan').options].find((o) => o.value === task.agencies[0]);
    return option === undefined || option.value === '' ? 'không nêu ai làm' : wordsOf(option);
  },
});
