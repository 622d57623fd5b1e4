// Keeps one thing in the notebook, or takes it out again, and says so.
import { add, refusal, remove, type Entry } from '../../domain/notebook/notebook.ts';
import { readNotebook, writeNotebook } from './store.ts';

const link = (count: number): (Node | string)[] => {
  const open = Object.assign(document.createElement('a'), {
    href: '/so-trich/',
    textContent: 'Mở sổ trích',
  });
  return [` Sổ có ${count} mục. `, open];
};

/** @param region a `role=status` element that says what came of it */
export function keep(entry: Entry, region: HTMLElement): void {
  const kept = readNotebook();
  if (kept === null)
    return region.replaceChildren(
      'Trình duyệt này không cho trang lưu gì trên máy, nên không có sổ trích.',
    );
  const { notebook } = kept;
  const there = notebook.some(({ at }) => at === entry.at);
  const refused = refusal(notebook, entry);
  if (refused !== null)
    return region.replaceChildren(
      refused === 'full'
        ? 'Sổ đã đầy, không thêm được nữa.'
        : 'Địa chỉ này dài quá hoặc không phải của một bảng, sổ không giữ được.',
      ...link(notebook.length),
    );
  const next = there ? remove(notebook, entry.at) : add(notebook, entry);
  if (!writeNotebook(next))
    return region.replaceChildren('Trình duyệt không lưu được: bộ nhớ dành cho trang đã đầy.');
  region.replaceChildren(
    there ? 'Đã bỏ khỏi sổ trích.' : 'Đã thêm vào sổ trích.',
    ...link(next.length),
  );
}
