// <jump-box data-van-ban>: goes to a typed citation. The reading of citations is loaded when the field is used.
class JumpBox extends HTMLElement {
  connectedCallback() {
    const finder = () => import('./jump-find.ts');
    this.addEventListener('focusin', () => void finder(), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void finder().then((f) => f.go(this));
    });
  }
}
customElements.define('jump-box', JumpBox);
