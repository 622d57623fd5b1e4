// <missing-page>: said when this page stands in for one that is not there without network; what needs the network is not offered then.
import { offlinePage } from '../../domain/offline/parts.ts';
import { root } from './own-site.ts';

class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const isItself = location.origin + location.pathname === root + offlinePage;
    this.hidden = isItself;
    for (const part of document.querySelectorAll<HTMLElement>('[data-with-network]'))
      part.hidden = !isItself;
  }
}
customElements.define('missing-page', MissingPage);
