// <note-book>: the reader's notebook, or one that an address carries.
import {
  addAll,
  clauseAt,
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
import { entryView, type EntryActions } from './entry-view.ts';
import { foundEntries, type Found } from './found-entries.ts';
import { onOtherTab, readNotebook, writeNotebook } from './store.ts';
import { toolbar } from './toolbar.ts';

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

const count = (n: number): string => (n === 0 ? 'chưa có mục nào' : `${n} mục`);

class NoteBook extends HTMLElement {
  /** The reader's own, also where the browser keeps nothing and only the address does. */
  private own: Notebook = [];
  private isKept = true;
  /** Another one, from the address; null when the reader's own is shown. */
  private shared: Notebook | null = null;
  private unknown: readonly string[] = [];
  /** The reader's own before the last change that can be taken back. */
  private before: Notebook | null = null;
  private readonly status = element('p', { className: 'notebook__status no-print' });
  private readonly list = element('ol', { className: 'notebook__entries' });
  private readonly head = element('div', { className: 'notebook__head' });
  private readonly tools = element('div', { className: 'notebook__tools no-print' });

  connectedCallback() {
    const kept = readNotebook();
    const address = fromQuery(readQuery(location.search));
    this.isKept = kept !== null;
    this.own = kept ?? address.notebook;
    this.unknown = address.unknown;
    this.shared =
      kept === null || address.notebook.length === 0 || isSame(kept, address.notebook)
        ? null
        : address.notebook;
    this.status.setAttribute('role', 'status');
    this.replaceChildren(this.head, this.tools, this.status, this.list);
    onOtherTab(() => {
      const notebook = readNotebook();
      if (notebook === null || this.contains(document.activeElement)) return;
      this.own = notebook;
      void this.show();
    });
    void this.show();
  }

  /** Keeps a changed notebook and shows it. @param said what was done; it can then be taken back */
  private change(notebook: Notebook, said: string | null) {
    this.before = said === null ? null : this.own;
    this.own = notebook;
    if (this.isKept) this.isKept = writeNotebook(notebook);
    if (said !== null) this.say(said);
    return this.show();
  }

  private say(said: string) {
    const undo = element('button', { className: 'text-button', type: 'button' }, 'Hoàn tác');
    undo.addEventListener('click', () => {
      if (this.before === null) return;
      const { before } = this;
      this.before = null;
      this.status.replaceChildren('Đã hoàn tác.');
      void this.change(before, null);
    });
    this.status.replaceChildren(`${said} `, undo);
  }

  private async show(): Promise<void> {
    const notebook = this.shared ?? this.own;
    if (this.shared === null)
      history.replaceState(history.state, '', location.pathname + queryOf(notebook));
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
            this.shared === null ? () => void this.change([], 'Đã xóa mọi mục.') : null,
          )),
    );
    this.setAttribute('data-shown', String(found.length));
  }

  /** What a reader can do with an entry; nothing with one of another's notebook. */
  private actions({ at }: Entry): EntryActions | null {
    if (this.shared !== null) return null;
    return {
      move: (step) => void this.change(move(this.own, at, step), null),
      remove: () => void this.change(remove(this.own, at), 'Đã bỏ một mục.'),
      note: (words) => {
        this.own = withNote(this.own, at, words);
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
      const all = addAll(this.own, this.shared);
      const buttons = element('p', { className: 'notebook__choice no-print' });
      const button = (label: string, act: () => void) => {
        const made = element('button', { className: 'text-button', type: 'button' }, label);
        made.addEventListener('click', act);
        buttons.append(made);
      };
      const take = (own: Notebook, words: string) => {
        this.shared = null;
        void this.change(own, words);
      };
      const { shared } = this;
      button('Thêm vào sổ của tôi', () => {
        const missing = shared.filter(({ at }) => !all.some((e) => e.at === at)).length;
        take(
          all,
          missing > 0
            ? `Đã thêm; sổ đầy, ${missing} mục cuối không vào được.`
            : `Đã thêm. Sổ của bạn nay có ${count(all.length)}.`,
        );
      });
      button('Thay sổ của tôi', () => {
        take(shared, 'Đã thay sổ của bạn.');
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
          `Đây là sổ trong địa chỉ, ${count(shared.length)}. Sổ trên máy của bạn, ${count(this.own.length)}, vẫn nguyên.`,
        ),
        buttons,
      );
    } else {
      said.push(element('p', {}, `Sổ của bạn: ${count(notebook.length)}.`));
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
