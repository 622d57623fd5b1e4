// <embed-view>: an embedded page shows the table, or with ?bieu-do only the chart if there is one, and reports its height to the
// embedding page (public/nhung/khung.js listens there).
class EmbedView extends HTMLElement {
  connectedCallback() {
    const chart =
      new URLSearchParams(location.search).has('bieu-do') &&
      this.querySelector('#bieu-do') !== null;
    this.dataset['view'] = chart ? 'chart' : 'table';
    if (parent === window) return;
    const reportHeight = () => {
      parent.postMessage(
        { type: 'doi-chieu:cao', height: Math.ceil(document.body.getBoundingClientRect().height) },
        '*',
      );
    };
    new ResizeObserver(reportHeight).observe(document.body);
    // A ResizeObserver does not fire in a frame that is off screen, so the height is also reported on load and when the fonts are ready.
    addEventListener('load', reportHeight);
    void document.fonts.ready.then(reportHeight);
    // The embedding page may start listening after the first report, so it can ask again.
    addEventListener('message', ({ source, data }) => {
      if (source === parent && data === 'doi-chieu:cao?') reportHeight();
    });
  }
}
customElements.define('embed-view', EmbedView);
export {};
