import { textData } from './text-data.ts';
import { findPlaces } from '../domain/find-places.ts';
import { parseCitation, type NamedText } from '../domain/parse-citation.ts';
import type { Place } from '../domain/place-index.ts';
import { clauseUrl, textUrl } from '../edition/addresses.ts';

interface TextRecord extends NamedText {
  readonly title: string;
}
let texts: Promise<TextRecord[]> | undefined;
const knownTexts = () => (texts ??= fetch('/du-lieu/texts.json').then((r) => r.json() as Promise<TextRecord[]>));

interface Candidate {
  readonly url: string;
  readonly place: string;
  readonly words: string;
}

async function candidates(input: string, here: string | undefined): Promise<{ unknown: boolean; found: Candidate[] }> {
  const known = await knownTexts();
  const parsed = parseCitation(input, known);
  if (parsed.unknownText !== null) return { unknown: true, found: [] };
  const wanted = parsed.namesText || here === undefined ? parsed.texts : [here];
  if (parsed.units.length === 0 && parsed.id === null)
    return { unknown: false, found: parsed.namesText ? wanted.map((t) => ({ url: textUrl(t), place: known.find((k) => k.id === t)?.title ?? t, words: 'cả văn bản' })) : [] };
  const found = await Promise.all(wanted.map(async (slug) => {
    const data = await textData(slug);
    const places = data.clauses.map(([id, kind, number, parent]): Place => ({ text: slug, id, kind, number, parent }));
    const id = parsed.id === null ? null : (data.aliases[parsed.id] ?? parsed.id);
    return findPlaces({ ...parsed, id }, places).map((p): Candidate => {
      const row = data.clauses.find(([rowId]) => rowId === p.id);
      return { url: clauseUrl(slug, p.id), place: `${row?.[4] ?? p.id}, ${data.text.shortName}`, words: row?.[6] ?? '' };
    });
  }));
  return { unknown: false, found: found.flat() };
}

const link = (href: string, words: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href, textContent: words });

/** Reads the field: goes straight to a clause that is told completely, lists the others. */
export async function go(box: HTMLElement): Promise<void> {
  const input = box.querySelector('input')?.value.trim() ?? '';
  const say = box.querySelector<HTMLElement>('.ket-qua');
  if (say === null) return;
  if (input === '') return say.replaceChildren('Hãy gõ một cách dẫn, chẳng hạn “mục 2.1, gạch đầu dòng 2”.');
  const search = link(`/tim-kiem/?q=${encodeURIComponent(input)}`, 'Tìm những chữ này trong năm văn bản');
  let result;
  try {
    result = await candidates(input, box.dataset['vanBan']);
  } catch {
    return say.replaceChildren('Chưa tải được danh mục đoạn. Hãy thử lại. ', search);
  }
  const { unknown, found } = result;
  if (unknown) return say.replaceChildren('Văn bản này không phải một trong năm văn bản. Xem ', link('/dan-chieu/', 'những văn bản được dẫn chiếu'), ' hoặc ', search, '.');
  if (found.length === 0) return say.replaceChildren(`Không có đoạn nào khớp với “${input}”. `, search, '.');
  const [only] = found;
  if (found.length === 1 && only !== undefined) {
    say.replaceChildren(`Đi tới ${only.place}.`);
    location.assign(only.url);
    return;
  }
  const list = document.createElement('ul');
  list.append(...found.slice(0, 12).map((c) => {
    const item = document.createElement('li');
    item.append(link(c.url, c.place), ` ${c.words}`);
    return item;
  }));
  say.replaceChildren(`Có ${found.length} đoạn khớp. Chọn một${found.length > 12 ? ', hoặc gõ rõ hơn' : ''}:`, list);
}
