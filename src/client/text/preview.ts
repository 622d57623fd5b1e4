import { inTime } from '../shared/in-time.ts';
import { styled } from './clause-tools.ts';

/** One popover for the whole page: what a reference or an abbreviation is, or the words of a clause. */
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
      fetch(path).then(async (answer) => {
        if (!answer.ok) throw new Error(String(answer.status));
        // The page's own style is not wanted, and this page's policy would complain of it.
        return new DOMParser().parseFromString(
          (await answer.text()).replace(/<style[^]*?<\/style>/g, ''),
          'text/html',
        );
      }),
    );
    page.catch(() => pages.delete(path));
    pages.set(path, page);
  }
  return page;
}

/** The parts of an entry that previews show, outermost ones only. */
const entryParts = (entry: Element | null): Element[] =>
  [...(entry?.querySelectorAll('[data-preview]') ?? [])].filter((part) => {
    const outer = part.parentElement?.closest('[data-preview]');
    return outer == null || outer.contains(entry);
  });

/** What to show of the page that a link leads to. */
async function contentOf(link: HTMLAnchorElement): Promise<Node[]> {
  const id = decodeURIComponent(link.hash.slice(1));
  const isClause = link.pathname.startsWith('/van-ban/') && id !== '';
  const page = await pageOf(isClause ? `${link.pathname}${id}/` : link.pathname);
  const found = isClause
    ? [...page.querySelectorAll('.clause-page > .small-text, .clause-page > h1')]
    : id === ''
      ? [...page.querySelectorAll('.text-page__head > h1, .text-page__head .text-attributes')]
      : entryParts(page.getElementById(id));
  return found.map((element) => {
    const copy = document.importNode(element, true);
    const plain = copy.tagName === 'H1' ? document.createElement('p') : copy;
    if (plain !== copy) plain.append(...copy.childNodes);
    for (const e of [plain, ...plain.querySelectorAll('[id]')]) e.removeAttribute('id');
    return plain;
  });
}

function place(link: HTMLAnchorElement) {
  const at = link.getBoundingClientRect();
  const width = Math.min(416, innerWidth - 32);
  box.style.insetInlineStart = `${Math.max(16, Math.min(at.left, innerWidth - width - 16))}px`;
  const below = at.bottom + 8;
  const fits = below + box.offsetHeight < innerHeight || at.top < box.offsetHeight + 8;
  box.style.insetBlockStart = `${fits ? below : at.top - box.offsetHeight - 8}px`;
}

/** Shows what a link leads to, beside it; the first thing in it is the way there. Follows the link when that fails. */
export async function show(link: HTMLAnchorElement): Promise<void> {
  const content = await contentOf(link).catch(() => []);
  if (content.length === 0) {
    location.assign(link.href);
    return;
  }
  const further = document.createElement('p');
  const open = document.createElement('a');
  open.href = link.href;
  open.textContent = link.pathname.startsWith('/thuat-ngu/')
    ? 'Mở trang thuật ngữ'
    : link.pathname.startsWith('/van-ban/')
      ? 'Đến chỗ ấy'
      : 'Ai dẫn, dẫn ở đâu';
  open.addEventListener('click', () => {
    box.hidePopover();
  });
  const shut = document.createElement('button');
  shut.textContent = 'Đóng';
  shut.addEventListener('click', () => {
    box.hidePopover();
  });
  further.append(open, shut);
  box.setAttribute('aria-label', link.textContent);
  box.replaceChildren(...content, further);
  await styled;
  box.showPopover();
  place(link);
  open.focus({ preventScroll: true });
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
