import { keyGroups, keyNote } from '../../domain/text/key-list.ts';
import style from '../../components/site/keys.css?url';
import { el, withStyle } from '../shared/element.ts';

const closeButton = el('button', { type: 'button' }, 'Đóng');
const box = el(
  'dialog',
  { class: 'keys-dialog', 'aria-labelledby': 'hop-phim' },
  el('header', {}, el('h2', { id: 'hop-phim' }, 'Phím tắt'), closeButton),
  el(
    'div',
    { class: 'key-list' },
    ...keyGroups.map(({ where, keys }) =>
      el(
        'section',
        {},
        el('h3', {}, where),
        el(
          'dl',
          {},
          ...keys.map(([alternatives, effect]) =>
            el(
              'div',
              {},
              el(
                'dt',
                {},
                ...alternatives.flatMap((keys, i) => [
                  i > 0 && ' hoặc ',
                  ...keys.map((key) => el('kbd', {}, key)),
                ]),
              ),
              el('dd', {}, effect),
            ),
          ),
        ),
      ),
    ),
    el('p', { class: 'small-text' }, keyNote),
  ),
);
closeButton.addEventListener('click', () => {
  box.close();
});
box.addEventListener('click', (event) => {
  if (event.target === box) box.close();
});

/** Opens the list of keyboard shortcuts; on closing, the browser returns the focus. */
export async function openKeys(): Promise<void> {
  await withStyle(style);
  if (!box.isConnected) document.body.append(box);
  if (!box.open) box.showModal();
}
