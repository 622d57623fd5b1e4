// <search-page id="tim-kiem">: the search page. Its form works before this script has loaded; what was typed until then is searched for.
import { isPlainClick } from '../shared/plain-click.ts';
import { unknownWords } from '../../domain/compare/address-choices.ts';
import { knownState, readState, stateAddress, type SearchState } from '../../search/address.ts';
import { copyAndSay } from '../shared/copy.ts';
import { reloadButton, whenLoaded } from '../shared/in-time.ts';
import { onTyping } from './on-typing.ts';
import { el } from '../shared/element.ts';
import { filterBar } from './filters.ts';
import { ask, citedBy, lexicon, limitAt, prepare, type Answered } from './load.ts';
import { forgetAll, recentSearches, remember } from './recent.ts';
import { resultsView } from './results.ts';
import { failureWords, runsEngine, statusWords } from './status.ts';

/** Stored in the history entry, so that "back" restores the same list and scroll position. */
interface Position {
  /** Scroll position, px. */
  readonly y: number;
  /** How many times "Hiện thêm" was pressed. */
  readonly step: number;
  /** Reference of the result that was opened, which gets the focus. */
  readonly opened: string | null;
}

class SearchPage extends HTMLElement {
  private state: SearchState = readState(location.search);
  private step = 0;
  /** Number of the latest search: the result of an earlier one that finishes later is dropped. */
  private turn = 0;

  private get input(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[name=q]') as HTMLInputElement;
  }
  private element(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`) as HTMLElement;
  }

  connectedCallback(): void {
    history.scrollRestoration = 'manual';
    const typed = this.input.value;
    if (this.state.q === '' && typed.trim() !== '') this.state = { ...this.state, q: typed };
    else if (typed === '' || document.activeElement !== this.input) this.input.value = this.state.q;
    else if (typed !== this.state.q) this.state = { ...this.state, q: typed };
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, q: this.input.value }, 'push');
      remember(this.input.value);
    });
    onTyping(this.input, () => this.go({ ...this.state, q: this.input.value }, 'replace'));
    this.addEventListener('click', (event) => this.follow(event));
    window.addEventListener('popstate', () => {
      this.state = readState(location.search);
      this.input.value = this.state.q;
      void this.run(history.state as Position | null);
    });
    window.addEventListener('pagehide', () => this.savePosition(null));
    this.showRecent();
    prepare().catch(() => undefined);
    if (this.state.q.trim() !== '') {
      remember(this.state.q);
      void this.run(history.state as Position | null);
    }
  }

  private savePosition(opened: string | null): void {
    const before = history.state as Position | null;
    history.replaceState(
      { y: scrollY, step: this.step, opened: opened ?? before?.opened ?? null } satisfies Position,
      '',
    );
  }

  /** Stores the position before a result is opened; links to another search run it here; a report says what was searched for. */
  private follow(event: MouseEvent): void {
    const target = event.target as Element;
    const copies = target.closest<HTMLElement>('[data-copy]');
    if (copies !== null)
      whenLoaded(import('./copy-search.ts'), copies, (c) => c.copySearch(copies, this));
    const link = target.closest('a');
    if (link === null || event.defaultPrevented || !isPlainClick(event)) return;
    const report = link.dataset['asked'];
    if (report !== undefined)
      link.href = report.replaceAll(
        '%7Bq%7D',
        encodeURIComponent([...this.state.q].slice(0, 150).join('')),
      );
    const opened = link.closest<HTMLElement>('[data-result]')?.dataset['ref'];
    if (opened !== undefined) {
      this.savePosition(opened);
      remember(this.state.q);
    }
    if (!link.hasAttribute('data-search')) return;
    event.preventDefault();
    const next = readState(new URL(link.href).search);
    this.input.value = next.q;
    this.go(next, 'push');
  }

  private go(next: SearchState, how: 'push' | 'replace'): void {
    const address = stateAddress(next);
    if (address === stateAddress(this.state) && this.dataset['searchState'] === 'done') return;
    this.state = next;
    this.step = 0;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void this.run(null);
  }

  private async run(position: Position | null): Promise<void> {
    const turn = ++this.turn;
    const asked = this.state;
    if (asked.q.trim() === '') {
      this.dataset['searchState'] = 'idle';
      for (const part of ['filters', 'results']) this.element(part).replaceChildren();
      this.element('status').textContent = '';
      this.showRecent();
      return;
    }
    document.title = `${asked.q.trim()} · Tìm kiếm · Đối chiếu`;
    this.dataset['searchState'] = 'loading';
    if (this.element('results').childElementCount === 0)
      this.element('status').textContent = 'Đang tìm…';
    try {
      this.step = position?.step ?? 0;
      const { state, unknown } = knownState(asked, location.search, await lexicon());
      if (turn !== this.turn) return;
      const answered = await ask(state.q, state.filters, state.verbatim, limitAt(this.step));
      if (turn !== this.turn) return;
      await this.show(answered, state, unknownWords(unknown), turn);
      if (turn !== this.turn) return;
      this.dataset['searchState'] = 'done';
      this.restore(position);
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.dataset['searchState'] = 'failed';
      this.showFailure();
    }
  }

  /** @param ignored names the values in the address that were not understood */
  private async show(
    answered: Answered,
    state: SearchState,
    ignored: string,
    turn: number,
  ): Promise<void> {
    const shown = answered.exact.length;
    const showMore = (): void => {
      void this.run({
        y: scrollY,
        step: this.step + 1,
        opened: answered.exact[shown - 1]?.record.ref ?? null,
      });
    };
    const cited = state.verbatim ? [] : await citedBy(state.q);
    const view = await resultsView(answered, state, cited, showMore);
    if (turn !== this.turn) return;
    this.element('status').replaceChildren(
      ignored === '' ? '' : el('span', { class: 'passed-over' }, ignored, ' '),
      statusWords(answered, state.q, cited.length),
      ' ',
      ...this.widen(answered, state),
      ...this.copyLink(),
    );
    this.element('filters').replaceChildren(
      filterBar(answered, state, (next) => this.go(next, 'push')),
    );
    this.element('results').replaceChildren(view);
  }

  private restore(position: Position | null): void {
    if (position === null) return;
    scrollTo(0, position.y);
    if (position.opened !== null)
      this.querySelector<HTMLElement>(`[data-ref="${CSS.escape(position.opened)}"] a`)?.focus({
        preventScroll: true,
      });
  }

  /** A link that removes the filters, when they leave no result. */
  private widen({ exact }: Answered, state: SearchState): readonly (Node | string)[] {
    return exact.length > 0 || Object.keys(state.filters).length === 0
      ? []
      : [
          el('a', { href: stateAddress({ ...state, filters: {} }), 'data-search': true }, 'Bỏ lọc'),
          ' · ',
        ];
  }

  private copyLink(): readonly HTMLElement[] {
    const button = el(
      'button',
      { type: 'button', class: 'text-button' },
      'Sao chép liên kết của lần tìm này',
    );
    const region = el('span', { role: 'status', class: 'search-page__copy-by-hand' });
    button.addEventListener(
      'click',
      () => void copyAndSay(button, region, { plain: location.href }, 'Đã sao chép liên kết'),
    );
    return [button, region];
  }

  private showFailure(): void {
    const again = el('button', { type: 'button', class: 'search-page__button' }, 'Thử lại');
    again.addEventListener('click', () => void this.run(null));
    this.element('status').textContent = failureWords();
    this.element('filters').replaceChildren();
    this.element('results').replaceChildren(
      ...(runsEngine() ? [el('p', { class: 'search-page__retry' }, again, reloadButton())] : []),
      el(
        'p',
        {},
        'Không cần tìm vẫn đọc được: ',
        el('a', { href: '/van-ban/' }, 'các văn bản'),
        ', ',
        el('a', { href: '/so-sanh/' }, 'bảng so sánh'),
        '.',
      ),
    );
  }

  private showRecent(): void {
    const list = recentSearches();
    const part = this.element('recent');
    part.replaceChildren();
    if (list.length === 0) return;
    const clear = el('button', { type: 'button', class: 'text-button' }, 'Xóa');
    clear.addEventListener('click', () => {
      forgetAll();
      part.replaceChildren();
      this.input.focus();
    });
    part.append(
      el('h2', {}, 'Tìm gần đây'),
      el('p', { class: 'small-text' }, 'Chỉ lưu trên máy này. ', clear),
      el(
        'ul',
        {},
        ...list.map((q) =>
          el(
            'li',
            {},
            el(
              'a',
              {
                href: stateAddress({ q, verbatim: false, filters: {}, byText: false }),
                'data-search': true,
              },
              q,
            ),
          ),
        ),
      ),
    );
  }
}
customElements.define('search-page', SearchPage);
