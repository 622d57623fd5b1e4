import { inTime } from '../shared/in-time.ts';
import { parsePage } from '../shared/parse-page.ts';
import { styled } from './clause-tools.ts';

void styled();

/** The one popover of the page: explains a reference or an abbreviation, or shows a clause. */
const box = document.createElement('div');
box.className = 'preview no-print';
box.popover = 'auto';
box.setAttribute('role', 'dialog');
document.body.append(box);

const pages = new Map<string, Promise<Document>>();
function pageOf(path: string): Promise<Document> {
  let page = pages.get(path);
  if (page === undefined) {
    page = inTime(
      fetch(path).then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        return parsePage(await response.text());
      }),
    );
    page.catch(() => pages.delete(path));
    pages.set(path, page);
  }
  return page;
}

/** The `data-preview` parts of an entry, outermost only. */
const entryParts = (entry: Element | null): Element[] =>
  [...(entry?.querySelectorAll('[data-preview]') ?? [])].filter((part) => {
    const outer = part.parentElement?.closest('[data-preview]');
    return outer == null || outer.contains(entry);
  });

/** The preview of a link's target, copied from its page. */
async function contentOf(link: HTMLAnchorElement): Promise<Node[]> {
  const id = decodeURIComponent(link.hash.slice(1));
  const isClause = link.pathname.startsWith('/van-ban/') && id !== '';
  const own = isClause ? pageOf(`${link.pathname}${id}/`) : undefined;
  // A clause without a page of its own stands in its text.
  const page = await (own?.catch(() => pageOf(link.pathname)) ?? pageOf(link.pathname));
  const found = isClause
    ? [
        ...page.querySelectorAll(
          `.clause-page > .small-text, .clause-page > h1, #${CSS.escape(id)} > .clause__words`,
        ),
      ]
    : id === ''
      ? [...page.querySelectorAll('.text-page__head > h1, .text-page__head .text-attributes')]
      : entryParts(page.getElementById(id));
  return found.map((element) => {
    const copy = document.importNode(element, true);
    const plain = copy.tagName === 'H1' ? document.createElement('p') : copy;
    if (plain !== copy) plain.append(...copy.childNodes);
    plain.querySelector('.clause__cite')?.remove();
    for (const e of [plain, ...plain.querySelectorAll('[id]')]) e.removeAttribute('id');
    return plain;
  });
}

function placeBeside(link: HTMLAnchorElement) {
  const at = link.getBoundingClientRect();
  const width = Math.min(416, innerWidth - 32);
  box.style.insetInlineStart = `${Math.max(16, Math.min(at.left, innerWidth - width - 16))}px`;
  const below = at.bottom + 8;
  const fits = below + box.offsetHeight < innerHeight || at.top < box.offsetHeight + 8;
  box.style.insetBlockStart = `${fits ? below : at.top - box.offsetHeight - 8}px`;
}

/** Shows a preview of a link's target next to the link and focuses the link inside it. Follows the link when the preview cannot be loaded. */
export async function show(link: HTMLAnchorElement): Promise<void> {
  const content = await contentOf(link).catch(() => []);
  if (content.length === 0) {
    location.assign(link.href);
    return;
  }
  const actions = document.createElement('p');
  const openLink = document.createElement('a');
  openLink.href = link.href;
  openLink.textContent = link.pathname.startsWith('/thuat-ngu/')
    ? 'Mở trang thuật ngữ'
    : link.pathname.startsWith('/van-ban/')
      ? 'Đến chỗ ấy'
      : 'Ai dẫn, dẫn ở đâu';
  openLink.addEventListener('click', () => {
    box.hidePopover();
  });
  const closeButton = document.createElement('button');
  closeButton.textContent = 'Đóng';
  closeButton.addEventListener('click', () => {
    box.hidePopover();
  });
  actions.append(openLink, closeButton);
  box.setAttribute('aria-label', link.textContent);
  box.replaceChildren(...content, actions);
  await styled();
  box.showPopover();
  placeBeside(link);
  openLink.focus({ preventScroll: true });
  box.addEventListener(
    'toggle',
    (event) => {
      if (
        event.newState === 'closed' &&
        (document.activeElement === document.body || box.contains(document.activeElement))
      )
        link.focus({ preventScroll: true });
    },
    { once: true },
  );
}
