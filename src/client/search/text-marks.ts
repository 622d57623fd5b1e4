// Marks the words that were searched for (?tim=…) in a text, with next and previous. Loaded only when the address asks for it.
import { stateAddress } from '../../search/address.ts';
import { wordRanges } from './word-ranges.ts';
import { el, withStyle } from './element.ts';
import style from './text-marks.css?url';

const phrases = (new URLSearchParams(location.search).get('tim') ?? '').normalize('NFC').split('~').map((p) => p.trim()).filter((p) => p !== '');

/** Wraps the stretch; it may run over links and emphasis, so it can take several elements. */
function wrap(pieces: readonly Range[]): readonly HTMLElement[] {
  return pieces.map((range) => {
    const mark = el('mark', { class: 'tim' });
    range.surroundContents(mark);
    return mark;
  });
}

class TextMarks {
  readonly #groups: readonly (readonly HTMLElement[])[];
  readonly #count = el('span', { role: 'status' });
  readonly #bar: HTMLElement;
  #at = 0;

  constructor(article: Element) {
    this.#groups = [...article.querySelectorAll<HTMLElement>('.loi')].flatMap((words) => wordRanges(words, phrases).map(wrap));
    const button = (words: string, action: () => void): HTMLElement => {
      const made = el('button', { type: 'button', class: 'nut-chu' }, words);
      made.addEventListener('click', action);
      return made;
    };
    const back = el('a', { href: stateAddress({ q: phrases.join(' '), verbatim: false, filters: {}, byText: false }) }, 'Về kết quả tìm');
    back.addEventListener('click', (event) => {
      if (!document.referrer.startsWith(`${location.origin}/tim-kiem/`)) return;
      event.preventDefault();
      history.back();
    });
    this.#bar = el('div', { class: 'thanh-tim khong-in', role: 'region', 'aria-label': 'Chữ được đánh dấu' },
      this.#count, button('Trước', () => this.#go(-1)), button('Sau', () => this.#go(1)), back, button('Bỏ đánh dấu', () => this.#remove()));
    if (this.#groups.length === 0) return;
    document.body.append(this.#bar);
    const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
    this.#at = Math.max(0, this.#groups.findIndex((g) => target?.contains(g[0] ?? null) === true));
    this.#show(false);
  }

  #show(move: boolean): void {
    this.#groups.forEach((group, i) => group.forEach((m) => m.toggleAttribute('data-dang-xem', i === this.#at)));
    this.#count.textContent = `${this.#at + 1}/${this.#groups.length} chỗ có “${phrases.join('”, “')}”`;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (move) this.#groups[this.#at]?.[0]?.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }

  #go(by: number): void {
    this.#at = (this.#at + by + this.#groups.length) % this.#groups.length;
    this.#show(true);
  }

  #remove(): void {
    for (const mark of this.#groups.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.#bar.remove();
    const url = new URL(location.href);
    url.searchParams.delete('tim');
    history.replaceState(history.state, '', url);
  }
}

const article = document.querySelector('[data-text]');
if (article !== null && phrases.length > 0) void withStyle(style).then(() => new TextMarks(article));
