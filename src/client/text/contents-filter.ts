// "Lọc mục lục": loaded when the field gets the focus.
import { tokens } from '../../domain/words/tokens.ts';
import { beginsWith } from '../search/word-places.ts';
import { styled } from './clause-tools.ts';

/** Headings that contain every typed word (or a word that begins with it), in any order; diacritics may be omitted. */
export function matching<T>(
  headings: readonly T[],
  wordsOf: (heading: T) => string,
  typed: string,
): readonly T[] {
  const sought = tokens(typed.normalize('NFC'));
  return headings.filter((heading) => {
    const words = tokens(wordsOf(heading).normalize('NFC'));
    return sought.every((t) => words.some((w) => beginsWith(t, w)));
  });
}

/** Filters the table of contents while the reader types: matching headings and their ancestors stay visible. @param find searches the text itself */
export function watchFilter(form: HTMLFormElement, find: (typed: string) => void): void {
  void styled();
  const field = form.querySelector('input');
  const region = form.querySelector('[role="status"]');
  const list = form.parentElement?.querySelector('nav');
  if (field === null || region === null || list == null) return;
  const links = [...list.querySelectorAll('a')];
  let hits: readonly HTMLAnchorElement[] = [];

  const searchButton = (typed: string): HTMLButtonElement => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Tìm trong lời văn bản';
    button.addEventListener('click', () => {
      find(typed);
    });
    return button;
  };
  const filter = () => {
    const typed = field.value.trim();
    hits = typed === '' ? [] : matching(links, (a) => a.textContent, typed);
    for (const link of links) {
      link.classList.toggle('contents__hit', hits.includes(link));
      link.closest('li')!.hidden = typed !== '';
    }
    for (const hit of hits)
      for (
        let item = hit.closest('li');
        item !== null;
        item = item.parentElement?.closest('li') ?? null
      )
        item.hidden = false;
    list.toggleAttribute('data-filtered', typed !== '');
    if (typed === '') region.textContent = '';
    else if (hits.length === 0)
      region.replaceChildren(`Không đề mục nào có “${typed}”. `, searchButton(typed));
    else region.textContent = `Còn ${hits.length}/${links.length} đề mục`;
  };

  field.addEventListener('input', filter);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    filter();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    hits[0]?.click();
  });
  filter();
}
