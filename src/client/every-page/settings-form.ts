// The form of the reader's settings: text size, theme, line spacing, typeface and keyboard shortcuts; stored on this device and applied at
// once. `first-paint.ts` applies stored settings before the first paint of every page, as data attributes of the root element (data-co,
// data-nen, data-dong, data-mat, data-phim).
import { el } from '../shared/element.ts';
import { settings } from './setting-values.ts';

const rootData = document.documentElement.dataset;

function apply({ name, value }: Pick<HTMLInputElement, 'name' | 'value'>): void {
  if (value === '') delete rootData[name];
  else rootData[name] = value;
}

/** The one form of the page; its choices are those that hold now. */
export const settingsForm = el(
  'form',
  { class: 'reader-settings' },
  ...settings.map(([name, legend, options]) =>
    el(
      'fieldset',
      {},
      el('legend', {}, legend),
      el(
        'div',
        {},
        ...Object.entries(options).map(([value, label]) =>
          el(
            'label',
            {},
            el('input', { type: 'radio', name, value, checked: value === (rootData[name] ?? '') }),
            el('span', {}, label),
          ),
        ),
      ),
    ),
  ),
);

settingsForm.addEventListener('change', () => {
  const chosen = [...settingsForm.querySelectorAll('input')].filter((c) => c.checked);
  try {
    localStorage.setItem(
      'hien-thi',
      JSON.stringify(
        Object.fromEntries(chosen.filter((c) => c.value !== '').map((c) => [c.name, c.value])),
      ),
    );
  } catch {
    // Storage may be refused; the choice still applies to this page.
  }
  // Keyboard shortcuts change at once. Settings that cause a new layout wait for the next paint, so that the pressed control responds first.
  for (const choice of chosen) if (choice.name === 'phim') apply(choice);
  requestAnimationFrame(() => {
    setTimeout(() => {
      chosen.forEach(apply);
    });
  });
});
