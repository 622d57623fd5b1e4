// <cite-card data-url data-version>: the forms of a citation as tabs, with copy buttons. Without scripts the short forms are shown.
import { copyAndSay, today } from '../shared/copy.ts';
import { whenLoaded } from '../shared/in-time.ts';
import { markWords, plainWords } from './clause-words.ts';
import { plainValue, readQuery, unknownWords } from '../../domain/compare/address-choices.ts';
import { citationForms, whole, wholeHtml, type Cited } from '../../domain/cite/cite-formats.ts';

class CiteCard extends HTMLElement {
  connectedCallback() {
    const url = this.wholeAddress();
    const words = plainWords(document.querySelector('[data-words]'));
    const known = JSON.parse(this.querySelector('[type="application/json"]')!.textContent) as Omit<
      Cited,
      'words' | 'url'
    >;
    this.writeForms({ ...known, words, url });
    const panels = [...this.querySelectorAll<HTMLElement>('[data-cite-form]')];
    const form = (name: string) =>
      panels.find((p) => p.dataset['citeForm'] === name)?.querySelector('p, pre')?.textContent ??
      '';
    const tabs = [...this.querySelectorAll<HTMLElement>('[role=tab]')];
    const show = (chosen: number, focus = false) =>
      panels.forEach((panel, i) => {
        panel.hidden = i !== chosen;
        const tab = tabs[i] as HTMLElement;
        tab.setAttribute('aria-selected', String(i === chosen));
        tab.tabIndex = i === chosen ? 0 : -1;
        if (focus && i === chosen) tab.focus();
      });
    panels.forEach((panel, i) => {
      const tab = tabs[i] as HTMLElement;
      tab.id = `the-${i}`;
      panel.id = `dang-${i}`;
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      tab.addEventListener('click', () => {
        show(i);
      });
      tab.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        if (step !== undefined) show((i + step + panels.length) % panels.length, true);
      });
    });
    // Also where the style sheet that hides it does not come.
    this.querySelector('.late-script')?.remove();
    show(0);
    this.classList.add('cite-card--live');

    const region = document.createElement('p');
    region.className = 'copy-status';
    region.setAttribute('role', 'status');
    const buttons = this.querySelector<HTMLElement>('.cite-card__buttons');
    if (buttons === null) return;
    buttons.after(region);
    const versioned = `${url}?v=${this.dataset['version']}`;
    buttons.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('[data-action]');
      if (button === null) return;
      const shown = panels.find((p) => !p.hidden);
      const actions: Record<string, () => void> = {
        citation: () =>
          void copyAndSay(
            button,
            region,
            { plain: shown?.querySelector('p, pre')?.textContent ?? '' },
            'Đã sao chép trích dẫn',
          ),
        link: () => void copyAndSay(button, region, { plain: url }, 'Đã sao chép liên kết'),
        'versioned-link': () =>
          void copyAndSay(
            button,
            region,
            { plain: versioned },
            'Đã sao chép liên kết kèm mã bản chép',
          ),
        whole: () => {
          const { heading } = known;
          const all = { words, citation: form('Đầy đủ'), url: versioned, heading };
          void copyAndSay(
            button,
            region,
            { plain: whole(all, today()), html: wholeHtml(all, today()) },
            'Đã sao chép trọn gói',
          );
        },
        keep: () => {
          const at = `${known.text.slug}/${known.id}`;
          const version = this.dataset['version'] ?? '';
          whenLoaded(import('../notebook/keep.ts'), button, (k) => {
            k.keep({ at, version, cited: form('Rút gọn'), note: '' }, region);
          });
        },
        print: () => {
          print();
        },
      };
      actions[button.dataset['action'] ?? '']?.();
    });
    this.arrive();
  }

  /** The clause's absolute address; on a site built without SITE_URL the one where the page is read, which is then shown, too. */
  private wholeAddress(): string {
    const builtAddress = this.dataset['url'] ?? location.pathname;
    const url = new URL(builtAddress, location.origin).href;
    const line = this.querySelector('.cite-card__address');
    if (url !== builtAddress && line !== null) line.textContent = url;
    return url;
  }

  /** Adds the forms that the page does not carry. */
  private writeForms(cited: Cited) {
    const forms = this.querySelector('.cite-card__forms');
    for (const { name, write, code } of citationForms.filter((form) => !form.short)) {
      const panel = document.createElement('div');
      panel.dataset['citeForm'] = name;
      const words = document.createElement(code ? 'pre' : 'p');
      words.textContent = write(cited);
      if (code) words.tabIndex = 0;
      panel.append(words);
      forms?.append(panel);
    }
  }

  /** Handles the address of a citation: ?trich=3-9 highlights words; for ?v=… of another version a notice says that the words have changed. */
  arrive() {
    const query = readQuery(location.search);
    const showNotice = (message: string) => {
      const notice = document.createElement('p');
      notice.className = 'citation-notice';
      notice.setAttribute('role', 'status');
      notice.textContent = message;
      document.querySelector('h1')?.before(notice);
    };
    const words = document.querySelector<HTMLElement>('[data-words]');
    const quoted = plainValue(query.get('trich') ?? '');
    if (words !== null && quoted !== '' && markWords(words, quoted) === undefined)
      showNotice(unknownWords([{ name: 'trich', value: quoted }]));
    const version = plainValue(query.get('v') ?? '').toLowerCase();
    if (version === '' || version === this.dataset['version']) return;
    const former = document.querySelector<HTMLElement>(
      `.former-readings [data-version="${CSS.escape(version)}"]`,
    );
    former?.classList.add('former-readings__cited');
    showNotice(
      former === null
        ? 'Liên kết này ghi mã một bản chép mà trang không có. Hãy đối chiếu lại lời đã trích với lời dưới đây.'
        : 'Bản chép của đoạn này đã được sửa sau khi liên kết được chép. Lời nay ở ngay dưới đây; lời cũ ở mục “Bản chép đã sửa”.',
    );
  }
}

customElements.define('cite-card', CiteCard);
