import { placeOf } from '../../model/clause-ref.ts';
import { plainWords } from '../text/clause-words.ts';

/** Something that is read in one go: its words are marked while a voice says them. */
export interface Readable {
  /** What is marked and scrolled to. */
  readonly words: HTMLElement;
  /** The printed number before the words, or ''. */
  readonly mark: string;
  /** Said before it: whose words follow. */
  readonly heading: string;
  readonly printed: string;
  /** Slug of its text. */
  readonly text: string;
}

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** What the page has to read, in its order: every clause of a text, the one clause of its page, the passages that a subject's page shows. */
export function readables(): readonly Readable[] {
  const read = (words: HTMLElement, printed: string, text: string, heading = ''): Readable => ({
    words,
    heading,
    text,
    mark: words.querySelector('.clause__mark')?.textContent ?? '',
    printed,
  });
  const passages = [...document.querySelectorAll<HTMLElement>('.subject-passage__words')];
  if (passages.length > 0) {
    let last: Element | null = null;
    return passages.filter(isShown).map((words) => {
      const cell = words.closest('.subject-cell');
      const name =
        cell === last ? '' : (cell?.querySelector('.subject-cell__name')?.textContent ?? '');
      last = cell;
      const { text } = placeOf(
        words.closest<HTMLElement>('[data-passage]')?.dataset['passage'] ?? '',
      );
      // As shown: what an extract leaves out stands in the page unseen.
      return read(words, words.innerText, text, name.replace(/\s+/g, ' ').trim());
    });
  }
  const article = document.querySelector<HTMLElement>('[data-text]');
  return [...(article?.querySelectorAll<HTMLElement>('.clause__words, h1[id]') ?? [])].map(
    (words) => read(words, plainWords(words), article?.dataset['text'] ?? ''),
  );
}

/** The place to begin at: the clause that the reader chose and still sees, else the first that is not above the upper quarter of the window. */
export function beginning(all: readonly Readable[], chosen: Element | null): number {
  if (chosen !== null) {
    const at = all.findIndex(({ words }) => chosen.contains(words));
    if (at >= 0) return at;
  }
  const inView = ({ words }: Readable) => {
    const { top, bottom } = words.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  const targeted = target === null ? -1 : all.findIndex(({ words }) => target.contains(words));
  if (targeted >= 0 && inView(all[targeted]!)) return targeted;
  return Math.max(
    0,
    all.findIndex(({ words }) => words.getBoundingClientRect().bottom > innerHeight / 4),
  );
}
