// <embed-view>: an embedded page shows the table, or with ?bieu-do the chart alone where there is one.
class EmbedView extends HTMLElement {
  connectedCallback() {
    const chart = new URLSearchParams(location.search).has('bieu-do') && this.querySelector('topic-chart') !== null;
    this.dataset['view'] = chart ? 'chart' : 'table';
  }
}
customElements.define('embed-view', EmbedView);
export {};
