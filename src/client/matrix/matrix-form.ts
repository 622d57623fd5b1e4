import {
  columnsOf,
  isOfAll,
  type MatrixChoices,
  type MatrixView,
} from '../../domain/compare/matrix-view.ts';

const field = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement;

/** The checkbox of a province. */
export const checkboxOf = (form: HTMLFormElement, province: string) =>
  form.querySelector(`[name=tinh][value="${province}"]`) as HTMLInputElement;

/** The form's choices as a query string. Includes disabled fields, which `FormData` omits. */
export function chosenQuery(form: HTMLFormElement, { provinces, texts }: MatrixChoices): string {
  const query = new URLSearchParams(
    [...new FormData(form)].map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  );
  query.set('tinh', provinces.filter((p) => checkboxOf(form, p).checked).join(','));
  query.set('tach', field(form, 'tach').checked ? '1' : '');
  // Every topic is asked anyway; the switch is as it was when it can be used again.
  const all = field(form, 'mot-tinh');
  if (all.disabled) query.set('mot-tinh', all.dataset['own'] ?? '');
  // Joined again, a text is asked as its province.
  if (!field(form, 'tach').checked)
    for (const name of ['co', 'khong']) {
      const of = provinces.find((p) => texts[p]?.includes(query.get(name) ?? ''));
      if (of !== undefined) query.set(name, of);
    }
  return query.toString();
}

/** Sets the form to the view shown, also after "back". The last two columns cannot be unchecked. */
export function fillForm(form: HTMLFormElement, view: MatrixView, choices: MatrixChoices): void {
  const part = (selector: string) => form.querySelector(selector) as HTMLElement;
  const enough = (change: Partial<MatrixView>) =>
    columnsOf({ ...view, ...change }, choices).length >= 2;
  for (const p of choices.provinces) {
    const box = checkboxOf(form, p);
    box.checked = view.provinces.includes(p);
    box.disabled =
      choices.most === null
        ? box.checked && !enough({ provinces: view.provinces.filter((o) => o !== p) })
        : !box.checked && view.provinces.length >= choices.most;
  }
  const split = field(form, 'tach');
  split.checked = view.split;
  split.disabled = choices.most === null && view.split && !enough({ split: false });
  part('.matrix-filters__split').hidden = !view.provinces.some((p) => p in choices.texts);
  part('[data-differing]').textContent =
    `chỉ chỗ ${view.provinces.length === 1 ? 'các văn bản' : 'các tỉnh'} nói khác nhau`;
  if (choices.most === null) part('[data-two]').hidden = columnsOf(view, choices).length > 2;
  const set = (name: string, value: string) => {
    const f = field(form, name);
    if (f.value !== value) f.value = value;
  };
  set('nam', view.year === null ? '' : String(view.year));
  set('linh-vuc', view.pillar ?? '');
  set('so-duoc', view.comparability ?? '');
  set('xep', view.sort);
  set('co', view.sets ?? '');
  set('khong', view.lacks ?? '');
  const all = field(form, 'mot-tinh');
  all.checked = isOfAll(view);
  all.disabled = view.sets !== null || view.lacks !== null;
  all.dataset['own'] = view.all ? '1' : '';
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-part]'))
    option.hidden = option.disabled = !view.split;
  if (field(form, 'ten').value.trim() !== view.name) field(form, 'ten').value = view.name;
  field(form, 'khac').checked = view.differing;
  field(form, 'quoc-gia').checked = view.national;
}

/** Shows beside the switch for all topics how many more rows it brings; null when it is not known now. */
export function showMore(form: HTMLFormElement, rows: number | null): void {
  (form.querySelector('[data-more]') as HTMLElement).textContent = rows === null ? '' : `${rows} `;
}
