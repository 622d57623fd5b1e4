// <jump-box data-text-slug>: goes to a typed citation. The citation parser is loaded when the field gets the focus.
import { whenLoaded } from '../shared/in-time.ts';

class JumpBox extends HTMLElement {
  connectedCallback() {
    const loadFinder = () => import('./jump-find.ts');
    this.addEventListener(
      'focusin',
      () => {
        loadFinder().catch(() => undefined);
      },
      { once: true },
    );
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      whenLoaded(loadFinder(), this.querySelector('form')!, (f) => f.go(this));
    });
  }
}
customElements.define('jump-box', JumpBox);
