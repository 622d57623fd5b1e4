// On every page: opens the search dialog when the reader turns to it (for its keys see keys.ts), and marks words that were searched for.
// Nothing of the search itself is loaded before the reader turns to a field of it.
import { isPlainClick } from '../shared/plain-click.ts';
import { inTime } from '../shared/in-time.ts';

const dialog = () => import('./dialog.ts');
/** Where the dialog cannot be had, the search page is gone to. */
const openSearch = (typed: string, opener: HTMLElement | null): Promise<void> =>
  inTime(dialog())
    .then((d) => d.openSearch(typed, opener))
    .catch(() => {
      location.assign(`/tim-kiem/?q=${encodeURIComponent(field?.value ?? typed)}`);
    });

const field = document.querySelector<HTMLInputElement>(
  '.site-header .search-field input[type=search]',
);
const page = document.querySelector('search-page');

/** Turns to the search: the field of the search page, elsewhere the dialog. */
export function openSearchBox(): boolean {
  if (page !== null) page.querySelector('input')?.focus();
  else
    void openSearch(
      '',
      document.activeElement instanceof HTMLElement ? document.activeElement : null,
    );
  return true;
}

// Another field leads to the search page: while its reader types, what that page needs comes.
if (page === null)
  document.querySelector('main .search-field input')?.addEventListener(
    'focus',
    () =>
      void dialog()
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
// What was typed before this script arrived.
if (field !== null && field.value !== '' && document.activeElement === field)
  void openSearch(field.value, field);

if (
  new URLSearchParams(location.search).has('tim') &&
  document.querySelector('[data-text]') !== null
)
  void import('./text-marks.ts');
