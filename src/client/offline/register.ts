// Registers the service worker, tells it which page has loaded, and says when a newer build has come. Every page loads it after everything
// else. It imports nothing: every page names what it would import.
import type { Newer, PageLoaded } from './messages.ts';
import style from '../../components/site/new-version.css?url';

/** Pages demand trusted types (astro.config.mjs): this is the only address that may become a worker. */
const policy = globalThis.trustedTypes?.createPolicy('service-worker', {
  createScriptURL: (own) => own,
});
/** How often a page that stays open asks whether there is a newer build, ms. */
const pause = 3_600_000;

/** Whether the line that offers a newer build is there, or waits for its style. */
let isOffered = false;

/** Says once, in one line at the foot of the page, that a newer build is there. Nothing changes under the reader. */
function offerNewer({ keepsOlder }: Newer): void {
  if (isOffered) return;
  isOffered = true;
  const make = <K extends 'p' | 'button' | 'a' | 'link'>(
    name: K,
    is: Partial<HTMLElementTagNameMap[K]>,
  ): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), is);
  const line = make('p', { className: 'new-version no-print' });
  line.setAttribute('role', 'status');
  line.append(
    'Trang này đã có bản mới. ',
    make('button', {
      type: 'button',
      textContent: 'Mở bản mới',
      onclick: () => {
        location.reload();
      },
    }),
    make('button', {
      type: 'button',
      textContent: 'Để sau',
      onclick: () => {
        line.remove();
        isOffered = false;
      },
    }),
  );
  if (keepsOlder !== null)
    line.append(make('a', { href: keepsOlder, textContent: 'Phần đang giữ vẫn là bản cũ' }));
  const show = (): void => {
    document.body.append(line);
  };
  document.head.append(
    make('link', { rel: 'stylesheet', href: style, onload: show, onerror: show }),
  );
}

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  // The site's scripts lie in one folder of it, the worker beside that folder.
  const address = import.meta.url.replace(/_astro\/[^/]*$/, 'sw.js');
  const registration = await workers.register(policy?.createScriptURL(address) ?? address, {
    updateViaCache: 'none',
  });
  workers.addEventListener('message', ({ data }) => {
    offerNewer(data as Newer);
  });
  workers.startMessages();
  const { active } = await workers.ready;
  // What the worker did not see come, or did not know to be read, it asks for again, of the browser's own cache.
  const files = [
    location.href,
    ...(workers.controller === null
      ? performance.getEntriesByType('resource').map(({ name }) => name)
      : []),
  ];
  const build = document.documentElement.dataset['build'] ?? '';
  active?.postMessage({ build, files } satisfies PageLoaded);
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < pause) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

// There is no worker in development, in a private window, from an insecure address.
register().catch(() => undefined);
