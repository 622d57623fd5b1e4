// Copies the address of a search, or a citation of what it found.
import { tableCitation } from '../../release/quoted.ts';
import { copyAndSay, today } from '../shared/copy.ts';

/** @param button names by `data-copy` what is copied @param page the search page: its status says what was asked and how much was found */
export function copySearch(button: HTMLElement, page: HTMLElement): void {
  const status = page.querySelector('[data-part=status]')?.cloneNode(true) as HTMLElement;
  // What it says, without what can be done about it.
  for (const action of status.querySelectorAll('button, a, [role=status]')) action.remove();
  const isLink = button.dataset['copy'] === 'link';
  const title = `Tìm “${page.querySelector('input')?.value.trim() ?? ''}”: ${status.textContent.replace(/\s+/g, ' ').replace(/^[ ·]+|[ ·]+$/g, '')}`;
  const plain = isLink
    ? location.href
    : tableCitation({
        title,
        version: page.dataset['version'] ?? '',
        href: location.href,
        day: today(),
      });
  void copyAndSay(
    button,
    button.parentElement?.querySelector('[role=status]') as HTMLElement,
    { plain },
    isLink ? 'Đã sao chép liên kết' : 'Đã sao chép lời dẫn',
  );
}
