import { styled } from '../text/clause-tools.ts';
import { meantId } from '../../domain/text/arrived-address.ts';
import { seen } from '../../domain/text/seen.ts';
import { reloadButton } from '../shared/in-time.ts';
import { textData } from '../text/text-data.ts';

void styled();

/** Shows a notice at the top of the page and focuses it: the browser does not scroll anywhere for an unknown URL fragment. */
function showNotice(...words: readonly (string | Node)[]): void {
  const notice = document.createElement('p');
  notice.className = 'arrival-notice';
  notice.tabIndex = -1;
  notice.setAttribute('role', 'status');
  notice.append(...words);
  (document.querySelector('.text-page [data-text]') ?? document.querySelector('main > *'))?.before(
    notice,
  );
  notice.scrollIntoView({ block: 'center' });
  notice.focus({ preventScroll: true });
}

/**
 * Handles a URL fragment that is no id on this page. A damaged id, an old id or a readable name is redirected to its element;
 * for anything else a notice says that it is unknown.
 */
export async function redirectDamagedFragment(fragment: string): Promise<void> {
  document.querySelector('.arrival-notice')?.remove();
  const text = document.querySelector<HTMLElement>('.text-page [data-text]')?.dataset['text'];
  const ids = [...document.querySelectorAll('main [id]')].map((e) => e.id);
  const data =
    text === undefined || meantId(fragment, ids) !== undefined
      ? null
      : await textData(text).catch(() => undefined);
  const meant = meantId(fragment, ids, data?.aliases);
  const words = seen(fragment);
  if (meant !== undefined) return location.replace(`#${meant}`);
  if (data === undefined)
    return showNotice(
      `Không tải được danh mục tên của các đoạn, nên chưa biết “${words}” là đoạn nào. `,
      reloadButton(),
    );
  if (text === undefined)
    return showNotice(
      `Trang này không có mục mang mã “${words}”. Có thể địa chỉ đã bị cắt hoặc chép nhầm.`,
    );
  const search = Object.assign(document.createElement('a'), {
    href: `/tim-kiem/?q=${encodeURIComponent(words.replace(/[-_]+/g, ' '))}`,
    textContent: 'Tìm trong mọi văn bản',
  });
  showNotice(
    `Văn bản này không có đoạn mang mã “${words}”. Có thể địa chỉ đã bị cắt hoặc chép nhầm. `,
    search,
    ' hoặc dùng ô “Đi tới đoạn” ở đầu trang.',
  );
}
