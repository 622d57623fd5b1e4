import './clause-tools.ts';
import { textData } from './text-data.ts';

/** A fragment that names no clause: an older or readable name leads to its clause; else the page says so and offers the search. */
export async function leadOn(article: HTMLElement, id: string): Promise<void> {
  const data = await textData(article.dataset['text'] ?? '').catch(() => undefined);
  const successor = data?.aliases[id];
  if (successor !== undefined && document.getElementById(successor) !== null) {
    location.replace(`#${successor}`);
    return;
  }
  document.querySelector('.khong-co')?.remove();
  const notice = document.createElement('p');
  notice.className = 'khong-co bao-dau';
  notice.tabIndex = -1;
  notice.setAttribute('role', 'status');
  const search = document.createElement('a');
  search.href = `/tim-kiem/?q=${encodeURIComponent(id.replace(/[-_]+/g, ' '))}`;
  search.textContent = 'Tìm trong năm văn bản';
  notice.append(`Văn bản này không có đoạn mang mã “${id}”. Có thể địa chỉ đã bị cắt hoặc chép nhầm. `, search, ' hoặc dùng ô “Đi tới đoạn” ở đầu trang.');
  article.before(notice);
  notice.scrollIntoView({ block: 'center' });
  notice.focus({ preventScroll: true });
}
