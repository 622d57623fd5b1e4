// Which of many provinces are columns: the chosen by name, the others by region, disabled when no more fit.
import type { MatrixChoices, MatrixView } from '../../domain/compare/matrix-view.ts';
import { asciiFold } from '../../domain/words/fold.ts';
import { el } from '../shared/element.ts';
import { checkboxOf } from './matrix-form.ts';

const part = (form: HTMLElement, selector: string): HTMLElement =>
  form.querySelector(selector) as HTMLElement;
const regionsOf = (form: HTMLElement) => [
  ...form.querySelectorAll<HTMLDetailsElement>('details[data-region]'),
];
const boxesIn = (form: HTMLElement) => [...form.querySelectorAll<HTMLInputElement>('[name=tinh]')];

/** A chosen province with the button that takes it away again. */
function chip(form: HTMLFormElement, province: string): HTMLElement {
  const name = checkboxOf(form, province).nextElementSibling?.cloneNode(true) as HTMLElement;
  return el(
    'li',
    {},
    name,
    el(
      'button',
      { type: 'button', class: 'text-button', 'data-drop': province },
      'bỏ',
      el('span', { class: 'visually-hidden' }, ` ${name.textContent.trim()}`),
    ),
  );
}

/** Shows what is chosen and what can still be. */
export function showChooser(
  form: HTMLFormElement,
  { provinces, split }: MatrixView,
  { most, texts }: MatrixChoices,
): void {
  if (most === null) return;
  const full = provinces.length >= most;
  part(form, '[data-chosen-count]').textContent = `${provinces.length}/${most} cột đã chọn`;
  part(form, '[data-full]').hidden = !full;
  part(form, '[data-action="none"]').hidden = provinces.length === 0;
  const list = part(form, '[data-chosen]');
  const dropped = document.activeElement?.closest('[data-drop]') ?? null;
  list.replaceChildren(...provinces.map((p) => chip(form, p)));
  // The button that was pressed is gone with its province.
  if (dropped !== null)
    (list.querySelector<HTMLElement>('button') ?? part(form, '[data-find]')).focus();
  for (const region of regionsOf(form)) {
    const boxes = boxesIn(region);
    const chosen = boxes.filter((b) => provinces.includes(b.value)).length;
    part(region, '[data-region-count]').textContent = `${chosen}/${boxes.length}`;
  }
  const splitting = form.querySelector<HTMLInputElement>('[name=tach]');
  if (splitting === null) return;
  const columns = provinces.reduce((n, p) => n + (texts[p]?.length ?? 1), 0);
  splitting.disabled = !split && columns > most;
}

/** Shows only the provinces whose names hold these words, with or without marks; every region again when there are none. */
export function findProvinces(form: HTMLFormElement, words: string): void {
  const wanted = asciiFold(words).trim();
  let found = 0;
  for (const region of regionsOf(form)) {
    const boxes = boxesIn(region);
    const fits = boxes.filter((b) =>
      asciiFold(b.nextElementSibling?.textContent ?? '').includes(wanted),
    );
    for (const box of boxes) (box.closest('label') as HTMLElement).hidden = !fits.includes(box);
    region.hidden = fits.length === 0;
    region.open = wanted !== '' && fits.length > 0;
    found += fits.length;
  }
  const none = part(form, '[data-none]');
  none.hidden = found > 0;
  none.textContent = found > 0 ? '' : `Không tỉnh nào có tên như “${words.trim()}”.`;
}

/** The provinces that a button of the chooser leaves chosen; null when it is none of them. */
export function chosenBy(
  button: HTMLElement,
  provinces: readonly string[],
): readonly string[] | null {
  const { action, drop } = button.dataset;
  if (drop !== undefined) return provinces.filter((p) => p !== drop);
  if (action === 'none') return [];
  const region = button.closest('details');
  return action === 'region' && region !== null ? boxesIn(region).map((b) => b.value) : null;
}
