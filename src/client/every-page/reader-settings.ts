// <reader-settings>: size, ground, spacing and face of reading, keys; kept on this device and applied at once.
// `first-paint.ts` applies what is kept before the first paint of every page, as data attributes of the
// root (data-co, data-nen, data-dong, data-mat, data-phim). Readers' devices keep these names and
// values under the key "hien-thi": they stay Vietnamese and never change.
const applied = document.documentElement.dataset;

function apply({ name, value }: Pick<HTMLInputElement, 'name' | 'value'>): void {
  if (value === '') delete applied[name];
  else applied[name] = value;
}

class ReaderSettings extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (form === null) return;
    this.hidden = false;
    const choices = [...form.querySelectorAll('input')];
    for (const choice of choices) choice.checked = choice.value === (applied[choice.name] ?? '');
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
        // A device that keeps nothing still applies the choice to this page.
      }
      // Keys act by the choice at once. What lays a long page out anew waits until the press itself is painted.
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
