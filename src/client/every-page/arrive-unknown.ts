import '../text/clause-tools.ts';
import { meantId, seen } from '../../domain/text/arrived-address.ts';
import { reloadButton } from '../shared/in-time.ts';
import { textData } from '../text/text-data.ts';

/** Adds words to the top of the page, where they are looked for after an address that leads nowhere. */
function tell(...words: readonly (string | Node)[]): void {
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

/** A fragment that names nothing on this page: what was damaged on its way, an older or a readable name leads to its place; else the page says so. */
export async function leadOn(fragment: string): Promise<void> {
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
    return tell(
      `Không tải được danh mục tên của các đoạn, nên chưa biết “${words}” là đoạn nào. `,
      reloadButton(),
    );
  if (text === undefined)
    return tell(
      `Trang này không có mục mang mã “${words}”. Có thể địa chỉ đã bị cắt hoặc chép nhầm.`,
    );
  const search = Object.assign(document.createElement('a'), {
    href: `/tim-kiem/?q=${encodeURIComponent(words.replace(/[-_]+/g, ' '))}`,
    textContent: 'Tìm trong năm văn bản',
  });
  tell(
    `Văn bản này không có đoạn mang mã “${words}”. Có thể địa chỉ đã bị cắt hoặc chép nhầm. `,
    search,
    ' hoặc dùng ô “Đi tới đoạn” ở đầu trang.',
  );
}
