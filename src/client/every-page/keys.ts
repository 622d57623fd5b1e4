// Keyboard shortcuts of every page (listed in domain/text/key-list.ts). Single-character shortcuts work only outside of text fields and
// can be turned off (WCAG 2.1.4).
import { isPlainClick } from '../shared/plain-click.ts';
import { inTime } from '../shared/in-time.ts';
import { openSearchBox } from '../search/hook.ts';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

function focusJumpBox(): boolean {
  const field = document.querySelector<HTMLInputElement>('jump-box input');
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
  field?.select();
  return field !== null;
}

function findInText(): boolean {
  const button = document.querySelector<HTMLElement>('.find-button');
  button?.click();
  return button !== null;
}

const openKeys = (): boolean => {
  void inTime(import('./keys-dialog.ts')).then(
    (d) => d.openKeys(),
    () => {
      location.assign('/phuong-phap/#phim-tat');
    },
  );
  return true;
};

const singleCharacterKeys: Readonly<Record<string, () => boolean>> = {
  '/': openSearchBox,
  g: focusJumpBox,
  f: findInText,
  '?': openKeys,
};

document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.defaultPrevented || altKey || document.querySelector('dialog[open]') !== null) return;
  const action =
    ctrlKey || metaKey
      ? key.toLowerCase() === 'k' && !shiftKey
        ? openSearchBox
        : undefined
      : isTyping(event.target) || document.documentElement.dataset['phim'] === 'tat'
        ? undefined
        : singleCharacterKeys[key];
  if (action?.() === true) event.preventDefault();
});

document.querySelector<HTMLAnchorElement>('.keys-link')?.addEventListener('click', (event) => {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  openKeys();
});
