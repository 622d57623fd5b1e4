// <reader-settings>: its form is made when it is opened, so that no page carries it.
import { whenLoaded } from '../shared/in-time.ts';

class ReaderSettings extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    const details = this.querySelector('details') as HTMLDetailsElement;
    details.addEventListener('toggle', () => {
      if (details.open)
        whenLoaded(import('./settings-form.ts'), details, ({ settingsForm }) => {
          details.append(settingsForm);
        });
    });
    const arrive = () => {
      if (location.hash === `#${this.id}`) details.open = true;
    };
    addEventListener('hashchange', arrive);
    arrive();
  }
}
customElements.define('reader-settings', ReaderSettings);
