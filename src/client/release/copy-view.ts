// <copy-view>: copies the address of a table as it is seen, or a citation of it.
import { quotedAddress, tableCitation } from '../../release/quoted.ts';
import { copyAndSay, today } from '../shared/copy.ts';

class CopyView extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const { cites: title = '', version = '', kept } = this.dataset;
    const region = this.querySelector('[role=status]') as HTMLElement;
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => {
        const href = kept === undefined ? location.href : quotedAddress(location.href, version);
        const [plain, said] =
          button.dataset['copy'] === 'link'
            ? [href, 'Đã sao chép liên kết']
            : [tableCitation({ title, version, href, day: today() }), 'Đã sao chép lời dẫn'];
        void copyAndSay(button, region, { plain }, said);
      });
  }
}
customElements.define('copy-view', CopyView);
