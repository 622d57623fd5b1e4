import style from '../../styles/settings-sheet.css?url';
import { el, withStyle } from '../search/element.ts';
import { settingsForm as form } from './settings-form.ts';

const closeButton = el('button', { type: 'button', class: 'text-button' }, 'Đóng');
const sheet = el(
  'section',
  { class: 'settings-sheet', popover: 'auto', 'aria-labelledby': 'to-hien-thi' },
  el('h2', { id: 'to-hien-thi' }, 'Hiển thị'),
  closeButton,
);
const footerDetails = document.querySelector<HTMLDetailsElement>('#hien-thi details');

closeButton.addEventListener('click', () => {
  sheet.hidePopover();
});
sheet.addEventListener('toggle', (event) => {
  if (event.newState === 'closed') footerDetails?.append(form);
});

/** Holds the clause being read behind the sheet at its place on the screen for 12 frames, while a setting changes the layout. */
async function keepPlace(): Promise<void> {
  const clause = document.elementFromPoint(innerWidth / 2, innerHeight / 4)?.closest('.clause');
  if (clause == null) return;
  const before = clause.getBoundingClientRect().top;
  for (let frame = 0; frame < 12; frame += 1) {
    await new Promise(requestAnimationFrame);
    scrollBy({ top: clause.getBoundingClientRect().top - before, behavior: 'instant' });
  }
}
sheet.addEventListener('change', () => void keepPlace());

/** Opens the reader settings in a sheet over the page. Their form moves into the sheet, and back to the page's footer when it closes. */
export async function openSettings(): Promise<void> {
  await withStyle(style);
  sheet.append(form);
  document.body.append(sheet);
  sheet.showPopover();
  form.querySelector<HTMLElement>(':checked')?.focus({ preventScroll: true });
}
