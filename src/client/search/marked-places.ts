import type { Token } from '../../domain/words/tokens.ts';
import { el } from '../shared/element.ts';
import { bringIntoView } from './into-view.ts';
import { rangesAt, wordsIn } from './word-ranges.ts';
import type { WordPlace } from './word-places.ts';

/** Wraps ranges in highlights. One place may need several, because it may cross links and emphasis. */
const highlight = (pieces: readonly Range[]): readonly HTMLElement[] =>
  pieces.map((range) => {
    const mark = el('mark', { class: 'found-words' });
    range.surroundContents(mark);
    return mark;
  });

/** The highlighted places of a text, one of them current. */
export class MarkedPlaces {
  private readonly lines: readonly {
    readonly element: HTMLElement;
    readonly words: readonly Token[];
  }[];
  private groups: readonly (readonly HTMLElement[])[] = [];
  private at = 0;

  constructor(article: Element) {
    this.lines = [...article.querySelectorAll<HTMLElement>('.clause__words')].map((element) => ({
      element,
      words: wordsIn(element),
    }));
  }

  get count(): number {
    return this.groups.length;
  }

  /** Number of the current place: "3/17". */
  get numbered(): string {
    return `${this.at + 1}/${this.count}`;
  }

  /** The clause of the current place. */
  get clause(): HTMLElement | null {
    return this.groups[this.at]?.[0]?.closest<HTMLElement>('.clause') ?? null;
  }

  /** Replaces the highlights by the places that `find` finds in the words of each clause. @param from the first place in or after this element becomes current */
  mark(
    find: (lines: readonly (readonly Token[])[]) => readonly (readonly WordPlace[])[],
    from: Element | null,
  ): void {
    this.clear();
    const found = find(this.lines.map((l) => l.words));
    this.groups = this.lines.flatMap(({ element, words }, i) =>
      rangesAt(element, words, found[i] ?? []).map(highlight),
    );
    const after =
      from === null
        ? 0
        : this.groups.findIndex(
            ([m]) =>
              m !== undefined &&
              (from.compareDocumentPosition(m) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
          );
    this.at = Math.max(0, after);
    this.markCurrent();
  }

  private markCurrent(): void {
    this.groups.forEach((group, i) =>
      group.forEach((m) => m.toggleAttribute('data-current', i === this.at)),
    );
  }

  /** Scrolls to the next place (1), the previous (-1) or the current one (0); the last is followed by the first. */
  go(by: number): void {
    if (this.count === 0) return;
    this.at = (this.at + by + this.count) % this.count;
    this.markCurrent();
    const [mark] = this.groups[this.at] ?? [];
    if (mark !== undefined) bringIntoView(mark);
  }

  clear(): void {
    for (const mark of this.groups.flat()) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    this.groups = [];
    this.at = 0;
  }
}
