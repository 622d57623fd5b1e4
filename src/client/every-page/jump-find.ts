import { reloadButton } from '../shared/in-time.ts';
import { candidates } from './find-citation.ts';

const link = (href: string, words: string): HTMLAnchorElement =>
  Object.assign(document.createElement('a'), { href, textContent: words });

/** Reads the field: goes straight to a clause that is told completely, lists the others. */
export async function go(box: HTMLElement): Promise<void> {
  const input = box.querySelector('input')?.value.trim() ?? '';
  const say = box.querySelector<HTMLElement>('.jump-box__result');
  if (say === null) return;
  if (input === '')
    return say.replaceChildren('Hãy gõ một cách dẫn, chẳng hạn “mục 2.1, gạch đầu dòng 2”.');
  const search = link(
    `/tim-kiem/?q=${encodeURIComponent(input)}`,
    'tìm những chữ này trong năm văn bản',
  );
  let result;
  try {
    result = await candidates(input, box.dataset['textSlug']);
  } catch {
    return say.replaceChildren(
      'Không tải được danh mục đoạn. Hãy bấm lại, ',
      reloadButton(),
      ' hoặc ',
      search,
      '.',
    );
  }
  const { unknown, found, unused, where } = result;
  const left =
    unused.length === 0
      ? ''
      : `Chưa hiểu ${unused.map((part) => `“${part}”`).join(', ')} nên chưa dùng đến. `;
  if (unknown)
    return say.replaceChildren(
      'Văn bản này không phải một trong năm văn bản. Xem ',
      link('/dan-chieu/', 'những văn bản được dẫn chiếu'),
      ' hoặc ',
      search,
      '.',
    );
  if (found.length === 0)
    return say.replaceChildren(
      `${left}${where === null ? 'Không' : `Trong ${where} không`} có đoạn nào khớp với “${input}”. `,
      search,
      '.',
    );
  const [only] = found;
  if (found.length === 1 && only !== undefined && left === '') {
    say.replaceChildren(`Đi tới ${only.place}.`);
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
  say.replaceChildren(
    `${left}Có ${found.length} đoạn khớp${left === '' ? '' : ' với phần còn lại'}${how === '' ? '' : `.${how}`}:`,
    list,
  );
}
