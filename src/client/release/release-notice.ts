// <release-notice>: a link with ?ban=<version> is answered here; without it nothing more is loaded.
class ReleaseNotice extends HTMLElement {
  connectedCallback(): void {
    const asked =
      new URLSearchParams(location.search.replace(/&amp;/g, '&')).get('ban')?.trim() ?? '';
    if (asked !== '')
      void import('./show-release.ts').then(({ showRelease }) => showRelease(this, asked));
  }
}
customElements.define('release-notice', ReleaseNotice);
export {};
