// <embed-view>: an embedded page shows the table, or with ?bieu-do the chart alone where there is one, and tells the page
// around it how high it is (public/nhung/khung.js listens there).
class EmbedView extends HTMLElement {
  connectedCallback() {
    const chart =
      new URLSearchParams(location.search).has('bieu-do') &&
      this.querySelector('topic-chart') !== null;
    this.dataset['view'] = chart ? 'chart' : 'table';
    if (parent === window) return;
    const tell = () => {
      parent.postMessage(
        { type: 'doi-chieu:cao', height: Math.ceil(document.body.getBoundingClientRect().height) },
        '*',
      );
    };
    new ResizeObserver(tell).observe(document.body);
    // Out of sight nothing is observed; the height is right all the same before a reader comes to it.
    addEventListener('load', tell);
    void document.fonts.ready.then(tell);
    // The page around may begin to listen only after the first word was said.
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data === 'doi-chieu:cao?') tell();
    });
  }
}
customElements.define('embed-view', EmbedView);
export {};
