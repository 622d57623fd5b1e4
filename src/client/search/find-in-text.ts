// "Tìm trong văn bản này": the bar of marks with a field. Loaded when it is asked for; Ctrl+F stays the browser's own.
import { trail, trailWords } from '../text/position.ts';
import { textData } from '../text/text-data.ts';
import { el } from './element.ts';
import { MarksBar, textButton } from './marks-bar.ts';
import { typedPlaces } from './word-places.ts';

class FindBar {
  readonly #input = el('input', {
    type: 'search',
    'aria-label': 'Tìm trong văn bản này',
    placeholder: 'Tìm trong văn bản này',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #article: HTMLElement;
  readonly #bar: MarksBar;
  readonly #opener: HTMLElement;
  /** Where the reader was: what is typed is looked for from here on. */
  #from: Element | null;
  #names: ReadonlyMap<string, string> = new Map();
  #timer = 0;
  /** What was typed stands nowhere as it is; the places begin with it. */
  #unfinished = false;

  constructor(article: HTMLElement, opener: HTMLElement) {
    this.#article = article;
    this.#opener = opener;
    const seen = (e: Element) => e.getBoundingClientRect().bottom > 60;
    const block = [...article.children].find(seen);
    this.#from = [...(block?.querySelectorAll('.clause') ?? [])].find(seen) ?? block ?? null;
    this.#bar = new MarksBar(
      article,
      'Tìm trong văn bản này',
      () => this.#words(),
      [this.#input],
      [
        textButton('Đóng', () => {
          this.#close();
        }),
      ],
    );
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => {
        this.#find();
      }, 120);
    });
    this.#input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) this.#step(event.shiftKey ? -1 : 1);
    });
    this.#input.closest('div')?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#close();
    });
  }

  async open(typed: string): Promise<void> {
    await this.#bar.show();
    this.#input.value = typed;
    this.again();
    if (typed !== '') this.#find();
    const { clauses } = await textData(this.#article.dataset['text'] ?? '');
    this.#names = new Map(clauses.map(({ id, place }) => [id, place]));
    this.#bar.say();
  }

  /** The bar stands already: its field is turned to. @returns whether it does */
  again(): boolean {
    this.#input.focus({ preventScroll: true });
    this.#input.select();
    return this.#input.isConnected;
  }

  #find(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#bar.places.mark((lines) => {
      const { places, unfinished } = typedPlaces(lines, this.#input.value);
      this.#unfinished = unfinished;
      return places;
    }, this.#from);
    this.#bar.go(0);
  }

  /** Enter on words that are just typed looks at the first place, not at the second. */
  #step(by: number): void {
    if (this.#timer !== 0) this.#find();
    else this.#bar.go(by);
    this.#from = this.#bar.places.clause ?? this.#from;
  }

  #words(): readonly (Node | string)[] {
    const typed = this.#input.value.trim();
    if (typed === '') return [];
    const { count, numbered, clause } = this.#bar.places;
    if (count === 0)
      return [
        `Không có “${typed}” trong văn bản này. `,
        el('a', { href: `/tim-kiem/?q=${encodeURIComponent(typed)}` }, 'Tìm trong cả năm văn bản'),
      ];
    const place = clause === null ? '' : (this.#names.get(clause.id) ?? trailWords(trail(clause)));
    return [
      el('b', {}, numbered),
      this.#unfinished ? ` bắt đầu bằng “${typed}”` : '',
      place === '' ? '' : ` · ${place}`,
    ];
  }

  /** Leaves the reader, and the focus, at the found place; without one the focus goes back to where it was. */
  #close(): void {
    clearTimeout(this.#timer);
    const { clause } = this.#bar.places;
    this.#bar.close();
    if (clause === null) return this.#opener.focus({ preventScroll: true });
    clause.tabIndex = -1;
    clause.classList.add('clause--found');
    clause.addEventListener(
      'blur',
      () => {
        clause.classList.remove('clause--found');
      },
      { once: true },
    );
    clause.focus({ preventScroll: true });
  }
}

let bar: FindBar | undefined;

/** Opens the bar. @param opener gets the focus back when nothing was found @param typed words to look for at once */
export async function openFind(
  article: HTMLElement,
  opener: HTMLElement,
  typed = '',
): Promise<void> {
  if (typed === '' && bar?.again() === true) return;
  bar = new FindBar(article, opener);
  await bar.open(typed).catch(() => undefined);
}
