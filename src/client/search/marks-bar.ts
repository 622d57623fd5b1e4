import { el, withStyle } from '../shared/element.ts';
import { MarkedPlaces } from './marked-places.ts';
import style from './text-marks.css?url';

/** A button that looks like a link. */
export function textButton(words: string, action: () => void): HTMLElement {
  const made = el('button', { type: 'button', class: 'text-button' }, words);
  made.addEventListener('click', action);
  return made;
}

let shown: MarksBar | undefined;

/** The bar above a text with highlights: the current place, previous and next. Only one is shown at a time. */
export class MarksBar {
  readonly places: MarkedPlaces;
  readonly status = el('span', { role: 'status' });
  private readonly bar: HTMLElement;
  private readonly statusOf: () => readonly (Node | string)[];

  /** @param statusOf words for the current place @param before nodes before the step buttons @param after nodes at the end */
  constructor(
    article: Element,
    label: string,
    statusOf: () => readonly (Node | string)[],
    before: readonly Node[],
    after: readonly Node[],
  ) {
    this.places = new MarkedPlaces(article);
    this.statusOf = statusOf;
    const steps = el(
      'span',
      { class: 'marks-bar__steps' },
      textButton('Trước', () => this.go(-1)),
      textButton('Sau', () => this.go(1)),
    );
    this.bar = el(
      'div',
      { class: 'marks-bar no-print', role: 'region', 'aria-label': label },
      ...before,
      steps,
      this.status,
      ...after,
    );
  }

  /** Closes any other bar and resolves when this one is on the page, styled. */
  async show(): Promise<void> {
    shown?.close();
    shown = this;
    await withStyle(style);
    document.body.append(this.bar);
  }

  updateStatus(): void {
    this.status.replaceChildren(...this.statusOf());
  }

  go(by: number): void {
    this.places.go(by);
    this.updateStatus();
  }

  close(): void {
    this.places.clear();
    this.bar.remove();
    if (shown === this) shown = undefined;
  }
}
