// <reader-settings>: text size, theme, line spacing, typeface and keyboard shortcuts; stored on this device and rootData at once.
// `first-paint.ts` applies stored settings before the first paint of every page, as data attributes of the root element (data-co,
// data-nen, data-dong, data-mat, data-phim). These names and values are stored under the key "hien-thi" on readers' devices: they
// must never change.
const rootData = document.documentElement.dataset;

function apply({ name, value }: Pick<HTMLInputElement, 'name' | 'value'>): void {
  if (value === '') delete rootData[name];
  else rootData[name] = value;
}

class ReaderSettings extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (form === null) return;
    this.hidden = false;
    const choices = [...form.querySelectorAll('input')];
    for (const choice of choices) choice.checked = choice.value === (rootData[choice.name] ?? '');
    form.addEventListener('change', () => {
      const chosen = choices.filter((c) => c.checked);
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
  }
}
customElements.define('reader-settings', ReaderSettings);
