// <note-book>: the reader's notebook, or one that an address carries.
import {
  addAll,
  fromQuery,
  isSame,
  move,
  queryOf,
  remove,
  withNote,
  type Entry,
  type Notebook,
} from '../../domain/notebook/notebook.ts';
import { readQuery, unknownWords } from '../../domain/compare/address-choices.ts';
import { inTime, reloadButton } from '../shared/in-time.ts';
import { element } from './element.ts';
import { entryView, type EntryActions } from './entry-view.ts';
import { foundEntries, type Found } from './found-entries.ts';
import { onOtherTab, readNotebook, unreadKey, writeNotebook } from './store.ts';
import { toolbar } from './toolbar.ts';

const count = (n: number): string => (n === 0 ? 'chưa có mục nào' : `${n} mục`);

class NoteBook extends HTMLElement {
  /** The reader's own, also where the browser keeps nothing and only the address does. */
  private own: Notebook = [];
  private isKept = true;
  /** All that the device kept could be read. */
  private isWhole = true;
  /** Another one, from the address; null when the reader's own is shown. */
  private shared: Notebook | null = null;
  private unknown: readonly string[] = [];
  /** The reader's own before the last change that can be taken back. */
  private formerly: Notebook | null = null;
  private readonly status = element('p', { className: 'notebook__status no-print' });
  private readonly list = element('ol', { className: 'notebook__entries' });
  private readonly head = element('div', { className: 'notebook__head' });
  private readonly tools = element('div', { className: 'notebook__tools no-print' });

  connectedCallback() {
    const kept = readNotebook();
    const address = fromQuery(readQuery(location.search));
    this.isKept = kept !== null;
    this.isWhole = kept?.whole ?? true;
    this.own = kept?.notebook ?? address.notebook;
    this.unknown = address.unknown;
    // The page writes the reader's own notebook into its address, too: back and reload must not take it for another's.
    const isOwn = (history.state as { own?: boolean } | null)?.own === true;
    this.shared =
      isOwn || kept === null || address.notebook.length === 0 || isSame(this.own, address.notebook)
        ? null
        : address.notebook;
    this.status.setAttribute('role', 'status');
    this.replaceChildren(this.head, this.tools, this.status, this.list);
    onOtherTab(() => {
      const kept = readNotebook();
      if (kept === null) return;
      this.own = kept.notebook;
      // A note that is being written stays under the cursor.
      if (!(document.activeElement instanceof HTMLTextAreaElement)) void this.show();
    });
    void this.show();
  }

  /** What the device keeps now, which another tab may have written; what this page has, once it could not be kept. */
  private get current(): Notebook {
    return (this.isKept ? readNotebook()?.notebook : undefined) ?? this.own;
  }

  /** Changes the reader's own notebook. @param said what was done; it can be taken back if `undo` */
  private change(changed: (own: Notebook) => Notebook, said: string, undo = true) {
    const { current } = this;
    this.formerly = undo ? current : null;
    this.own = changed(current);
    if (this.isKept) this.isKept = writeNotebook(this.own);
    if (undo) this.say(said);
    else this.status.replaceChildren(said);
    return this.show();
  }

  private say(said: string) {
    const undo = element('button', { className: 'text-button', type: 'button' }, 'Hoàn tác');
    undo.addEventListener('click', () => {
      if (this.formerly === null) return;
      const { formerly } = this;
      void this.change(() => formerly, 'Đã hoàn tác.', false);
    });
    this.status.replaceChildren(`${said} `, undo);
  }

  private async show(): Promise<void> {
    const notebook = this.shared ?? this.own;
    if (this.shared === null)
      history.replaceState({ own: true }, '', location.pathname + queryOf(notebook));
    this.showHead(notebook);
    let found: readonly Found[];
    try {
      found = await inTime(foundEntries(notebook));
    } catch {
      this.tools.replaceChildren();
      this.list.replaceChildren();
      this.status.replaceChildren('Không tải được lời của các đoạn. ', reloadButton());
      return;
    }
    // Something else may have been shown meanwhile.
    if (notebook !== (this.shared ?? this.own)) return;
    const focused = (document.activeElement as HTMLElement | null)?.dataset['focus'];
    this.list.replaceChildren(
      ...found.map((entry, i) => entryView(entry, i, found.length, this.actions(entry.entry))),
    );
    if (focused !== undefined)
      this.list.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focused)}"]`)?.focus();
    this.tools.replaceChildren(
      ...(found.length === 0
        ? []
        : toolbar(
            found,
            this.dataset['version'] ?? '',
            this.shared === null ? () => void this.change(() => [], 'Đã xóa mọi mục.') : null,
          )),
    );
    this.setAttribute('data-shown', String(found.length));
  }

  /** What a reader can do with an entry; nothing with one of another's notebook. */
  private actions({ at }: Entry): EntryActions | null {
    if (this.shared !== null) return null;
    return {
      move: (step) =>
        void this.change(
          (own) => move(own, at, step),
          `Đã chuyển ${step < 0 ? 'lên' : 'xuống'} một bậc.`,
          false,
        ),
      remove: () => void this.change((own) => remove(own, at), 'Đã bỏ một mục.'),
      note: (words) => {
        this.own = withNote(this.current, at, words);
        if (this.isKept) this.isKept = writeNotebook(this.own);
      },
    };
  }

  private showHead(notebook: Notebook) {
    const said: (Node | string)[] = [];
    if (this.unknown.length > 0)
      said.push(
        element('p', {}, unknownWords(this.unknown.map((value) => ({ name: 'muc', value })))),
      );
    if (this.shared !== null) {
      const buttons = element('p', { className: 'notebook__choice no-print' });
      const button = (label: string, act: () => void) => {
        const made = element('button', { className: 'text-button', type: 'button' }, label);
        made.addEventListener('click', act);
        buttons.append(made);
      };
      const { shared } = this;
      const take = (changed: (own: Notebook) => Notebook, words: string) => {
        this.shared = null;
        void this.change(changed, words);
      };
      button('Thêm vào sổ của tôi', () => {
        const all = addAll(this.current, shared);
        const missing = shared.filter(({ at }) => !all.some((e) => e.at === at)).length;
        take(
          () => all,
          missing > 0
            ? `Đã thêm; sổ đầy, ${missing} mục cuối không vào được.`
            : `Đã thêm. Sổ của bạn nay có ${count(all.length)}.`,
        );
      });
      button('Thay sổ của tôi', () => {
        take(() => shared, 'Đã thay sổ của bạn.');
      });
      button('Mở sổ của tôi', () => {
        this.shared = null;
        this.status.replaceChildren();
        void this.show();
      });
      said.push(
        element(
          'p',
          {},
          this.own.length === 0
            ? `Đây là sổ trong địa chỉ, ${count(shared.length)}. Sổ trên máy của bạn chưa có mục nào.`
            : `Đây là sổ trong địa chỉ, ${count(shared.length)}. Sổ trên máy của bạn, ${count(this.own.length)}, vẫn nguyên.`,
        ),
        buttons,
      );
    } else {
      said.push(element('p', {}, `Sổ của bạn: ${count(notebook.length)}.`));
      if (!this.isWhole)
        said.push(
          element(
            'p',
            {},
            `Một phần sổ trên máy không đọc được và không hiện ở đây. Bản cũ còn nguyên trong bộ nhớ của trình duyệt, khóa “${unreadKey}”.`,
          ),
        );
      if (!this.isKept)
        said.push(
          element(
            'p',
            {},
            'Trình duyệt không cho lưu trên máy này: sổ chỉ còn trong địa chỉ của trang. Hãy lưu địa chỉ ấy.',
          ),
        );
    }
    this.head.replaceChildren(...said);
  }
}

customElements.define('note-book', NoteBook);
