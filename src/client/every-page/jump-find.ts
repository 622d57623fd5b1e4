import { reloadButton } from '../shared/in-time.ts';
import { candidates } from './find-citation.ts';

const link = (href: string, words: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: words });

/** Reads the citation in a jump box: goes to the clause when there is exactly one, otherwise lists the candidates. */
export async function go(box: HTMLElement): Promise<void> {
  const input = box.querySelector('input')?.value.trim() ?? '';
  const region = box.querySelector<HTMLElement>('.jump-box__result');
  if (region === null) return;
  if (input === '')
    return region.replaceChildren('Hãy gõ một cách dẫn, chẳng hạn “mục 2.1, gạch đầu dòng 2”.');
  const search = link(
    `/tim-kiem/?q=${encodeURIComponent(input)}`,
    'tìm những chữ này trong mọi văn bản',
  );
  let result;
  try {
    result = await candidates(input, box.dataset['textSlug']);
  } catch {
    return region.replaceChildren(
      'Không tải được danh mục đoạn. Hãy bấm lại, ',
      reloadButton(),
      ' hoặc ',
      search,
      '.',
    );
  }
  const { unknown, tooMany, found, unused, where } = result;
  const notUnderstood =
    unused.length === 0
      ? ''
      : `Chưa hiểu ${unused.map((part) => `“${part}”`).join(', ')} nên chưa dùng đến. `;
  if (unknown)
    return region.replaceChildren(
      'Trang này không có văn bản ấy. Xem ',
      link('/dan-chieu/', 'những văn bản được dẫn chiếu'),
      ' hoặc ',
      search,
      '.',
    );
  if (tooMany)
    return region.replaceChildren(
      'Nhiều văn bản có đoạn như thế. Hãy gõ thêm số văn bản hoặc tên tỉnh, hoặc ',
      search,
      '.',
    );
  if (found.length === 0)
    return region.replaceChildren(
      `${notUnderstood}${where === null ? 'Không' : `Trong ${where} không`} có đoạn nào khớp với “${input}”. `,
      search,
      '.',
    );
  const [only] = found;
  if (found.length === 1 && only !== undefined && notUnderstood === '') {
    region.replaceChildren(`Đi tới ${only.place}.`);
    location.assign(only.url);
    return;
  }
  const list = document.createElement('ul');
  list.append(
    ...found.slice(0, 12).map((c) => {
      const item = document.createElement('li');
      item.append(link(c.url, c.place), ` ${c.words}`);
      return item;
    }),
  );
  const how = found.length > 12 ? ' Chọn một, hoặc gõ rõ hơn' : found.length > 1 ? ' Chọn một' : '';
  region.replaceChildren(
    `${notUnderstood}Có ${found.length} đoạn khớp${notUnderstood === '' ? '' : ' với phần còn lại'}${how === '' ? '' : `.${how}`}:`,
    list,
  );
}
