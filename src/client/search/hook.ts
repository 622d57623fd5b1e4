// On every page: opens the search dialog from the header (its keyboard shortcuts are in keys.ts) and loads the highlights of a search result
// (?tim=). The search itself is loaded only when the reader uses a search field.
import { isPlainClick } from '../shared/plain-click.ts';
import { inTime } from '../shared/in-time.ts';

const loadDialog = () => import('./dialog.ts');
/** Opens the dialog; falls back to the search page when the dialog's script fails to load. */
const openSearch = (typed: string, opener: HTMLElement | null): Promise<void> =>
  inTime(loadDialog())
    .then((d) => d.openSearch(typed, opener))
    .catch(() => {
      location.assign(`/tim-kiem/?q=${encodeURIComponent(field?.value ?? typed)}`);
    });

const field = document.querySelector<HTMLInputElement>(
  '.site-header .search-field input[type=search]',
);
/** The page of the search, where this is it. */
export const searchPage = document.querySelector('search-page');

/** Focuses the field of the search page; on other pages opens the dialog. @returns true: the key that called it is handled */
export function openSearchBox(): boolean {
  if (searchPage !== null) searchPage.querySelector('input')?.focus();
  else
    void openSearch(
      '',
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
  return true;
}

// A search field in the page's content leads to the search page: the files that page needs are preloaded while the reader types.
if (searchPage === null)
  document.querySelector('main .search-field input')?.addEventListener(
    'focus',
    () =>
      void loadDialog()
        .then((d) => d.prepare())
        .catch(() => undefined),
    { once: true },
  );

field?.addEventListener('click', () => void openSearch(field.value, field));
field?.addEventListener('input', () => void openSearch(field.value, field));
document
  .querySelector<HTMLAnchorElement>('.site-header a.search-link')
  ?.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    void openSearch('', event.currentTarget as HTMLElement);
  });
// The reader typed in the field before this script had loaded.
if (field !== null && field.value !== '' && document.activeElement === field)
  void openSearch(field.value, field);

if (
  new URLSearchParams(location.search).has('tim') &&
  document.querySelector('[data-text]') !== null
)
  void import('./text-marks.ts');
