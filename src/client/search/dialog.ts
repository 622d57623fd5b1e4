import { stateAddress } from '../../search/address.ts';
import { answeredTexts } from '../../search/answer/answered-texts.ts';
import { meaningWords, missedWords, understood } from '../../search/answer/understood.ts';
import { onTyping } from './on-typing.ts';
import { el, withStyle } from '../shared/element.ts';
import { ask, citedBy, prepare, type Answered } from './load.ts';
import type { Candidate } from '../every-page/find-citation.ts';
import { Listbox } from './listbox.ts';
import { citedOption, resultOption, textOption, topicOption, wordsOption } from './options.ts';
import { forgetAll, recentSearches, remember } from './recent.ts';
import { reloadButton } from '../shared/in-time.ts';
import { failureWords, runsEngine, statusWords } from './status.ts';
import style from './dialog.css?url';

/** Lets a field that leads to the search page preload the files that page starts with. */
export { prepare };

/** Number of results shown while typing; the search page shows all. */
const maxResults = 6;

const address = (q: string): string =>
  stateAddress({ q, verbatim: false, filters: {}, byText: false });

/** The site-wide search: a dialog with a combobox (ARIA: list autocomplete with manual selection). */
class SearchDialog {
  private readonly input = el('input', {
    type: 'search',
    name: 'q',
    role: 'combobox',
    'aria-label': 'Tìm trong các văn bản',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': 'tim-danh-sach',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    placeholder: 'dien thoai thong minh',
  });
  private readonly status = el('p', { role: 'status', class: 'small-text' });
  private readonly list = el('div', {
    role: 'listbox',
    id: 'tim-danh-sach',
    'aria-label': 'Kết quả',
  });
  private readonly listbox = new Listbox(this.input, this.list, () => this.leave());
  private readonly form = el(
    'form',
    { class: 'search-field search-field--large', action: '/tim-kiem/', role: 'search' },
    this.input,
    el('button', {}, 'Tìm'),
  );
  private readonly box = el('dialog', { class: 'search-dialog', 'aria-label': 'Tìm kiếm' });
  private opener: HTMLElement | null = null;
  /** Number of the latest search: the result of an earlier one that finishes later is dropped. */
  private turn = 0;

  constructor() {
    const closeButton = el('button', { type: 'button', class: 'text-button' }, 'Đóng');
    closeButton.addEventListener('click', () => {
      this.close();
    });
    this.box.append(
      this.form,
      this.status,
      this.list,
      el(
        'p',
        { class: 'search-dialog__foot small-text' },
        el('span', { class: 'keys-hint' }, '↑ ↓ chọn · Enter mở · Esc đóng'),
        closeButton,
      ),
    );
    this.box.addEventListener('click', (event) => {
      if (event.target === this.box) this.close();
    });
    this.box.addEventListener('close', () => this.closed());
    // WebKit's search field keeps Escape for itself as long as it holds words.
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      this.close();
    });
    onTyping(this.input, () => void this.run());
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.listbox.openActive()) return;
      if (this.input.value.trim() === '') return;
      this.leave();
      location.assign(address(this.input.value));
    });
    document.body.append(this.box);
  }

  open(typed: string, opener: HTMLElement | null): void {
    if (this.box.open) return;
    this.opener = opener;
    this.input.value = typed;
    this.box.showModal();
    this.input.focus();
    this.input.setSelectionRange(typed.length, typed.length);
    prepare().catch(() => undefined);
    void this.run();
  }

  /** Where nothing had the focus before, the hidden field would keep it until the next frame, and with it the next key. */
  private close(): void {
    this.box.close();
    this.input.blur();
  }

  private closed(): void {
    if (this.opener instanceof HTMLInputElement) this.opener.value = this.input.value;
    this.opener?.focus();
  }

  private leave(): void {
    remember(this.input.value);
  }

  private async run(): Promise<void> {
    const turn = ++this.turn;
    const q = this.input.value;
    if (q.trim() === '') return this.showRecent();
    this.box.dataset['searchState'] = 'loading';
    if (this.list.childElementCount === 0) this.status.textContent = 'Đang tìm…';
    try {
      const answered = await ask(q, {}, false);
      const cited = turn === this.turn ? await citedBy(q) : [];
      const options = turn === this.turn ? await this.options(answered, q, cited) : [];
      if (turn !== this.turn) return;
      this.status.textContent = this.words(answered, q, cited.length);
      this.listbox.show(options);
      this.box.dataset['searchState'] = 'done';
    } catch (error) {
      if (turn !== this.turn) return;
      console.error(error);
      this.box.dataset['searchState'] = 'failed';
      const again = el('button', { type: 'button', class: 'text-button' }, 'Thử lại');
      again.addEventListener('click', () => {
        this.input.focus();
        void this.run();
      });
      this.status.replaceChildren(failureWords());
      if (runsEngine()) this.status.append(' ', again, ' · ', reloadButton());
      this.listbox.show([]);
    }
  }

  private words(answered: Answered, q: string, cited: number): string {
    const known = understood(answered);
    const { scopes, left, meanings } = known;
    const supposed = [
      ...(scopes.length > 0 && !left ? [`Đang tìm trong: ${scopes.join(' · ')}.`] : []),
      ...missedWords(known),
      ...meanings.map(meaningWords),
    ];
    return [...supposed, statusWords(answered, q, cited)].join(' ');
  }

  private async options(
    answered: Answered,
    q: string,
    cited: readonly Candidate[],
  ): Promise<readonly HTMLElement[]> {
    const {
      plan,
      exact,
      near,
      counts,
      topic,
      sources: { lexicon },
    } = answered;
    const texts = answeredTexts(plan, lexicon);
    const first = topic === null ? null : await topicOption(topic);
    const results = exact.length > 0 ? exact : cited.length > 0 ? [] : near;
    return [
      ...cited.map(citedOption),
      ...texts.map((t) => textOption(t, lexicon)),
      ...(first === null ? [] : [first]),
      ...results
        .slice(0, maxResults)
        .map((s) =>
          resultOption(
            s,
            plan,
            lexicon,
            s.fit === 'folded'
              ? 'Chỉ khớp khi bỏ dấu'
              : s.exact
                ? ''
                : s.meant
                  ? 'Cùng ý hoặc gần ý'
                  : 'Gần đúng',
          ),
        ),
      wordsOption(
        counts.together > maxResults && !counts.atLeast
          ? `Xem cả ${counts.together} đoạn`
          : 'Mở trang kết quả',
        address(q),
      ),
    ];
  }

  private showRecent(): void {
    const list = recentSearches();
    this.box.dataset['searchState'] = 'idle';
    this.status.replaceChildren(
      list.length === 0
        ? 'Có dấu hoặc không dấu, chữ viết tắt, con số, số hiệu văn bản, tên tỉnh.'
        : 'Tìm gần đây, chỉ lưu trên máy này. ',
    );
    if (list.length > 0) {
      const clear = el('button', { type: 'button', class: 'text-button' }, 'Xóa');
      clear.addEventListener('click', () => {
        forgetAll();
        this.showRecent();
        this.input.focus();
      });
      this.status.append(clear);
    }
    this.listbox.show(list.map((q) => wordsOption(q, address(q))));
  }
}

let dialog: SearchDialog | undefined;
/** Opens the search dialog. @param typed initial query @param opener gets the focus back when the dialog closes; if it is a field, its value is the query */
export async function openSearch(typed: string, opener: HTMLElement | null): Promise<void> {
  await withStyle(style);
  dialog ??= new SearchDialog();
  // The reader may have typed more while the style sheet was loading.
  dialog.open(opener instanceof HTMLInputElement ? opener.value : typed, opener);
}
