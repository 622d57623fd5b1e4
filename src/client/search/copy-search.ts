// Copies the address of a search, or a citation of what it found.
import { tableCitation } from '../../release/quoted.ts';
import { copyAndSay, today } from '../shared/copy.ts';

/** @param button names by `data-copy` what is copied @param page the search page: its status says what was asked and how much was found */
export function copySearch(button: HTMLElement, page: HTMLElement): void {
  const status = page.querySelector('[data-part=status]')?.textContent ?? '';
  const isLink = button.dataset['copy'] === 'link';
  const title = `Tìm “${page.querySelector('input')?.value.trim() ?? ''}”: ${status.replace(/\s+/g, ' ').trim()}`;
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
