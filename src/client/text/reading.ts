// On a text's page. Small: what a reader asks for is loaded when they ask.
import { isPlainClick } from '../shared/plain-click.ts';
import { inTime, need } from '../shared/in-time.ts';
import { watchPosition } from './position.ts';

const article = document.querySelector<HTMLElement>('[data-text]');
let pressed = false;

const actions = () => import('./clause-actions.ts');

// Back and reload put the page where it was, a text fragment where its words are: there the page stays.
const [loaded] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
let placed = loaded?.type !== 'navigate' || loaded.name.includes(':~:');
globalThis.navigation?.addEventListener('navigate', ({ navigationType }) => {
  placed = navigationType === 'traverse' || navigationType === 'reload';
});

/** Marks the clause of the address: in view (by the browser), focused, its actions shown. Damaged and old names are led on by `fragment.ts`. */
async function arrive() {
  const clause = document.getElementById(location.hash.slice(1));
  if (clause === null || article === null || !article.contains(clause)) return;
  clause.tabIndex = -1;
  clause.focus({ preventScroll: true });
  await inTime(actions()).then(
    (a) => {
      a.open(clause, false);
    },
    () => undefined,
  );
  if (!placed) clause.scrollIntoView({ behavior: 'instant' });
  if (location.search !== '') await (await import('./arrive-version.ts')).tell(article, clause);
}

function press(link: HTMLAnchorElement, event: Event) {
  const clause = document.getElementById(link.hash.slice(1));
  if (clause === null) return;
  event.preventDefault();
  const same = location.hash === link.hash;
  if (!same) {
    // :target follows the address only; the page shall not jump under the reader's finger.
    const top = () => clause.getBoundingClientRect().top;
    const before = top();
    pressed = true;
    location.hash = link.hash;
    scrollBy({ top: top() - before, behavior: 'instant' });
    link.focus({ preventScroll: true });
  }
  need(actions(), link, (a) => {
    a.open(clause, true, same);
  });
}

/** The field over the marks, or the words looked for at once. */
const find = (opener: HTMLElement, beside: HTMLElement, typed?: string) => {
  if (article !== null)
    need(import('../search/find-in-text.ts'), beside, (f) => f.openFind(article, opener, typed));
};
const filter = document.querySelector<HTMLFormElement>('.contents__filter');
filter?.addEventListener(
  'focusin',
  () => {
    need(import('./contents-filter.ts'), filter, (f) => {
      f.watchFilter(filter, (typed) => {
        find(filter.querySelector('input')!, filter, typed);
      });
    });
  },
  { once: true },
);

addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('.find-button');
  if (button !== null)
    return find(
      document.activeElement instanceof HTMLElement && document.activeElement !== document.body
        ? document.activeElement
        : button,
      button,
    );
  if (event.defaultPrevented || !isPlainClick(event)) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>(
    'a.clause__cite, a.reference-link, a.term-link',
  );
  if (link === null) return;
  if (link.classList.contains('clause__cite')) press(link, event);
  else if ('popover' in link) {
    event.preventDefault();
    inTime(import('./preview.ts'))
      .then((p) => p.show(link))
      .catch(() => {
        location.assign(link.href);
      });
  }
});
addEventListener('hashchange', () => {
  if (!pressed) void arrive();
  pressed = false;
});
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed === false)
    void import('./selection-link.ts').then((s) => {
      s.offer();
    });
});
void arrive();
if (article !== null) {
  // What needs this script is shown by it.
  article.closest('.text-page')?.classList.add('text-page--live');
  watchPosition(article);
}
