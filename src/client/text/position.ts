import { inTime } from '../shared/in-time.ts';

/** The links in the table of contents to the section that contains an element and to its ancestors, outermost first. */
export function trail(at: Element): HTMLAnchorElement[] {
  let last: HTMLAnchorElement | undefined;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    const target = document.getElementById(link.hash.slice(1));
    if (
      target === null ||
      (target !== at && !(target.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING))
    )
      break;
    last = link;
  }
  const links: HTMLAnchorElement[] = [];
  for (let item = last?.closest('li'); item != null; item = item.parentElement?.closest('li'))
    links.unshift(item.querySelector('a')!);
  return links;
}

/** "II › 2.2. Mục tiêu cơ bản": ancestors by their number only, without the "2" that "2.2." repeats. */
export function trailWords(links: readonly HTMLAnchorElement[]): string {
  const parts = links.map((link) => [...link.children].map((c) => c.textContent));
  return parts
    .flatMap(([number = '', words = ''], i) => {
      if (i === parts.length - 1) return `${number} ${words}`.trim();
      return parts[i + 1]?.[0]?.startsWith(number) === true && number !== ''
        ? []
        : number.replace(/[-.]$/, '') || words;
    })
    .join(' › ');
}

/** Scrolls the column of the contents, not the page, so that the item is not at its edge. */
function keepInView(column: HTMLElement, item: Element | undefined): void {
  if (item === undefined || column.matches(':hover, :focus-within')) return;
  const [box, at] = [column.getBoundingClientRect(), item.getBoundingClientRect()];
  const room = Math.min(120, box.height / 3);
  if (at.top < box.top + room) column.scrollTop -= box.top + room - at.top;
  else if (at.bottom > box.bottom - room) column.scrollTop += at.bottom - box.bottom + room;
}

/** Keeps the reader's position marked in the table of contents, and named in a bar for when the contents are off screen. */
export function watchPosition(article: HTMLElement): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents');
  if (contents === null) return;
  const bar = document.createElement('div');
  bar.className = 'position-bar no-print';
  const words = document.createElement('span');
  const link = document.createElement('a');
  link.href = '#muc-luc';
  link.textContent = 'Mục lục';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    contents.open = true;
    contents.scrollIntoView();
    contents.querySelector('summary')?.focus({ preventScroll: true });
  });
  const find = document.createElement('button');
  find.className = 'find-button';
  find.textContent = 'Tìm';
  find.setAttribute('aria-label', 'Tìm trong văn bản này');
  const settings = document.createElement('a');
  settings.href = '#hien-thi';
  settings.textContent = 'Cỡ chữ';
  settings.addEventListener('click', (event) => {
    // Without popover support the link leads to the settings in the footer.
    if (!('popover' in HTMLElement.prototype)) return;
    event.preventDefault();
    inTime(import('../every-page/settings-sheet.ts')).then(
      (s) => s.openSettings(),
      () => {
        location.hash = settings.hash;
      },
    );
  });
  bar.append(words, find, settings, link);
  // Takes no room: the text must not move when the bar comes or grows by a line, and Safari anchors no scroll position.
  const place = document.createElement('div');
  place.className = 'position-bar__place';
  place.append(bar);
  article.before(place);
  const headings = [...contents.querySelectorAll<HTMLAnchorElement>('a')].flatMap(
    (a) => document.getElementById(a.hash.slice(1)) ?? [],
  );
  let current: Element | undefined;
  let waiting = false;
  const update = () => {
    waiting = false;
    const at = headings.findLast((h) => h.getBoundingClientRect().top < innerHeight / 4);
    bar.hidden = at === undefined || article.getBoundingClientRect().top > 0;
    if (at === current) return;
    current = at;
    contents.querySelector('[aria-current]')?.removeAttribute('aria-current');
    const links = at === undefined ? [] : trail(at);
    const link = links.at(-1);
    link?.setAttribute('aria-current', 'location');
    keepInView(contents, link);
    // Shortened to what two lines of the bar hold; the full heading is in the text and in the contents.
    words.textContent = trailWords(links).replace(
      new RegExp(`^(.{${(innerWidth / 12) | 0}}\\S*?),? .*`),
      '$1…',
    );
  };
  addEventListener(
    'scroll',
    () => {
      if (!waiting) requestAnimationFrame(update);
      waiting = true;
    },
    { passive: true },
  );
  update();
}
