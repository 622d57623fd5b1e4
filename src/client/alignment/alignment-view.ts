// <alignment-view>: shows the pairs of one relation, chosen by a chip and stored in the address (?loc=same). Without it all are shown.
import { readChoice, readQuery, unknownWords } from '../../domain/compare/address-choices.ts';
import { isPlainClick } from '../shared/plain-click.ts';

class AlignmentViewElement extends HTMLElement {
  private readonly chips = [...this.querySelectorAll<HTMLAnchorElement>('a[data-loc]')];
  private readonly pairs = [...this.querySelectorAll<HTMLElement>('.aligned-pair')];
  private readonly parts = [...this.querySelectorAll<HTMLElement>('.alignment-part')];
  private readonly threads = [...document.querySelectorAll('.alignment-map__threads')];
  private readonly status = this.querySelector<HTMLElement>('[data-status]')!;

  connectedCallback() {
    this.addEventListener('click', (event) => {
      const chip = (event.target as Element).closest<HTMLAnchorElement>('a[data-loc]');
      if (chip === null || !isPlainClick(event)) return;
      event.preventDefault();
      history.pushState(null, '', `${location.pathname}${chip.search}`);
      this.show();
    });
    addEventListener('popstate', () => {
      this.show();
    });
    addEventListener('hashchange', () => {
      this.reveal();
    });
    this.show();
    this.reveal();
    this.toggleAttribute('data-ready', true);
  }

  /** Shows what the address chooses. */
  private show() {
    const known = this.chips.map((chip) => chip.dataset['loc'] ?? '').filter((loc) => loc !== '');
    const { chosen, unknown } = readChoice(readQuery(location.search), 'loc', known);
    const chip = this.chips.find((c) => c.dataset['loc'] === (chosen[0] ?? ''));
    for (const other of this.chips)
      if (other === chip) other.setAttribute('aria-current', 'true');
      else other.removeAttribute('aria-current');
    const [loc] = chosen;
    for (const pair of this.pairs)
      pair.hidden = loc !== undefined && pair.dataset['relation'] !== loc;
    for (const part of this.parts)
      part.hidden = part.querySelector('.aligned-pair:not([hidden])') === null;
    for (const thread of this.threads)
      thread.toggleAttribute(
        'data-off',
        loc !== undefined && thread.getAttribute('data-relation') !== loc,
      );
    const shown = this.pairs.filter((pair) => !pair.hidden).length;
    const words =
      loc === undefined
        ? ''
        : shown === 0
          ? 'Không có cặp nào như thế.'
          : `Đang xem ${shown} trên ${this.pairs.length} cặp.`;
    this.status.textContent = [unknownWords(unknown), words].filter((w) => w !== '').join(' ');
  }

  /** The pair that the address names is shown, whatever the filter says. */
  private reveal() {
    const pair = this.pairs.find((p) => `#${p.id}` === location.hash);
    if (pair?.hidden !== true) return;
    history.replaceState(null, '', `${location.pathname}${location.hash}`);
    this.show();
    pair.scrollIntoView();
  }
}
customElements.define('alignment-view', AlignmentViewElement);
