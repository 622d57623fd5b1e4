import { copyAndSay } from '../shared/copy.ts';
import { selectedWords } from './clause-words.ts';
import { styled } from './clause-tools.ts';
import { clauseAddress } from './clause-address.ts';
import { withQuery } from '../../model/addresses.ts';

void styled();

const bar = document.createElement('div');
bar.className = 'selection-bar no-print';
bar.hidden = true;
const button = document.createElement('button');
button.textContent = 'Sao chép liên kết đến chữ đã chọn';
const region = document.createElement('span');
region.className = 'copy-status';
region.setAttribute('role', 'status');
bar.append(button, region);
document.body.append(bar);

let url = '';
// Pressing the button must not clear the selection.
bar.addEventListener('pointerdown', (event) => {
  if (event.target === button) event.preventDefault();
});
button.addEventListener(
  'click',
  () => void copyAndSay(button, region, { plain: url }, 'Đã sao chép liên kết'),
);

/** Words as a text fragment directive (#:~:text=); for more than eight, their first and last four. */
function textFragment(words: readonly string[]): string {
  const code = (part: readonly string[]) =>
    encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  return words.length <= 8 ? code(words) : `${code(words.slice(0, 4))},${code(words.slice(-4))}`;
}

/** Shows a button that copies a link to the selected words, when they are inside one clause. */
export function offerLink(): void {
  const selection = getSelection();
  const range = selection?.rangeCount === 1 ? selection.getRangeAt(0) : undefined;
  const start = range?.startContainer.parentElement;
  const words = start?.closest<HTMLElement>('.clause__words, [data-words]');
  const clause = start?.closest<HTMLElement>('[id]');
  const chosen =
    range === undefined || words == null || range.collapsed
      ? undefined
      : selectedWords(words, range);
  if (chosen === undefined || clause == null) {
    if (!bar.contains(document.activeElement)) bar.hidden = true;
    return;
  }
  const printed =
    selection
      ?.toString()
      .split(/\s+/)
      .filter((w) => w !== '') ?? [];
  const whole = new URL(clauseAddress(clause), location.origin).href;
  url = `${withQuery(whole, `trich=${chosen.from}-${chosen.to}`)}${whole.includes('#') ? '' : '#'}:~:text=${textFragment(printed)}`;
  region.textContent = '';
  bar.hidden = false;
}
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed !== false) offerLink();
});
