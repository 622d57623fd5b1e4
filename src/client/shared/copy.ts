/** What goes to the clipboard. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/** Copies by the old way: a `copy` event that carries both forms. Works without the asynchronous clipboard. */
function copyByEvent({ plain, html }: Copied): boolean {
  let done = false;
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    done = event.clipboardData !== null;
  };
  // Some browsers fire the event only where something is selected.
  const field = document.createElement('textarea');
  field.value = plain;
  field.className = 'visually-hidden';
  field.setAttribute('readonly', '');
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  document.addEventListener('copy', put);
  try {
    // Deprecated, and the only way left where the asynchronous clipboard is missing or forbidden.
    const old: { execCommand(command: string): boolean } = document;
    return old.execCommand('copy') && done;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', put);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Copies plain text and, where given, HTML. @returns false when the browser allows neither way */
async function copy(copied: Copied): Promise<boolean> {
  try {
    if (copied.html !== undefined && typeof ClipboardItem === 'function')
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([copied.plain], { type: 'text/plain' }),
          'text/html': new Blob([copied.html], { type: 'text/html' }),
        }),
      ]);
    else await navigator.clipboard.writeText(copied.plain);
    return true;
  } catch {
    return copyByEvent(copied);
  }
}

/** Today where the reader is, YYYY-MM-DD. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/**
 * Copies and says so: the button's words change for two seconds and the region speaks them.
 * If nothing works, the text is shown to be copied by hand.
 */
export async function copyAndSay(
  button: HTMLElement,
  region: HTMLElement,
  copied: Copied,
  said: string,
): Promise<void> {
  const words = (button.dataset['label'] ??= button.textContent);
  if (await copy(copied)) {
    region.textContent = said;
    button.textContent = `${said} ✓`;
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
    return;
  }
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = Math.min(8, copied.plain.split('\n').length + 2);
  field.value = copied.plain;
  field.setAttribute('aria-label', 'Nội dung để tự sao chép');
  region.replaceChildren(
    'Trình duyệt không cho sao chép tự động. Hãy chọn chữ dưới đây và tự sao chép:',
    field,
  );
  field.focus();
  field.select();
}
