import style from '../../styles/settings-sheet.css?url';
import { el, withStyle } from '../search/element.ts';

const shut = el('button', { type: 'button', class: 'text-button' }, 'Đóng');
const sheet = el(
  'section',
  { class: 'settings-sheet', popover: 'auto', 'aria-labelledby': 'to-hien-thi' },
  el('h2', { id: 'to-hien-thi' }, 'Hiển thị'),
  shut,
);
const home = document.getElementById('hien-thi');
const form = home?.querySelector('form');

shut.addEventListener('click', () => {
  sheet.hidePopover();
});
sheet.addEventListener('toggle', (event) => {
  if (event.newState === 'closed' && form != null) home?.append(form);
});

/** What the reader is reading behind the sheet stays where it is while the page is laid out anew, and for as long as that moves it. */
async function keepPlace(): Promise<void> {
  const held = document.elementFromPoint(innerWidth / 2, innerHeight / 4)?.closest('.clause');
  if (held == null) return;
  const before = held.getBoundingClientRect().top;
  for (let frame = 0; frame < 12; frame += 1) {
    await new Promise(requestAnimationFrame);
    scrollBy({ top: held.getBoundingClientRect().top - before, behavior: 'instant' });
  }
}
sheet.addEventListener('change', () => void keepPlace());

/** Opens the reader's settings over the page: their form is lent to a sheet, and goes back to the foot of the page when it closes. */
export async function openSettings(): Promise<void> {
  if (form == null) return;
  await withStyle(style);
  sheet.append(form);
  document.body.append(sheet);
  sheet.showPopover();
  form.querySelector<HTMLElement>(':checked')?.focus({ preventScroll: true });
}
