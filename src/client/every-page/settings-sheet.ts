import style from '../../components/site/settings-sheet.css?url';
import { el, withStyle } from '../shared/element.ts';
import { keepPlace } from '../shared/keep-place.ts';
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

// The clause being read behind the sheet stays at its place.
sheet.addEventListener('change', () => {
  const clause = document.elementFromPoint(innerWidth / 2, innerHeight / 4)?.closest('.clause');
  if (clause != null) void keepPlace(clause);
});

/** Opens the reader settings in a sheet over the page. Their form moves into the sheet, and back to the page's footer when it closes. */
export async function openSettings(): Promise<void> {
  await withStyle(style);
  sheet.append(form);
  document.body.append(sheet);
  sheet.showPopover();
  form.querySelector<HTMLElement>(':checked')?.focus({ preventScroll: true });
}
