// <reader-settings>: size, ground, spacing and face of reading, keys; kept on this device and applied at once.
// `first-paint.js` applies what is kept before the first paint of every page, as data attributes of the root.
const applied = document.documentElement.dataset;

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
        localStorage.setItem('hien-thi', JSON.stringify(Object.fromEntries(chosen.filter((c) => c.value !== '').map((c) => [c.name, c.value]))));
      } catch {
        // A device that keeps nothing still applies the choice to this page.
      }
      // The press is painted first: laying out a long page anew takes time.
      requestAnimationFrame(() => { setTimeout(() => {
        for (const { name, value } of chosen)
          if (value === '') delete applied[name];
          else applied[name] = value;
      }); });
    });
  }
}
customElements.define('reader-settings', ReaderSettings);
