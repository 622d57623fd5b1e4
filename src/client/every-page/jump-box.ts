// <jump-box data-text-slug>: goes to a typed citation. The reading of citations is loaded when the field is used.
import { need } from '../shared/in-time.ts';

class JumpBox extends HTMLElement {
  connectedCallback() {
    const finder = () => import('./jump-find.ts');
    this.addEventListener(
      'focusin',
      () => {
        finder().catch(() => undefined);
      },
      { once: true },
    );
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      need(finder(), this.querySelector('form')!, (f) => f.go(this));
    });
  }
}
customElements.define('jump-box', JumpBox);
