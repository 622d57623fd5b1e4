// <copy-field>: a read-only field and a button that copies its content.
import { copyAndSay } from './copy.ts';

class CopyField extends HTMLElement {
  connectedCallback() {
    const [field, button, region] = [
      this.querySelector('textarea'),
      this.querySelector('button'),
      this.querySelector<HTMLElement>('[role="status"]'),
    ];
    if (field === null || button === null || region === null) return;
    // On a site built without SITE_URL, the embed code uses the address where the page is read.
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
