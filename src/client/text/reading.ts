// The script of a text's page. Tools are loaded when the reader uses them.
import { isPlainClick } from '../shared/plain-click.ts';
import { inTime, whenLoaded } from '../shared/in-time.ts';
import { watchPosition } from './position.ts';

const article = document.querySelector<HTMLElement>('[data-text]');
let hashSetByPress = false;

const loadActions = () => import('./clause-actions.ts');

/** Focuses the clause of the URL fragment, to which the browser has scrolled, and shows its actions. Damaged and old fragments are handled by `fragment.ts`. */
async function arrive() {
  const clause = document.getElementById(location.hash.slice(1));
  if (clause === null || article === null || !article.contains(clause)) return;
  clause.tabIndex = -1;
  clause.focus({ preventScroll: true });
  await inTime(loadActions()).then(
    (a) => {
      a.open(clause, false);
    },
    () => undefined,
  );
  if (location.search !== '')
    await import('./arrive-version.ts').then((a) => a.announceVersion(article, clause));
}

function onCitePress(link: HTMLAnchorElement, event: Event) {
  const clause = document.getElementById(link.hash.slice(1));
  if (clause === null) return;
  event.preventDefault();
  const same = location.hash === link.hash;
  if (!same) {
    // Only a change of the hash updates :target; the scroll that it causes is undone.
    const top = () => clause.getBoundingClientRect().top;
    const before = top();
    hashSetByPress = true;
    location.hash = link.hash;
    scrollBy({ top: top() - before, behavior: 'instant' });
    link.focus({ preventScroll: true });
  }
  whenLoaded(loadActions(), link, (a) => {
    a.open(clause, true, same);
  });
}

/** Opens the find bar. @param beside where a failure to load it is reported @param typed words to search for at once */
const openFindBar = (opener: HTMLElement, beside: HTMLElement, typed?: string) => {
  if (article !== null)
    whenLoaded(import('../search/find-in-text.ts'), beside, (f) =>
      f.openFind(article, opener, typed),
    );
};
const filter = document.querySelector<HTMLFormElement>('.contents__filter');
filter?.addEventListener(
  'focusin',
  () => {
    whenLoaded(import('./contents-filter.ts'), filter, (f) => {
      f.watchFilter(filter, (typed) => {
        openFindBar(filter.querySelector('input')!, filter, typed);
      });
    });
  },
  { once: true },
);

addEventListener('click', (event) => {
  const button = (event.target as Element).closest<HTMLElement>('.find-button');
  if (button !== null)
    return openFindBar(
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
  if (link.classList.contains('clause__cite')) onCitePress(link, event);
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
  if (!hashSetByPress) void arrive();
  hashSetByPress = false;
});
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed === false)
    void import('./selection-link.ts').then((s) => {
      s.offerLink();
    });
});

void arrive();
if (article !== null) {
  void import('./name-cites.ts').then((c) => {
    c.nameCites(article);
  });
  // Controls that need this script are hidden by CSS until it has run.
  article.closest('.text-page')?.classList.add('text-page--live');
  watchPosition(article);
}
