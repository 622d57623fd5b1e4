// <reader-settings>: size, ground, spacing and face of reading, keys; kept on this device and applied at once.
// `first-paint.js` applies them before the first paint of every page.
const key = 'hien-thi';

class ReaderSettings extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (form === null) return;
    this.hidden = false;
    for (const [name, value] of Object.entries(read())) {
      const choice = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
      if (choice !== null) choice.checked = true;
    }
    form.addEventListener('change', () => {
      const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== ''));
      try {
        localStorage.setItem(key, JSON.stringify(chosen));
      } catch {
        // A device that keeps nothing still applies the choice to this page.
      }
      // The press is painted first: laying out a long page anew takes time.
      requestAnimationFrame(() => { setTimeout(() => {
        for (const name of new Set([...form.elements].map((e) => (e as HTMLInputElement).name)))
          if (chosen[name] === undefined) delete document.documentElement.dataset[name];
          else document.documentElement.dataset[name] = chosen[name];
      }); });
    });
  }
}

function read(): Record<string, string> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}
customElements.define('reader-settings', ReaderSettings);
