// On every page: opens the search dialog on "/", Ctrl/⌘+K or when the reader turns to the search field, and marks words that were searched for.
// Nothing of the search itself is loaded before that.
const openSearch = async (typed: string, opener: HTMLElement | null): Promise<void> => {
  const dialog = await import('./dialog.ts');
  await dialog.openSearch(typed, opener);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const field = document.querySelector<HTMLInputElement>('.dau-trang .o-tim input[type=search]');
const page = document.querySelector('search-page');

document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const k = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (event.defaultPrevented || (!slash && !k)) return;
  event.preventDefault();
  if (page !== null) page.querySelector('input')?.focus();
  else void openSearch('', document.activeElement instanceof HTMLElement ? document.activeElement : null);
});

field?.addEventListener('click', () => void openSearch(field.value, field));
field?.addEventListener('input', () => void openSearch(field.value, field));
document.querySelector<HTMLAnchorElement>('.dau-trang a.tim-nho')?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch('', event.currentTarget as HTMLElement);
});
// What was typed before this script arrived.
if (field !== null && field.value !== '' && document.activeElement === field) void openSearch(field.value, field);

if (new URLSearchParams(location.search).has('tim') && document.querySelector('[data-text]') !== null) void import('./text-marks.ts');

export {};
