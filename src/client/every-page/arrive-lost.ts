// On the page for addresses that are not there: a damaged address is led on to what it means; an older name of a clause to its clause.
import { meantId, meantPath } from '../../domain/text/arrived-address.ts';
import { clausePageUrl, clauseUrl, textUrl } from '../../model/addresses.ts';
import { inTime } from '../shared/in-time.ts';
import { textData } from '../text/text-data.ts';

const say = (...words: readonly (string | Node)[]) => {
  const said = document.createElement('span');
  said.append(...words);
  document.querySelector('[data-lost]')?.replaceChildren(said);
};
const link = (href: string, words: string) =>
  Object.assign(document.createElement('a'), { href, textContent: words });
const path = location.pathname;

function go(address: string): void {
  if (address !== path)
    location.replace(address + location.search + (address.includes('#') ? '' : location.hash));
}

/** @param text one of the texts @param place the rest of the path @param fragment what an encoded "#" parts from it */
async function leadInText(text: string, place: string, fragment: string): Promise<void> {
  if (place === '' && fragment === '') return go(textUrl(text));
  let data;
  try {
    data = await textData(text);
  } catch {
    return say(
      'Không tải được danh mục đoạn của văn bản này. Hãy tải lại trang, hoặc ',
      link(textUrl(text), 'mở cả văn bản'),
      '.',
    );
  }
  const ids = data.clauses.map(({ id }) => id);
  const id = meantId(place === '' ? fragment : place, ids, data.aliases);
  if (id !== undefined) return go(place === '' ? clauseUrl(text, id) : clausePageUrl(text, id));
  say(
    `${data.text.shortName} không có đoạn mang mã “${place === '' ? fragment : place}”. `,
    link(textUrl(text), 'Mở cả văn bản'),
    '.',
  );
}

async function lead(): Promise<void> {
  const { path: meant, fragment } = meantPath(path);
  const [, folder, text = '', ...place] = meant.split('/');
  const isText = document.querySelector(`main a[href="/van-ban/${CSS.escape(text)}/"]`) !== null;
  if (folder === 'van-ban' && isText)
    return leadInText(text, place.filter((p) => p !== '').join('_'), fragment);
  if (meant === path) return;
  const answer = await inTime(fetch(meant, { method: 'HEAD' })).catch(() => undefined);
  if (answer?.ok === true) go(fragment === '' ? meant : `${meant}#${fragment}`);
}
void lead();
