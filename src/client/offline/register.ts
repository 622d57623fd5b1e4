// Registers the service worker, tells it which page has loaded, and says when a newer build has come. Every page loads it after everything else.
import type { Newer, PageLoaded } from './messages.ts';
import { build, root } from './own-site.ts';

/** Pages demand trusted types (astro.config.mjs): this is the only address that may become a worker. */
const policy = globalThis.trustedTypes?.createPolicy('service-worker', {
  createScriptURL: (own) => own,
});
/** How often a page that stays open asks whether there is a newer build, ms. */
const pause = 3_600_000;

async function register(): Promise<void> {
  const workers = navigator.serviceWorker;
  const address = `${root}sw.js`;
  const registration = await workers.register(policy?.createScriptURL(address) ?? address, {
    updateViaCache: 'none',
  });
  workers.addEventListener('message', ({ data }) => {
    if ((data as Newer | null)?.newer === true)
      void import('./new-version.ts').then(({ offerNewVersion }) => offerNewVersion());
  });
  workers.startMessages();
  const { active } = await workers.ready;
  // The worker did not see this page come: it asks for it again, of the browser's own cache.
  const files =
    workers.controller === null
      ? [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]
      : [];
  active?.postMessage({ build, files } satisfies PageLoaded);
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < pause) return;
    asked = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** Rejects where there is no worker: in development, in a private window, from an insecure address. */
export const registered = register();
registered.catch(() => undefined);
