// <copy-view>: copies the address of a table as it is seen, or a citation of it, or keeps it in the notebook.
import { quotedAddress, tableCitation } from '../../release/quoted.ts';
import { copyAndSay, today } from '../shared/copy.ts';
import { whenLoaded } from '../shared/in-time.ts';

class CopyView extends HTMLElement {
  connectedCallback(): void {
    const { cites: title = '', version = '', kept } = this.dataset;
    const region = this.querySelector('[role=status]') as HTMLElement;
    for (const button of this.querySelectorAll('button'))
      button.addEventListener('click', () => {
        if (button.dataset['copy'] === 'keep') {
          const at = location.pathname + location.search;
          whenLoaded(import('../notebook/keep.ts'), button, (k) => {
            k.keep({ at, version, cited: title, note: '' }, region);
          });
          return;
        }
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
