// One line at the foot of the page: a newer build of the site is there. Nothing changes under the reader.
import style from '../../styles/new-version.css?url';
import { el, withStyle } from '../search/element.ts';
import { build, names, root } from './own-site.ts';
import { offlinePage } from '../../domain/offline/parts.ts';

/** Whether something that the reader keeps is of this page's build, which is now the older: it stays as it is until they say otherwise. */
const keepsOlder = async (): Promise<boolean> =>
  (await names.all()).some((cache) => cache.kind === 'kept' && cache.build === build);

/** Says it once. */
export async function offerNewVersion(): Promise<void> {
  if (document.querySelector('.new-version') !== null) return;
  const open = el('button', { type: 'button' }, 'Mở bản mới');
  const later = el('button', { type: 'button' }, 'Để sau');
  const kept = (await keepsOlder())
    ? el('a', { href: root + offlinePage }, 'Phần đang giữ vẫn là bản cũ')
    : null;
  const line = el(
    'p',
    { class: 'new-version no-print', role: 'status' },
    'Trang này đã có bản mới. ',
    open,
    later,
    kept,
  );
  open.addEventListener('click', () => {
    location.reload();
  });
  later.addEventListener('click', () => {
    line.remove();
  });
  await withStyle(style);
  document.body.append(line);
}
