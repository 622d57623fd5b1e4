import { defineMiddleware } from 'astro:middleware';
import prefetchRules from './client/every-page/prefetch-rules.json?inlined';
import { tiedHtml } from './domain/words/ties.ts';
import { withOwnHashes } from './build/own-hashes.ts';

/** Every finished page, whatever it is made of: no line ends inside "6 - 8%" or "khoản 2", and its policy allows its own inline code only. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  // A text to take away is finished where it is made: the same bytes come out of a test or a browser.
  if (url.pathname.startsWith('/tai-ve/')) return response;
  return new Response(withOwnHashes(tiedHtml(await response.text()), prefetchRules), response);
});
