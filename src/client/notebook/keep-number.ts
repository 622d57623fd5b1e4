// <keep-number data-at data-cited>: keeps one number in the notebook.
import { whenLoaded } from '../shared/in-time.ts';

class KeepNumber extends HTMLElement {
  connectedCallback(): void {
    const { at = '', cited = '' } = this.dataset;
    const button = this.querySelector('button') as HTMLElement;
    const region = this.querySelector('[role=status]') as HTMLElement;
    button.addEventListener('click', () => {
      whenLoaded(import('./keep.ts'), button, (k) => {
        k.keep({ at, version: '', cited, note: '' }, region);
      });
    });
  }
}
customElements.define('keep-number', KeepNumber);
