// <jump-box data-van-ban>: goes to a typed citation. The reading of citations is loaded when the field is used.
class JumpBox extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input');
    const finder = () => import('./jump-find.ts');
    this.addEventListener('focusin', () => void finder(), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void finder().then((f) => f.go(this));
    });
    addEventListener('keydown', (event) => {
      const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]') != null;
      if (event.key !== 'g' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.closest('details')?.setAttribute('open', '');
      field?.focus();
      field?.select();
    });
  }
}
customElements.define('jump-box', JumpBox);
