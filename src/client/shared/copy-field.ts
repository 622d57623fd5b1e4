// <copy-field>: a field with words to take away and a button that copies them.
import { copyAndSay } from './copy.ts';

class CopyField extends HTMLElement {
  connectedCallback() {
    const [field, button, region] = [
      this.querySelector('textarea'),
      this.querySelector('button'),
      this.querySelector<HTMLElement>('[role="status"]'),
    ];
    if (field === null || button === null || region === null) return;
    // A site that was built without an address of its own is embedded from where it is read.
    field.value = field.value.replaceAll('src="/', `src="${location.origin}/`);
    this.parentElement?.querySelector('[data-own-address]')?.remove();
    button.hidden = false;
    button.addEventListener(
      'click',
      () => void copyAndSay(button, region, { plain: field.value }, 'Đã sao chép mã nhúng'),
    );
  }
}
customElements.define('copy-field', CopyField);
