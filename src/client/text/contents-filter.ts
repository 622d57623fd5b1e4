// "Lọc mục lục": loaded when the field is turned to.
import { tokens } from '../../domain/words/tokens.ts';
import { begins } from '../search/word-places.ts';

/** Headings that hold every typed word (or its beginning), in any order; marks may be left out. */
export function matching<T>(
  headings: readonly T[],
  wordsOf: (heading: T) => string,
  typed: string,
): readonly T[] {
  const sought = tokens(typed.normalize('NFC'));
  return headings.filter((heading) => {
    const words = tokens(wordsOf(heading).normalize('NFC'));
    return sought.every((t) => words.some((w) => begins(t, w)));
  });
}

/** Shows the headings that fit what is typed, with those above them. @param find looks for words in the text itself */
export function watchFilter(form: HTMLFormElement, find: (typed: string) => void): void {
  const field = form.querySelector('input');
  const say = form.querySelector('[role="status"]');
  const list = form.parentElement?.querySelector('nav');
  if (field === null || say === null || list == null) return;
  const links = [...list.querySelectorAll('a')];
  let hits: readonly HTMLAnchorElement[] = [];

  const offer = (typed: string): HTMLButtonElement => {
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
    if (typed === '') say.textContent = '';
    else if (hits.length === 0)
      say.replaceChildren(`Không đề mục nào có “${typed}”. `, offer(typed));
    else say.textContent = `Còn ${hits.length}/${links.length} đề mục`;
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
