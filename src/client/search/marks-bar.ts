import { el, withStyle } from './element.ts';
import { MarkedPlaces } from './marked-places.ts';
import style from './text-marks.css?url';

/** A button that reads as a link. */
export function textButton(words: string, action: () => void): HTMLElement {
  const made = el('button', { type: 'button', class: 'text-button' }, words);
  made.addEventListener('click', action);
  return made;
}

let shown: MarksBar | undefined;

/** The bar over a text whose words are marked: where the reader is among them, previous and next. One at a time. */
export class MarksBar {
  readonly places: MarkedPlaces;
  readonly status = el('span', { role: 'status' });
  readonly #bar: HTMLElement;
  readonly #said: () => readonly (Node | string)[];

  /** @param said what the status says of the place that is looked at */
  constructor(
    article: Element,
    label: string,
    said: () => readonly (Node | string)[],
    before: readonly Node[],
    after: readonly Node[],
  ) {
    this.places = new MarkedPlaces(article);
    this.#said = said;
    const steps = el(
      'span',
      { class: 'marks-bar__steps' },
      textButton('Trước', () => this.go(-1)),
      textButton('Sau', () => this.go(1)),
    );
    this.#bar = el(
      'div',
      { class: 'marks-bar no-print', role: 'region', 'aria-label': label },
      ...before,
      steps,
      this.status,
      ...after,
    );
  }

  /** Resolves when the bar stands in its style; what was shown before is gone. */
  async show(): Promise<void> {
    shown?.close();
    shown = this;
    await withStyle(style);
    document.body.append(this.#bar);
  }

  say(): void {
    this.status.replaceChildren(...this.#said());
  }

  go(by: number): void {
    this.places.go(by);
    this.say();
  }

  close(): void {
    this.places.clear();
    this.#bar.remove();
    if (shown === this) shown = undefined;
  }
}
