// "Tìm trong văn bản này": the highlights bar with a search field. Loaded on demand; Ctrl+F is left to the browser.
import { trail, trailWords } from '../text/position.ts';
import { textData } from '../text/text-data.ts';
import { el } from '../shared/element.ts';
import { MarksBar, textButton } from './marks-bar.ts';
import { typedPlaces } from './word-places.ts';

class FindBar {
  private readonly input = el('input', {
    type: 'search',
    'aria-label': 'Tìm trong văn bản này',
    placeholder: 'Tìm trong văn bản này',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  private readonly article: HTMLElement;
  private readonly bar: MarksBar;
  private readonly opener: HTMLElement;
  /** The clause being read: the search starts here. */
  private startFrom: Element | null;
  private placeNames: ReadonlyMap<string, string> = new Map();
  private timer = 0;
  /** True when the typed words do not occur as whole words, and the places only begin with the last of them. */
  private unfinished = false;

  constructor(article: HTMLElement, opener: HTMLElement) {
    this.article = article;
    this.opener = opener;
    const isInView = (e: Element) => e.getBoundingClientRect().bottom > 60;
    const block = [...article.children].find(isInView);
    this.startFrom =
      [...(block?.querySelectorAll('.clause') ?? [])].find(isInView) ?? block ?? null;
    this.bar = new MarksBar(
      article,
      'Tìm trong văn bản này',
      () => this.words(),
      [this.input],
      [
        textButton('Đóng', () => {
          this.close();
        }),
      ],
    );
    this.input.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => {
        this.find();
      }, 120);
    });
    this.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && !event.isComposing) this.step(event.shiftKey ? -1 : 1);
    });
    this.input.closest('div')?.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      this.close();
    });
  }

  async open(typed: string): Promise<void> {
    await this.bar.show();
    this.input.value = typed;
    this.focus();
    if (typed !== '') this.find();
    await this.loadPlaceNames();
  }

  /** Until the citations have loaded, a clause is named by the headings above it. */
  private async loadPlaceNames(): Promise<void> {
    const { clauses } = await textData(this.article.dataset['text'] ?? '').catch(() => ({
      clauses: [],
    }));
    this.placeNames = new Map(clauses.map(({ id, place }) => [id, place]));
    this.bar.updateStatus();
  }

  /** Focuses the field. @returns false when the bar is no longer on the page */
  focus(): boolean {
    this.input.focus({ preventScroll: true });
    this.input.select();
    return this.input.isConnected;
  }

  private find(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.bar.places.mark((lines) => {
      const { places, unfinished } = typedPlaces(lines, this.input.value);
      this.unfinished = unfinished;
      return places;
    }, this.startFrom);
    this.bar.go(0);
  }

  /** Moves to the next (1) or previous (-1) place. Before the search for newly typed words has run, runs it and stays at the first place. */
  private step(by: number): void {
    if (this.timer !== 0) this.find();
    else this.bar.go(by);
    if (this.placeNames.size === 0) void this.loadPlaceNames();
    this.startFrom = this.bar.places.clause ?? this.startFrom;
  }

  private words(): readonly (Node | string)[] {
    const typed = this.input.value.trim();
    if (typed === '') return [];
    const { count, numbered, clause } = this.bar.places;
    if (count === 0)
      return [
        `Không có “${typed}” trong văn bản này. `,
        el('a', { href: `/tim-kiem/?q=${encodeURIComponent(typed)}` }, 'Tìm trong mọi văn bản'),
      ];
    const place =
      clause === null ? '' : (this.placeNames.get(clause.id) ?? trailWords(trail(clause)));
    return [
      el('b', {}, numbered),
      this.unfinished ? ` bắt đầu bằng “${typed}”` : '',
      place === '' ? '' : ` · ${place}`,
    ];
  }

  /** Closes the bar and focuses the clause found; without one, the opener. */
  private close(): void {
    clearTimeout(this.timer);
    const { clause } = this.bar.places;
    this.bar.close();
    if (clause === null) return this.opener.focus({ preventScroll: true });
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

/** Opens the bar, or focuses it when it is open. @param opener gets the focus back when nothing was found @param typed words to search for at once */
export async function openFind(
  article: HTMLElement,
  opener: HTMLElement,
  typed = '',
): Promise<void> {
  if (typed === '' && bar?.focus() === true) return;
  bar = new FindBar(article, opener);
  await bar.open(typed);
}
