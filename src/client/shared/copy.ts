/** Content for the clipboard. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/** Copies through a `copy` event that carries both forms, for browsers without the asynchronous clipboard. @returns whether it worked */
function copyByEvent({ plain, html }: Copied): boolean {
  let written = false;
  const writeToClipboard = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    written = event.clipboardData !== null;
  };
  // Some browsers fire the event only when something is selected.
  const field = document.createElement('textarea');
  field.value = plain;
  field.className = 'visually-hidden';
  field.setAttribute('readonly', '');
  const focused = document.activeElement;
  document.body.append(field);
  field.select();
  document.addEventListener('copy', writeToClipboard);
  try {
    // Deprecated, but the only way when the asynchronous clipboard is missing or forbidden.
    const old: { execCommand(command: string): boolean } = document;
    return old.execCommand('copy') && written;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', writeToClipboard);
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** Copies plain text and, if given, HTML. @returns false when the browser refuses both ways */
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

/** Today in the reader's time zone, YYYY-MM-DD. */
export const today = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};

/**
 * Copies and confirms it: on the button for two seconds, and in the live region. If copying fails, the text is shown in a field to be
 * copied by hand.
 * @param region a `role=status` element
 * @param confirmation the confirmation, in Vietnamese
 */
export async function copyAndSay(
  button: HTMLElement,
  region: HTMLElement,
  copied: Copied,
  confirmation: string,
): Promise<void> {
  const label = (button.dataset['label'] ??= button.textContent);
  if (await copy(copied)) {
    region.textContent = confirmation;
    button.textContent = `${confirmation} ✓`;
    setTimeout(() => {
      button.textContent = label;
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
