// On the 404 page: redirects a damaged address to the page it was meant for, and an old name of a clause to that clause; else offers what is nearest.
import { meantId, meantPath } from '../../domain/text/arrived-address.ts';
import { nearest } from '../../domain/words/nearest.ts';
import { upperFirst } from '../../domain/words/upper-first.ts';
import { clausePageUrl, clauseUrl, textUrl } from '../../model/addresses.ts';
import { inTime } from '../shared/in-time.ts';
import { textData } from '../text/text-data.ts';

const showMessage = (...words: readonly (string | Node)[]) => {
  const message = document.createElement('span');
  message.append(...words);
  document.querySelector('[data-lost]')?.replaceChildren(message);
};
const link = (href: string, words: string) =>
  Object.assign(document.createElement('a'), { href, textContent: words });
/** The links with commas between them, behind the words that introduce them; nothing when there are none. */
const listed = (before: string, links: readonly Node[]): (string | Node)[] =>
  links.flatMap((a, i) => [i === 0 ? before : ', ', a]);
const path = location.pathname;
/** Where the site stands on its host, without a slash at the end: the link to its first page says it. */
const root = document.querySelector<HTMLAnchorElement>('.wordmark')?.pathname.slice(0, -1) ?? '';

function redirectTo(address: string): void {
  if (address !== path)
    location.replace(address + location.search + (address.includes('#') ? '' : location.hash));
}

/** @param text slug of a text @param place the rest of the path @param fragment what follows an encoded "#" in the path */
async function redirectWithinText(text: string, place: string, fragment: string): Promise<void> {
  if (place === '' && fragment === '') return redirectTo(textUrl(text));
  let data;
  try {
    data = await textData(text);
  } catch {
    return showMessage(
      'Không tải được danh mục đoạn của văn bản này. Hãy tải lại trang, hoặc ',
      link(textUrl(text), 'mở cả văn bản'),
      '.',
    );
  }
  const ids = data.clauses.map(({ id }) => id);
  const id = meantId(place === '' ? fragment : place, ids, data.aliases);
  if (id !== undefined) {
    const page = clausePageUrl(text, id);
    // Not every clause has a page of its own: this one would be here.
    return redirectTo(place === '' || page === path ? clauseUrl(text, id) : page);
  }
  const asked = place === '' ? fragment : place;
  const near = nearest([asked], data.clauses, (c) => c.id);
  showMessage(
    `${data.text.shortName} không có đoạn mang mã “${asked}”. `,
    ...listed(
      'Mã gần nhất: ',
      near.map((c) => link(clauseUrl(text, c.id), upperFirst(c.place))),
    ),
    near.length > 0 ? '. ' : '',
    link(textUrl(text), 'Mở cả văn bản'),
    '.',
  );
}

/** Offers the pages of this page's own lists whose names are most like what was asked for. */
function offerNearest(asked: readonly string[]): void {
  const pages = [...document.querySelectorAll<HTMLAnchorElement>('main [data-known] a')];
  const near = nearest(asked, pages, (a) => a.pathname.split('/').at(-2) ?? '');
  if (near.length > 0)
    showMessage(
      ...listed(
        'Có lẽ bạn tìm: ',
        near.map((a) => link(a.pathname, a.textContent.trim())),
      ),
      '.',
    );
}

async function redirect(): Promise<void> {
  const { path: inSite, fragment } = meantPath(path.slice(root.length));
  const [, folder, text = '', ...place] = inSite.split('/');
  const isText = document.querySelector(`main a[href="/van-ban/${CSS.escape(text)}/"]`) !== null;
  if (folder === 'van-ban' && isText)
    return redirectWithinText(text, place.filter((p) => p !== '').join('_'), fragment);
  const meant = root + inSite;
  if (meant !== path) {
    const response = await inTime(fetch(meant, { method: 'HEAD' })).catch(() => undefined);
    if (response?.ok === true) return redirectTo(fragment === '' ? meant : `${meant}#${fragment}`);
  }
  // The folder says of which kind the page is, and nothing of its name.
  const parts = inSite.split('/').filter((part) => part !== '');
  offerNearest(parts.length > 1 ? parts.slice(1) : parts);
}
void redirect();
