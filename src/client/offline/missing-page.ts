// <missing-page>: said when this page stands in for one that is not there without network.
import { offlinePage } from '../../domain/offline/parts.ts';
import { root } from './own-site.ts';

class MissingPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = location.origin + location.pathname === root + offlinePage;
  }
}
customElements.define('missing-page', MissingPage);
